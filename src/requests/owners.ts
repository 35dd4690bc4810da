import type { Concepts, Span } from "./lexicon";

/** How far an owner's word may stand in front of what is owned: "mine fulde private kontaktoplysninger". */
const OWNED_WITHIN = 3;
/** How far behind the thing its owner may stand: "oplysninger, som I har liggende om mig". */
const ABOUT_WITHIN = 9;
/** "slet mig", "få mig slettet". */
const OBJECT_WITHIN = 1;

/** What the sentences before this one were about. */
export interface Before {
  /** Somebody whom the writer may speak for: "min mor", "my client". */
  readonly hasRelative: boolean;
  /** "det", "them" can stand for the writer's data. */
  readonly hasMine: boolean;
}

/**
 * Adds what words mean together: whose data they are.
 *
 * - `mydata`: data about the writer or somebody whom the writer speaks for ("mine oplysninger", "alt om mig");
 * - `myitem`: a thing that is such data ("mit cv", "min adresse");
 * - `yourdata`: data about the reader, of which only an organisation speaks ("dine oplysninger");
 * - `that`: a pronoun behind either ("slet det hele");
 * - `myrecord`: a thing that is kept about the writer ("min journal", "optagelsen af mig");
 * - `about-mine`: what says that something is about the writer;
 * - `him`: somebody whom the writer speaks for, as what is to be deleted;
 * - `our-item`: an address or the like that a household shares;
 * - `delete-me`: the writer as what is to be deleted.
 */
export function addOwners(concepts: Concepts, before: Before): void {
  const at = (concept: string) => concepts.get(concept) ?? [];
  const relatives = joined(at("my").concat(at("our")), at("relative"), OWNED_WITHIN);
  const owners = at("my").concat(
    relatives,
    before.hasRelative || at("relative").length > 0 ? at("his") : [],
  );
  const abouts = at("about-me").concat(
    before.hasRelative ? at("about-him") : [],
    joined(at("about"), relatives, 1),
  );
  const aboutMyThing = joined(at("about"), joined(at("my"), at("item").concat(at("record")), 1), 0);
  const data = at("data").concat(at("strongdata"));
  const owned = (things: readonly Span[]) =>
    joined(owners, things, OWNED_WITHIN).filter((span) => !isParted(span, at("about")));
  add(concepts, "mydata", owned(data));
  add(concepts, "mydata", joined(data.concat(at("all"), at("what")), abouts, ABOUT_WITHIN));
  add(concepts, "mydata", joined(data.concat(at("what")), aboutMyThing, ABOUT_WITHIN));
  add(concepts, "myitem", owned(at("item")));
  add(concepts, "myrecord", owned(at("record")));
  add(concepts, "myrecord", joined(at("record"), at("my"), 0));
  add(concepts, "myrecord", joined(at("record"), abouts.concat(at("with-me")), ABOUT_WITHIN));
  add(concepts, "myitem", joined(at("item"), abouts.concat(at("with-me")), ABOUT_WITHIN));
  add(concepts, "myrecord", joined(at("notes").concat(at("report")), abouts, ABOUT_WITHIN));
  add(concepts, "about-mine", abouts);
  if (before.hasRelative) add(concepts, "him", at("his-object"));
  add(concepts, "delete-me", joined(at("deleted"), at("me"), 0));
  add(concepts, "our-item", joined(at("our"), at("contact").concat(at("item")), 1));
  // "The reviews on your page about my shop": whoever speaks of himself, too, is no organisation.
  if (at("my").length === 0 && at("me").length === 0)
    add(concepts, "yourdata", joined(at("your"), data.concat(at("item")), 1));
  add(concepts, "delete-me", joined(at("delete-person"), at("me"), OBJECT_WITHIN));
  add(concepts, "delete-me", joined(at("me"), at("deleted"), OBJECT_WITHIN));
  // Norwegian puts the owner behind: "søknaden min".
  add(concepts, "mydata", joined(data, at("my"), 0));
  add(concepts, "myitem", joined(at("item"), at("my"), 0));
  const mine = at("mydata").concat(at("myitem"), at("myrecord"));
  if (before.hasMine || mine.length > 0) add(concepts, "that", at("pronoun"));
}

/** Each first thing with the nearest second one behind it, as one span. */
function joined(first: readonly Span[], second: readonly Span[], within: number): Span[] {
  const spans: Span[] = [];
  const ordered = inOrder(second);
  for (const { from, to } of first) {
    const other = ordered.find((span) => span.from > to);
    if (other !== undefined && other.from - to <= within + 1) spans.push({ from, to: other.to });
  }
  return spans;
}

/** "My last report for details" are no details of mine. */
function isParted({ from, to }: Span, prepositions: readonly Span[]): boolean {
  return prepositions.some((span) => span.from > from && span.to < to);
}

function inOrder(spans: readonly Span[]): Span[] {
  return spans.slice().sort((a, b) => a.from - b.from);
}

function add(concepts: Concepts, concept: string, spans: readonly Span[]): void {
  if (spans.length > 0) concepts.set(concept, (concepts.get(concept) ?? []).concat(spans));
}
