/** Signing in where Outlook cannot do it by itself: a dialog of Office's signs in and hands the token over. */
import type { Clock } from "../clock";
import { type DialogTrouble, GraphFailure, type GraphProblem } from "../errors";
import type { Scopes } from "../scopes";
import { dialogAddress } from "./dialog-address";
import { type DialogToken, tokenIn } from "./dialog-message";
import type { TokenSource } from "./token-source";

/** `dialog-closed` without its first word: how the port says it. */
type Untold<Trouble> = Trouble extends `dialog-${infer Rest}` ? Rest : never;

/** Opens a page of ours in a dialog of Office's, and gives what the page says: `openDialog` in `outlook/`. */
export type OpenDialog = (
  address: string,
  signal: AbortSignal,
) => Promise<
  | { readonly ok: true; readonly value: string }
  | {
      readonly ok: false;
      readonly error: Untold<DialogTrouble> | "unsupported" | "failed" | "aborted";
    }
>;

export interface DialogParts {
  /** Address of `sign-in.html`. */
  readonly page: string;
  readonly loginHint: string | undefined;
  readonly open: OpenDialog;
  readonly clock: Clock;
}

/** A token that ends sooner is not worth sending. */
const LEFT_MS = 2 * 60_000;

/**
 * Tokens live in this pane's memory, and nowhere else, until they end (an hour or so). Then somebody has to click: the
 * way without a click, a hidden frame of the sign-in service, lives on cookies in a frame of another site, which
 * browsers take away, and would open the pane's policy for foreign frames. Whoever is still signed in at Microsoft sees
 * the dialog close by itself.
 */
export function dialogSource({ page, loginHint, open, clock }: DialogParts): TokenSource {
  let kept: readonly DialogToken[] = [];

  return {
    async silent(scopes, renew) {
      if (renew) kept = kept.filter((each) => !covers(each, scopes));
      kept = kept.filter(({ expires }) => expires - clock.now() > LEFT_MS);
      const found = kept.find((each) => covers(each, scopes));
      if (!found) throw new GraphFailure("interaction-needed");
      return found.token;
    },
    async interactive(scopes, signal) {
      const hint = kept[0]?.account ?? loginHint;
      const opened = await open(dialogAddress(page, { scopes, loginHint: hint }), signal);
      if (!opened.ok) throw failureOf(opened.error);
      const token = tokenIn(opened.value);
      kept = [{ ...token, scopes: [...scopes, ...token.scopes] }, ...kept];
      return token.token;
    },
  };
}

function covers(token: DialogToken, scopes: Scopes): boolean {
  return scopes.every((scope) => token.scopes.includes(scope));
}

type OpenError = Extract<Awaited<ReturnType<OpenDialog>>, { ok: false }>["error"];

function failureOf(error: OpenError): GraphFailure {
  const code: GraphProblem =
    error === "aborted"
      ? error
      : error === "unsupported" || error === "failed"
        ? "unavailable"
        : `dialog-${error}`;
  return new GraphFailure(code, { detail: `dialog.${error.replace("-", "_")}` });
}
