import { fingerprint } from "../../mail/fingerprint";
import { domainOf } from "../../policy/recipients";
import type { Verdict } from "../../policy/verdict";
import { store, stored } from "../device-storage";

const KEY = "kuvert.domains";
/** Before so many are known, everybody would be new: then nobody is called it. */
const ENOUGH = 10;
/** As many as fit into a few kilobytes; the oldest go first. */
const MOST = 2_000;

/**
 * The domains that the user has written to before, as far as a pane stood beside the drafts. Kept in the browser's
 * storage on this device as short fingerprints, which tell a domain again and do not spell it out.
 */
export class KnownDomains {
  /** What was known before this draft: a domain stays new for as long as its first draft is written. */
  readonly #before: ReadonlySet<string> = new Set(remembered());

  /** The external domains that the user has not written to before. */
  newIn({ external, withAgreement }: Pick<Verdict, "external" | "withAgreement">): string[] {
    if (this.#before.size < ENOUGH) return [];
    const agreed = new Set(withAgreement.map(({ address }) => domainOf(address)));
    const domains = new Set(external.map(({ address }) => domainOf(address)));
    return [...domains].filter(
      (domain) => domain !== "" && !agreed.has(domain) && !this.#before.has(fingerprint(domain)),
    );
  }

  /** Remembers the domains of a draft for those to come. */
  remember({ external }: Pick<Verdict, "external">): void {
    const seen = external.map(({ address }) => domainOf(address)).filter(Boolean);
    const known = new Set([...remembered(), ...seen.map(fingerprint)]);
    store(KEY, [...known].slice(-MOST).join(" "));
  }
}

/** Where the browser keeps nothing, no domain is ever called new. */
function remembered(): string[] {
  return (stored(KEY) ?? "").split(" ").filter(Boolean);
}
