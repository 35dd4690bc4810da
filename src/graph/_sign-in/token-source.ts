import type { Scopes } from "../scopes";

/** One way to tokens. Every failure is a `GraphFailure` or an error of msal-browser's (`sign-in-errors.ts`). */
export interface TokenSource {
  /**
   * Asks nobody.
   *
   * @param renew true after Graph has refused the last token
   */
  silent(scopes: Scopes, renew: boolean): Promise<string>;
  /**
   * Asks the user. Call it from a click.
   *
   * @param signal nobody waits any longer; what is open for the user is to be closed
   */
  interactive(scopes: Scopes, signal: AbortSignal): Promise<string>;
}
