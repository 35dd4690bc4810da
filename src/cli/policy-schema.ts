import { policyJsonSchema } from "../policy/json-schema";
import { type Command, parseOptions } from "./command";
import { CliError, type Io } from "./io";

const HELP = `kuvert policy schema

Prints the JSON Schema of policy files, so that an editor completes and checks them.

  --policy FILE   accepted like everywhere; the schema is the same for every policy
`;

export const policySchemaCommand: Command = {
  name: "policy schema",
  summary: "prints the JSON Schema of policy files",
  help: HELP,
  run: runPolicySchema,
};

async function runPolicySchema(args: string[], io: Io): Promise<number> {
  const { positionals } = parseOptions("policy schema", args, {
    policy: { type: "string" },
  });
  if (positionals.length > 0) throw new CliError("kuvert policy schema takes no file.");
  await io.print(`${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
  return 0;
}
