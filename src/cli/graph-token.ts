import { exec } from "node:child_process";
import { promisify } from "node:util";
import type { Scopes } from "../graph/scopes";
import { GraphFailure } from "../graph/errors";
import { CliError, type Io } from "./io";

const run = promisify(exec);
/** Several batches learn at about the same moment that their token has expired: one new one is enough. */
const STILL_NEW_MS = 2_000;
const LONGEST_WAIT_MS = 120_000;
const VARIABLE = "KUVERT_GRAPH_TOKEN";

/** Where access tokens for Graph come from. */
export interface Tokens {
  readonly token: (scopes: Scopes, options: { readonly renew: boolean }) => Promise<string>;
  /** What to tell somebody when nobody is signed in. */
  readonly advice: () => string;
}

/** Tokens of a command, which is asked again when one has expired, or the one in the environment. */
export function tokensFor(command: string | undefined, io: Io): Tokens {
  if (command !== undefined) return new CommandTokens(command, io);
  const token = io.env[VARIABLE]?.trim() ?? "";
  if (token === "") {
    throw new CliError(
      `There is no token for Microsoft Graph. Put one into ${VARIABLE}, or give --token-command CMD.`,
    );
  }
  return {
    token: async () => token,
    advice: () =>
      `Microsoft Graph does not take the token in ${VARIABLE}: it has expired, or it is for something else.`,
  };
}

class CommandTokens implements Tokens {
  private current: { readonly token: Promise<string>; readonly at: number } | null = null;
  private problem = "Microsoft Graph does not take the token that --token-command has written.";

  constructor(
    private readonly command: string,
    private readonly io: Io,
  ) {}

  readonly token: Tokens["token"] = (_scopes, { renew }) => {
    const { current } = this;
    const isStale = renew && current !== null && this.io.now() - current.at > STILL_NEW_MS;
    if (current !== null && !isStale) return current.token;
    const token = this.ask();
    this.current = { token, at: this.io.now() };
    return token;
  };

  readonly advice = () => this.problem;

  private async ask(): Promise<string> {
    const options = { cwd: this.io.cwd, timeout: LONGEST_WAIT_MS };
    // What the command says when it fails may hold secrets: it is not repeated.
    const written = await run(this.command, options).catch(() => null);
    const token = written?.stdout.trim() ?? "";
    if (/^\S+$/.test(token)) return token;
    this.problem =
      written === null
        ? "The --token-command failed. Run it by itself to see why."
        : "The --token-command must write an access token and nothing else.";
    throw new GraphFailure("interaction-needed");
  }
}
