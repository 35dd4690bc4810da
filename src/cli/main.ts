import { applicationsDelete } from "./applications-delete";
import { applicationsFind } from "./applications-find";
import { build } from "./build";
import { classify } from "./classify";
import type { Command } from "./command";
import { deadlines } from "./deadlines";
import { CliError, codeOf, type Io } from "./io";
import { policyCheck } from "./policy-check";
import { policySchemaCommand } from "./policy-schema";
import { ownVersion } from "./own-version";
import { maskNumbers } from "./privacy";
import { rules } from "./rules";
import { scan } from "./scan";
import { meantBy } from "../policy/parse";
import { visitorsClear } from "./visitors-clear";
import { visitorsConfidential } from "./visitors-confidential";
import { visitorsDelete } from "./visitors-delete";
import { visitorsExport } from "./visitors-export";
import { visitorsFind } from "./visitors-find";

export { processIo } from "./process-io";

const COMMANDS: readonly Command[] = [
  scan,
  classify,
  deadlines,
  policyCheck,
  policySchemaCommand,
  build,
  rules,
  visitorsFind,
  visitorsExport,
  visitorsDelete,
  visitorsClear,
  visitorsConfidential,
  applicationsFind,
  applicationsDelete,
];

const NAMES = COMMANDS.map(({ name }) => name);

/**
 * Runs the `kuvert` program and resolves to its exit status: 0 done, 1 a threshold was reached, 2 unusable input or
 * arguments, said in one sentence on standard error. Never rejects.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    await io.complain(`kuvert: ${maskNumbers(describe(error), io.today)}\n`);
    return 2;
  }
}

/** Other errors' own messages are not shown: they may quote what they were working on. */
function describe(error: unknown): string {
  if (error instanceof CliError) return error.message;
  const code = codeOf(error);
  return /^E[A-Z]+$/.test(code)
    ? `A file or folder could not be read or written (${code}).`
    : `Stopped by a mistake of its own (${code || Object.prototype.toString.call(error)}). Please report it.`;
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const command = COMMANDS.find(({ name }) => `${argv.join(" ")} `.startsWith(`${name} `));
  const args = argv.slice(command?.name.split(" ").length ?? 0);
  const wantsHelp = args.includes("--help") || args.includes("-h");
  if (command && wantsHelp) return say(io, command.help);
  if (command) return command.run(args, io);
  if (wantsHelp) return say(io, overview());
  const [first] = argv;
  if (first === undefined)
    throw new CliError(`Say what to do: ${NAMES.join(", ")}. See kuvert --help.`);
  if (first === "--version") return say(io, `${await ownVersion(io)}\n`);
  throw unknownCommand(first, argv.slice(0, 2).join(" "));
}

function unknownCommand(first: string, both: string): CliError {
  const group = NAMES.filter((name) => name.startsWith(`${first} `));
  const known = group.length > 0 ? group : NAMES;
  const meant = group.length > 0 && both === first ? undefined : meantBy(both, known);
  const hint = meant === undefined ? "" : ` Did you mean ${meant}?`;
  return new CliError(
    `"${first}" is not a command that Kuvert knows.${hint} It knows ${known.join(", ")}.`,
  );
}

async function say(io: Io, text: string): Promise<number> {
  await io.print(text);
  return 0;
}

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const lines = COMMANDS.map(({ name, summary }) => `  kuvert ${name.padEnd(width)}   ${summary}`);
  return `Kuvert carries out a personal data policy on mail.\n\n${lines.join("\n")}\n\nEach has its own --help; kuvert --version says which Kuvert this is.\n`;
}
