import { z } from "zod";
import { monthName } from "../../../ground/calendar.ts";
import { Fault } from "../../../ground/fault.ts";
import { jsonIn } from "../../../ground/text.ts";
import { monthIn } from "../../../scenarios/hold.ts";
import { readScenario } from "../../../scenarios/read.ts";
import { type Design, designOf } from "../../design/design.ts";
import { axes } from "../../design/doubts.ts";
import { pointKinds } from "../../design/points.ts";
import type { Target } from "../../design/targets.ts";
import { program, sha256 } from "../manifest.ts";
import { asFile, inputHashes } from "../write.ts";

/** A design as it stands in a folder. */
export interface DesignFile {
  readonly design: Design;
  readonly text: string;
  /** The fingerprint of the text: of the design, and of all that its runs are made from. */
  readonly identity: string;
}

const target = z.union([
  z.strictObject({ claim: z.string() }),
  z.strictObject({
    series: z.string(),
    ledger: z.enum(["actual", "reported"]).optional(),
    place: z.string().optional(),
    every: z.enum(["year", "month"]).optional(),
  }),
]);
const form = z.strictObject({
  program: z.literal(program),
  version: z.string(),
  inputs: z.record(z.string(), z.string()),
  design: z.strictObject({
    scenario: z.looseObject({ name: z.string() }),
    runs: z.number(),
    over: z.array(z.enum(axes)),
    points: z.enum(pointKinds),
    seed: z.number(),
    sample: z.number(),
    to: z.string(),
    shard: z.number(),
    keeps: z.array(target),
  }),
  identity: z.string(),
});

/**
 * A design as a file: plain text, the same for the same design, program and inputs, sealed by its fingerprint.
 *
 * @param version of the program
 */
export function designFile(design: Design, version: string): DesignFile {
  const { scenario, runs, over, points, seed, oneIn: sample, to, shard, keeps } = design;
  const written = { runs, over, points, seed, sample, to: monthName(to), shard };
  const settled = { scenario: asFile(scenario), ...written, keeps };
  const unsealed = `${JSON.stringify({ program, version, inputs: inputHashes(), design: settled, identity: "" }, null, 2)}\n`;
  const identity = sha256(unsealed);
  // Its last line tells that nobody has changed it: parts of another design would be made in the place of those that are there.
  return { design, text: unsealed.replace(/"identity": ""\n}\n$/, `"identity": "${identity}"\n}\n`), identity };
}

/**
 * Reads a design from its file.
 *
 * @param version of the program that reads
 * @throws Fault "design-unreadable"; "design-of-another-version" where another program, or other inputs, made it: its runs would
 *   not be those of this one
 */
export function readDesign(text: string, where: string, version: string): DesignFile {
  const read = form.safeParse(jsonIn(text));
  if (!read.success) throw unreadable("it is not as the program wrote it", where);
  const { design: written, inputs, version: madeBy } = read.data;
  const here = inputHashes();
  const other = Object.keys({ ...inputs, ...here }).filter((each) => inputs[each] !== here[each]);
  if (madeBy !== version || other.length > 0) {
    const what = madeBy === version ? `other inputs than these: ${other.join(", ")}` : `great-turn ${madeBy}`;
    throw new Fault("design-of-another-version", {
      what: `the ensemble was begun by ${what}${madeBy === version ? "" : `; this is ${version}`}`,
      where,
      mend: "go on with the program that began it, or begin another in a new folder",
    });
  }
  const { scenario, sample, to, keeps, ...rest } = written;
  const design = designOf({
    ...rest,
    scenario: readScenario(JSON.stringify(scenario), where),
    oneIn: sample,
    to: monthIn(to, "the end of the runs", where),
    keeps: keeps as readonly Target[],
  });
  const file = designFile(design, version);
  if (file.text !== text) throw unreadable("it was changed since the program wrote it", where);
  return file;
}

function unreadable(what: string, where: string): Fault {
  return new Fault("design-unreadable", {
    what: `the design of the ensemble cannot be read: ${what}`,
    where,
    mend: "begin the ensemble again in a new folder",
  });
}
