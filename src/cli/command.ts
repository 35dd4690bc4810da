import { parseArgs, type ParseArgsConfig } from "node:util";
import { CliError, codeOf, type Io } from "./io";

/** One command of the `kuvert` program. */
export interface Command {
  /** As it is typed, such as `policy check`. */
  readonly name: string;
  /** One line for `kuvert --help`. */
  readonly summary: string;
  /** The page for `kuvert <name> --help`. */
  readonly help: string;
  /** Resolves to the exit status. May throw a `CliError`. */
  run(args: string[], io: Io): Promise<number>;
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** `node:util`'s parseArgs with our words for what is wrong. */
export function parseOptions<T extends Options>(command: string, args: string[], options: T) {
  if (args.some((arg) => arg === "" || /^--[\w-]+=$/.test(arg))) {
    throw new CliError(
      `One of the arguments is empty. Is a variable not set? See kuvert ${command} --help.`,
    );
  }
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    if (!codeOf(error).startsWith("ERR_PARSE_ARGS")) throw error;
    const [problem] = (error as Error).message.split(/\.\s|\n/);
    throw new CliError(`${problem}. See kuvert ${command} --help.`);
  }
}

/** The value of an option that takes one of a few words. */
export function oneOf<T extends string>(option: string, value: string, words: readonly T[]): T {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw new CliError(`${option} takes one of ${words.join(", ")}.`);
  return word;
}
