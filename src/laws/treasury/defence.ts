import { signal } from "../../ground/law.ts";
import { pow } from "../../ground/mathematics.ts";
import { armsPart, heavyOutput } from "../../ledger/industry/signals.ts";
import { nation } from "../../ledger/levels.ts";
import { dangerSeen } from "../../ledger/party/stocks.ts";
import { wageOfBase } from "../../ledger/treasury/params.ts";
import { wage } from "../../ledger/treasury/stocks.ts";
import { assumed, cite } from "../../sources/cite.ts";
import { misreporting } from "../mechanisms.ts";
import { mobilisation, openBudget } from "./levers.ts";
import { armsPrice, machinesFollow, troopsOfPeace, upkeep } from "./params/budget.ts";

export const machinePrice = signal({
  symbol: "pi",
  unit: "1",
  level: nation,
  says: "Price of machines and building against that of 1926/27: it follows wages in part.",
  source: assumed("prices of machines were held, those of building followed wages"),
  rises: { wage },
  falls: { wageOfBase },
  either: { machinesFollow },
  is: ({ wage, wageOfBase, machinesFollow }) => pow(wage / wageOfBase, machinesFollow),
});

export const troops = signal({
  symbol: "A",
  unit: "person",
  level: nation,
  says: "Men under arms: as danger seen abroad calls for, and as the law drafts.",
  source: assumed("men in proportion to danger as it is seen"),
  rises: { troopsOfPeace, dangerSeen, mobilisation },
  is: ({ troopsOfPeace, dangerSeen, mobilisation }) => troopsOfPeace * dangerSeen * mobilisation,
});

export const armsOutlay = signal({
  symbol: "Ga",
  unit: "rouble/month",
  level: nation,
  says: "Arms bought, at prices of the day.",
  source: assumed("definition"),
  rises: { heavyOutput, armsPart, armsPrice, machinePrice },
  is: ({ heavyOutput, armsPart, armsPrice, machinePrice }) => heavyOutput * armsPart * armsPrice * machinePrice,
});

export const defenceOutlay = signal({
  symbol: "Gd",
  unit: "rouble/month",
  level: nation,
  says: "Outlays on defence: arms, and the upkeep of men.",
  source: cite("harrison-davies-1997", "defence outlays by use"),
  rises: { armsOutlay, troops, upkeep, wage },
  is: ({ armsOutlay, troops, upkeep, wage }) => armsOutlay + troops * upkeep * wage,
});

export const publishedPart = signal({
  symbol: "φd",
  unit: "1",
  level: nation,
  within: [0, 1],
  mechanism: misreporting,
  idle: 1,
  says: "Part of defence outlays that the published budget shows.",
  source: cite("harrison-davies-1997", "the published defence budget of 1931-34"),
  rises: { openBudget },
  is: ({ openBudget }) => openBudget,
});
