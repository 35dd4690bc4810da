import type { Scopes } from "../scopes";

/** A token for these scopes without asking anybody; `renew` after Graph has refused the last one. */
export type TokenSource = (scopes: Scopes, options: { readonly renew: boolean }) => Promise<string>;

/** The token for a batch whose calls may have been refused with others before. */
type Bearer = (scopes: Scopes, refused: readonly (string | null)[]) => Promise<string>;

/** Sixteen batches may come back with a refused token: it is renewed once for all of them. */
export function bearerFrom(token: TokenSource): Bearer {
  const renewals = new Map<string, Promise<string>>();

  function renewed(scopes: Scopes): Promise<string> {
    const key = scopes.join(" ");
    const known = renewals.get(key);
    if (known) return known;
    const renewal = token(scopes, { renew: true }).finally(() => renewals.delete(key));
    renewals.set(key, renewal);
    return renewal;
  }

  return async (scopes, refused) => {
    const current = await token(scopes, { renew: false });
    return refused.includes(current) ? renewed(scopes) : current;
  };
}
