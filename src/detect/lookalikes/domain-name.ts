/** A domain taken apart: `mail.maersk.co.uk` is `maersk` + `co.uk`, with `mail` in front. */
export interface DomainName {
  /** What somebody registers: `maersk.co.uk`. */
  readonly registered: string;
  /** The part that people choose: `maersk`. */
  readonly name: string;
  readonly ending: string;
}

/** Second levels that registries keep for themselves: `co.uk`, `com.au`. */
const SHARED_LEVEL = /^(?:co|com|org|net|ac|gov|edu|or|ne)$/;

/** RFC 1035. */
const LONGEST_LABEL = 63;

/** Takes a domain apart; null for what is none. Knows no list of endings: that would be 60 KB. */
export function domainName(domain: string): DomainName | null {
  const labels = domain
    .toLowerCase()
    .split(".")
    .filter((label) => label !== "");
  const last = labels[labels.length - 1];
  const beforeLast = labels[labels.length - 2];
  if (last === undefined || beforeLast === undefined) return null;
  const at = labels.length - (labels.length > 2 && isShared(beforeLast, last) ? 3 : 2);
  const name = labels[at] as string;
  if (name.length > LONGEST_LABEL) return null;
  const ending = labels.slice(at + 1).join(".");
  return { registered: `${name}.${ending}`, name, ending };
}

/** True for a second level that a country's registry keeps for itself. */
export function isShared(beforeLast: string, last: string): boolean {
  return last.length === 2 && SHARED_LEVEL.test(beforeLast);
}
