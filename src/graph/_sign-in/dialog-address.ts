/** What the pane tells the dialog, in the address it is opened at. */
import { SCOPES, type Scopes } from "../scopes";

export interface DialogRequest {
  readonly scopes: Scopes;
  /** Whom to sign in, so that nobody has to choose among accounts. */
  readonly loginHint: string | undefined;
}

const KNOWN: ReadonlySet<string> = new Set(Object.values(SCOPES).flat());

/**
 * The officer's address stands behind the `#`, which no browser sends to a server: it would be in the site's log
 * otherwise. An Outlook that loses that part costs a choice among accounts and no more.
 *
 * @param page address of `sign-in.html`
 */
export function dialogAddress(page: string, { scopes, loginHint }: DialogRequest): string {
  const address = new URL(page);
  address.searchParams.set("scopes", scopes.join(" "));
  if (loginHint) address.hash = new URLSearchParams({ hint: loginHint }).toString();
  return address.href;
}

/**
 * What the page was told; null when it was opened for anything else. Anybody can make a link to the page, so it asks
 * for nothing but what Kuvert asks for.
 */
export function dialogRequestIn({
  search,
  hash,
}: Pick<Location, "search" | "hash">): DialogRequest | null {
  const wanted = new URLSearchParams(search).get("scopes") ?? "";
  const scopes = wanted.split(" ").filter((scope) => KNOWN.has(scope));
  if (scopes.length === 0) return null;
  return { scopes, loginHint: new URLSearchParams(hash.slice(1)).get("hint") ?? undefined };
}
