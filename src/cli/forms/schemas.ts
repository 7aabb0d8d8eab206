import { z } from "zod";
import { schemaId } from "../envelope.ts";
import { forms } from "./forms.ts";

const program = z.literal("great-turn");
const seeds = z.strictObject({ first: z.int().min(0), count: z.int().min(1) });

/** The envelope of a command's result. */
function envelope(command: string, result: z.ZodType): z.ZodType {
  return z.strictObject({
    schema: z.literal(schemaId(command)),
    program,
    version: z.string(),
    command: z.literal(command),
    scenario: z.string().optional().describe("Name of the scenario, where one was run."),
    seeds: seeds.optional().describe("The seeds of its runs: so many from the first on."),
    sample: z.int().min(1).optional().describe("One household of the sample stands for so many."),
    result,
  });
}

const fault = z.strictObject({
  schema: z.literal(schemaId("error")),
  program,
  version: z.string(),
  error: z.strictObject({
    code: z.string().describe("What kind of error it is."),
    what: z.string().describe("What was found."),
    where: z.string().describe("Where: a file and line, or an option."),
    mend: z.string().describe("How to mend it."),
  }),
});

/** The JSON Schema of what each command prints under `--json`, and of an error, by name. */
export function schemas(): ReadonlyMap<string, object> {
  const commands = Object.entries(forms).map(([name, form]) => {
    return [name, schemaOf(name, `What \`great-turn ${name} --json\` prints`, envelope(name, form))] as const;
  });
  return new Map([...commands, ["error", schemaOf("error", "An error under --json, on stderr", fault)]]);
}

function schemaOf(name: string, title: string, form: z.ZodType): object {
  const schema = z.toJSONSchema(form, {
    io: "input",
    // That a list is only read here is no matter of those who read it.
    override: ({ jsonSchema }) => void delete jsonSchema.readOnly,
  });
  return { ...schema, $id: schemaId(name), title };
}
