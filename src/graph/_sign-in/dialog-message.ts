/** What the dialog hands the pane: a token, or the code of why there is none. Never an error's text, which may quote people. */
import { GraphFailure, type GraphProblem } from "../errors";
import type { Scopes } from "../scopes";

export interface DialogToken {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
  /** Everything the token is good for, which may be more than was asked for: Microsoft adds what was agreed on before. */
  readonly scopes: Scopes;
  /** Who has signed in: a later dialog is opened for the same account. */
  readonly account: string;
}

type Failed = { readonly failed: GraphProblem; readonly detail: string | null };

export function tokenMessage(token: DialogToken): string {
  return JSON.stringify(token);
}

export function failureMessage({ code, detail }: GraphFailure): string {
  return JSON.stringify({ failed: code, detail } satisfies Failed);
}

/**
 * The token that a message hands over.
 *
 * @throws GraphFailure what the page has told, or `unavailable` for a message that is not of ours
 */
export function tokenIn(message: string): DialogToken {
  const told = parsed(message);
  if (typeof told.failed === "string") {
    throw new GraphFailure(told.failed, { detail: told.detail ?? undefined });
  }
  const { token, expires, scopes, account } = told;
  const isWhole =
    typeof token === "string" &&
    typeof expires === "number" &&
    typeof account === "string" &&
    Array.isArray(scopes) &&
    scopes.every((scope) => typeof scope === "string");
  if (!isWhole) throw new GraphFailure("unavailable");
  return { token, expires, scopes, account };
}

function parsed(message: string): Partial<DialogToken & Failed> {
  try {
    return (JSON.parse(message) ?? {}) as Partial<DialogToken & Failed>;
  } catch {
    return {};
  }
}
