/**
 * Whether an entry is about the person who is asked for. Attendees and organisers are told by their addresses. A name
 * in a text is that of the person when their company stands in the same field; else it depends on who else has it.
 */
import type { Address } from "../mail/mail";
import { holdsCompany, isBesideCompany } from "./beside-company";
import type { Entry } from "./calendar";
import { hasAffiliation } from "./affiliation";
import type { Field } from "./fields";
import { addressSpans } from "./mentions";
import { findName, nameForm } from "./name-in-text";
import { companyOf, hasTrace, type Person } from "./person";
import { saysVisit, type VisitorRules, type Why } from "./rules";
import { foldText, type Word, wordsOf } from "./words";

/** `certain`: it is the person. `name`: it is, unless somebody else is called so. `possible`: a person has to look. */
type Certainty = "certain" | "name" | "possible";

/** What speaks for the person. */
export interface Evidence {
  readonly why: Why;
  readonly certainty: Certainty;
  /** True for the words of a visit beside the name. */
  readonly saysVisit: boolean;
  /** The words around it: another company beside a name alone makes it another person's. */
  readonly words: readonly Word[];
  /** Of somebody who takes part and may be the person. */
  readonly address: string | null;
}

export interface PersonMatch {
  readonly evidence: readonly Evidence[];
  /** Other people of the same name who take part. */
  readonly namesakes: readonly Address[];
}

/** What in an entry speaks for the person, and who in it only has the same name. */
export function matchPerson(
  entry: Entry,
  fields: readonly Field[],
  person: Person,
  rules: VisitorRules,
): PersonMatch {
  const namesakes: Address[] = [];
  const evidence: Evidence[] = [];
  const take = (why: Why, someone: Address) => {
    const certainty = certaintyOf(someone, person, rules);
    if (certainty === "namesake") namesakes.push(someone);
    else if (certainty)
      evidence.push({ why, certainty, saysVisit: false, words: [], address: someone.address });
  };
  for (const attendee of entry.attendees) take("attendee", attendee);
  if (entry.organizer) take("organizer", entry.organizer);
  const isThere = evidence.some(({ certainty }) => certainty === "certain");
  for (const field of fields) {
    const found = inField(field, person, rules);
    if (!found) continue;
    // The text may speak of the colleague who takes part; only a visit by the name leaves a doubt.
    const isNamesakes = found.certainty !== "certain" && namesakes.length > 0 && !isThere;
    if (!isNamesakes) evidence.push(found);
    else if (found.saysVisit) evidence.push({ ...found, certainty: "possible" });
  }
  return { evidence, namesakes };
}

/** True for the person among those who take part, under whatever address. */
export function isTheirAddress(someone: Address, person: Person, rules: VisitorRules): boolean {
  const certainty = certaintyOf(someone, person, rules);
  return certainty !== null && certainty !== "namesake";
}

function certaintyOf(
  { address, name }: Address,
  person: Person,
  rules: VisitorRules,
): Certainty | "namesake" | null {
  if (person.addresses.includes(address.toLowerCase())) return "certain";
  if (!hasTrace(foldText(name), person)) return null;
  if (nameForm(wordsOf(name), person.name) !== "full") return null;
  if (!address.includes("@")) return "name";
  if (rules.isInternal(address)) return "namesake";
  if (person.addresses.length === 0) return "name";
  // The same name at the same company: another address of the person's, or a colleague of theirs.
  return person.companies.includes(companyOf(address)) ? "possible" : "namesake";
}

function inField(field: Field, person: Person, rules: VisitorRules): Evidence | null {
  if (!hasTrace(field.folded, person)) return null;
  const { why, words, text } = field;
  const found = (certainty: Certainty): Evidence => ({
    why,
    certainty,
    saysVisit: saysVisit(words, rules),
    words,
    address: null,
  });
  if (person.addresses.some((address) => addressSpans(text, address).length > 0))
    return found("certain");
  const name = findName(words, person.name);
  if (name === null) {
    return isBesideCompany(words, person, new Set(rules.phrases.flat())) ? found("possible") : null;
  }
  const { form, at } = name;
  const hasCompany = person.companies.some((company) => holdsCompany(words, company));
  if (form === "full" && !hasCompany) {
    const isElsewhere = person.companies.length > 0 && hasAffiliation(words, at);
    return found(isElsewhere ? "possible" : "name");
  }
  if (form === "full") return found("certain");
  // Where a single name is all that was asked for, a colleague of theirs may be called so too.
  const isTheirs = hasCompany && person.name.length > 1;
  if (form === "initials") return found(isTheirs ? "certain" : "possible");
  // Colleagues sign with their letters: alone they say nothing of a visitor.
  return form !== "letters" || hasCompany ? found("possible") : null;
}
