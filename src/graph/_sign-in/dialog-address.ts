/**
 * What the pane tells the dialog, in the address it is opened at: behind the `#`, which no browser sends to a server.
 * The officer's address would stand in the site's log otherwise.
 */
import { SCOPES, type Scopes } from "../scopes";

export interface DialogRequest {
  readonly scopes: Scopes;
  /** Whom to sign in, so that nobody has to choose among accounts. */
  readonly loginHint: string | undefined;
}

const KNOWN: ReadonlySet<string> = new Set(Object.values(SCOPES).flat());

/** @param page address of `sign-in.html` */
export function dialogAddress(page: string, { scopes, loginHint }: DialogRequest): string {
  const told = new URLSearchParams({ scopes: scopes.join(" ") });
  if (loginHint) told.set("hint", loginHint);
  return `${page}#${told.toString()}`;
}

/**
 * What the page was told; null when it was opened for anything else. Anybody can make a link to the page, so it asks
 * for nothing but what Kuvert asks for.
 *
 * @param hash the address's part from `#` on
 */
export function dialogRequestIn(hash: string): DialogRequest | null {
  const told = new URLSearchParams(hash.replace(/^#/, ""));
  const scopes = (told.get("scopes") ?? "").split(" ").filter((scope) => KNOWN.has(scope));
  if (scopes.length === 0) return null;
  return { scopes, loginHint: told.get("hint") ?? undefined };
}
