import { type DomainName, domainName, isShared } from "./domain-name";
import { isFreeMail } from "./free-mail";
import { misspeltProvider } from "./misspelt-provider";
import { addsWord, hidesLetters, isDoubling, isMereSlip, isTypo, skeleton } from "./resembles";

/** More domains than that are not compared with each other: everybody with everybody would take too long. */
const MOST_BESIDE = 100;
/** Shorter names look alike too often. */
const SHORTEST_LOOKS = 4;
const ENDING = /^(?:com|net|org|[a-z]{2})$/;
const ENDING_AND_MORE = /^(?:com|net|org|dk|eu|co)-/;

/**
 * Which domains can be taken for another one: by the domain as it was given, the name under which it is registered and
 * the one it resembles. `known` are domains that are right. The others are compared with each other too, more carefully, because nobody says which are right.
 *
 * @param domains in lower case, in the order of the recipients, repeated for each of them
 */
export function findLookalikes(
  domains: readonly string[],
  known: readonly string[],
): Map<string, Lookalike> {
  const right = named(known);
  const beside = besides(domains, right);
  const found = new Map<string, Lookalike>();
  for (const domain of Array.from(new Set(domains))) {
    const name = nameOf(domain);
    if (!name || right.has(name.registered)) continue;
    const other = hiddenIn(domain, right) ?? lookalikeOf(name, right, beside);
    if (other !== null) found.set(domain, { double: name.registered, of: other });
  }
  return found;
}

export interface Lookalike {
  readonly double: string;
  readonly of: string;
}

/** A domain with what its name looks like at a glance. */
interface Name extends DomainName {
  readonly looks: string;
}

type Names = ReadonlyMap<string, Name>;

function nameOf(domain: string): Name | null {
  const parts = domainName(domain);
  return parts && { ...parts, looks: skeleton(parts.name) };
}

/** By what is registered; private mailboxes are nobody's model. */
function named(domains: readonly string[]): Names {
  const names = new Map<string, Name>();
  for (const domain of domains) {
    const name = isFreeMail(domain) ? null : nameOf(domain);
    if (name) names.set(name.registered, name);
  }
  return names;
}

/** The unknown domains, those of most recipients first. */
function besides(domains: readonly string[], right: Names): Names {
  const counts = new Map<string, number>();
  for (const domain of domains) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  const unknown = Array.from(counts.keys()).filter((domain) => !right.has(domain));
  unknown.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return named(unknown.slice(0, MOST_BESIDE));
}

/** `maersk.com.evil.dk`, `maersk.dk.com` and `maersk.com-login.net` show a known name with an ending in front of the real one. */
function hiddenIn(domain: string, right: Names): string | null {
  const labels = domain.split(".");
  const plain = labels.map(withoutHyphens);
  for (const { registered, name } of Array.from(right.values())) {
    const at = plain.indexOf(withoutHyphens(name));
    if (at < 0 || at > labels.length - 3) continue;
    const behind = labels[at + 1] as string;
    const isFar = at < labels.length - 3;
    const isEnding = ENDING.test(behind) && (isFar || !isShared(behind, labels[at + 2] as string));
    if (isEnding || ENDING_AND_MORE.test(behind)) return registered;
  }
  return null;
}

function withoutHyphens(label: string): string {
  return label.replace(/-/g, "");
}

/** The domain that this one can be taken for; null when it is nobody's double. */
function lookalikeOf(domain: Name, right: Names, beside: Names): string | null {
  const provider = misspeltProvider(domain);
  if (provider !== null || isFreeMail(domain.registered)) return provider;
  for (const other of Array.from(right.values())) {
    if (resembles(domain, other)) return other.registered;
  }
  for (const other of Array.from(beside.values())) {
    // Of two that resemble each other, the rarer or later one is the double.
    if (other.registered === domain.registered) break;
    if (isDoubleOf(domain, other)) return other.registered;
  }
  for (const other of Array.from(beside.values())) {
    if (addsWord(domain.name, other.name)) return other.registered;
  }
  return null;
}

function resembles(domain: Name, known: Name): boolean {
  return (
    domain.name === known.name ||
    isDoubleOf(domain, known) ||
    isTypo(domain.name, known.name) ||
    isDoubling(domain.name, known.name) ||
    addsWord(domain.name, known.name)
  );
}

/** Looks the same at a glance, or is a mere slip of the fingers. */
function isDoubleOf({ name, looks }: Name, other: Name): boolean {
  if (name === other.name) return false;
  return (
    (looks.length >= SHORTEST_LOOKS && looks === other.looks) ||
    hidesLetters(name, other.name) ||
    isMereSlip(name, other.name)
  );
}
