import { given } from "../../../ledger/declare.ts";
import { assumed, cite } from "../../../sources/cite.ts";

/** What a campaign of force needs. */
export const unityNeeded = given({
  symbol: "μu*",
  unit: "1",
  value: 0.75,
  low: 0.6,
  high: 0.85,
  source: assumed("an eighth of the ruling group in open opposition is as much as force can bear"),
  says: "Unity of the ruling group that a campaign of force needs.",
});

export const organsNeeded = given({
  symbol: "μo0",
  unit: "person",
  value: 6e4,
  low: 5e4,
  high: 7e4,
  source: assumed("two men for each rural soviet of the grain regions"),
  says: "Hands that a campaign of force in the grain regions needs.",
});

export const sendable = given({
  symbol: "μs",
  unit: "1",
  value: 0.05,
  low: 0.03,
  high: 0.08,
  source: cite("lewin-1968", "thirty thousand sent in early 1928; share assumed"),
  says: "Part of members under appointed secretaries who can be sent to the villages.",
});

export const reachNeeded = given({
  symbol: "μr0",
  unit: "person",
  value: 3e5,
  low: 2.2e5,
  high: 3.3e5,
  source: assumed("a cell of ten in half of the rural soviets"),
  says: "Members of peasant origin that a campaign needs in the villages.",
});

export const chain = given({
  symbol: "μc",
  unit: "1",
  value: 6,
  low: 3,
  high: 8,
  source: assumed("an order that is half backed at each of several steps is hardly carried out"),
  says: "How steeply what is carried out falls with weak links.",
});

export const persuasion = given({
  symbol: "μp",
  unit: "1",
  value: 0.03,
  low: 0.01,
  high: 0.05,
  source: assumed("co-operatives of the 1920s"),
  says: "Pressure to collectivise that goes without means of force.",
});
