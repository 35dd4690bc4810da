import { REQUEST_LABELS, type RequestLabel } from "./labels";
import type { Concepts, Span } from "./lexicon";

/** One way to say what a label means: concepts that stand near each other in a sentence. */
export interface Rule {
  readonly id: string;
  readonly label: RequestLabel;
  /** How sure a reader is who sees only this, 0 to 1. */
  readonly weight: number;
  /** Each a choice of concepts, one of which must stand within `within` words of the first. */
  readonly terms: readonly Term[];
  readonly within: number;
  /** Concepts that take the meaning away when they stand in the same sentence. */
  readonly unless: readonly string[];
  /** Choices of concepts that the mail must name somewhere. */
  readonly mail: readonly (readonly string[])[];
  /** Concepts that the mail must name nowhere. */
  readonly mailUnless: readonly string[];
  /** Whoever speaks: also an organisation, and without an "I". */
  readonly isAnyVoice: boolean;
}

interface Term {
  readonly concepts: readonly string[];
  /** Must stand behind the first term. */
  readonly isBehind: boolean;
}

const NEAR = 12;
const MINE = ["mydata", "myitem", "myrecord", "that"];

/**
 * Reads a table of rules, one a line: `label id weight term term… [~12] [!concept] [+concept]`. A term is a choice
 * `a|b` of concepts; `>a` must stand behind the first term, `!a` nowhere in the sentence, `+a` somewhere in the mail,
 * `-a` nowhere in the mail; `*` says that an organisation may speak. `mine` stands for data of the writer, by whatever word.
 */
export function readRules(table: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of table.split("\n")) {
    const [label = "", id = "", weight = "", ...terms] = line.trim().split(/\s+/);
    if (label === "" || label.charAt(0) === "#") continue;
    const having = (mark: string) =>
      terms.filter((term) => term.charAt(0) === mark).map((term) => term.slice(1));
    rules.push({
      id: `${label}.${id}`,
      label: REQUEST_LABELS.find((known) => known === label) as RequestLabel,
      weight: Number(weight),
      terms: terms.filter((term) => /^[>a-z]/.test(term)).map(toTerm),
      within: Number(having("~")[0] ?? NEAR),
      unless: having("!"),
      mail: having("+").map(choices),
      mailUnless: having("-").reduce<string[]>((all, term) => all.concat(choices(term)), []),
      isAnyVoice: terms.indexOf("*") >= 0,
    });
  }
  return rules;
}

function toTerm(term: string): Term {
  const isBehind = term.charAt(0) === ">";
  return { isBehind, concepts: choices(isBehind ? term.slice(1) : term) };
}

function choices(term: string): readonly string[] {
  return term
    .split("|")
    .reduce<string[]>((all, one) => all.concat(one === "mine" ? MINE : one), []);
}

/** Whether a mail that names these concepts somewhere can hold what a rule asks for: few rules are left to be tried. */
export function canMatch({ terms, mail, mailUnless }: Rule, named: ReadonlySet<string>): boolean {
  const isNamed = (any: readonly string[]) => any.some((concept) => named.has(concept));
  return (
    mail.every(isNamed) && terms.every(({ concepts }) => isNamed(concepts)) && !isNamed(mailUnless)
  );
}

/** Where a rule's terms stand together in a sentence; null when they do not. For rules that `canMatch`. */
export function matchOf(rule: Rule, concepts: Concepts): Span | null {
  for (const { concepts: any } of rule.terms) {
    if (!any.some((concept) => concepts.has(concept))) return null;
  }
  // "I oppose my data being used to set prices": other things do not matter where the data are named.
  const isNamed = concepts.has("mydata");
  if (rule.unless.some((each) => concepts.has(each) && !(isNamed && each === "notdata")))
    return null;
  const [first, ...others] = rule.terms;
  if (first === undefined) return null;
  let best: Span | null = null;
  for (const anchor of placesOf(first, concepts)) {
    const span = others.reduce<Span | null>(
      (sofar, term) => sofar && widened(sofar, anchor, placesOf(term, concepts), term, rule.within),
      anchor,
    );
    if (span && (best === null || size(span) < size(best))) best = span;
  }
  return best;
}

function placesOf({ concepts: any }: Term, concepts: Concepts): readonly Span[] {
  return any.reduce<Span[]>((all, concept) => all.concat(concepts.get(concept) ?? []), []);
}

/** The span with the place of a term that is nearest to the anchor. */
function widened(
  span: Span,
  anchor: Span,
  places: readonly Span[],
  { isBehind }: Term,
  within: number,
): Span | null {
  let best: Span | null = null;
  for (const place of places) {
    if (isBehind && place.to <= anchor.to) continue;
    if (distance(place, anchor) > within) continue;
    const wide = { from: Math.min(span.from, place.from), to: Math.max(span.to, place.to) };
    if (best === null || size(wide) < size(best)) best = wide;
  }
  return best;
}

function distance(a: Span, b: Span): number {
  return Math.max(a.from - b.to, b.from - a.to, 0);
}

function size({ from, to }: Span): number {
  return to - from;
}
