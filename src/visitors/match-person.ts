/**
 * Whether an entry is about the person who is asked for. Attendees and organisers are told by their addresses. A name
 * in a text is that of the person when their company stands in the same field; else it depends on who else has it.
 */
import type { Address } from "../mail/mail";
import { holdsCompany, isBesideCompany } from "./beside-company";
import type { Entry } from "./calendar";
import { hasAffiliation, hasLettersBehind } from "./affiliation";
import type { Field } from "./fields";
import { addressSpans } from "./mentions";
import { findName, type NameForm, type NameFound } from "./name-in-text";
import type { NameLists } from "./name-lists";
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
  let isAnothers = false;
  const take = (why: Why, someone: Address) => {
    const certainty = certaintyOf(someone, person, rules);
    if (certainty === "namesake" || certainty === "longer-name") namesakes.push(someone);
    else if (certainty)
      evidence.push({ why, certainty, saysVisit: false, words: [], address: someone.address });
    isAnothers ||= certainty === "namesake";
  };
  for (const attendee of entry.attendees) take("attendee", attendee);
  if (entry.organizer) take("organizer", entry.organizer);
  const isThere = evidence.some(({ certainty }) => certainty === "certain");
  for (const field of fields) {
    const found = inField(field, person, rules);
    if (!found) continue;
    // The text may speak of the colleague who takes part; only a visit by the name leaves a doubt, or a longer name.
    const isDoubtful = found.certainty !== "certain" && namesakes.length > 0 && !isThere;
    if (!isDoubtful) evidence.push(found);
    else if (!isAnothers || found.saysVisit) evidence.push({ ...found, certainty: "possible" });
  }
  return { evidence, namesakes };
}

/** True for the person among those who take part, under whatever address. */
export function isTheirAddress(someone: Address, person: Person, rules: VisitorRules): boolean {
  const certainty = certaintyOf(someone, person, rules);
  return certainty !== null && certainty !== "namesake" && certainty !== "longer-name";
}

/** Of others who take part: `namesake` by the person's name, `longer-name` by one that may be shortened to it. */
type Other = "namesake" | "longer-name";

function certaintyOf(
  { address, name }: Address,
  person: Person,
  rules: VisitorRules,
): Certainty | Other | null {
  if (person.addresses.includes(address.toLowerCase())) return "certain";
  // Where Outlook knows no name, the address often is one: "jens.hansen@maersk.com".
  const said = name.trim() === "" ? address.slice(0, Math.max(0, address.lastIndexOf("@"))) : name;
  if (!hasTrace(foldText(said), person)) return null;
  const words = wordsOf(said);
  const form = findName(words, person.name, listsFor(words, person, rules))?.form;
  if (form !== "full" && !IN_DOUBT.has(form)) return null;
  const isClear = form === "full";
  const other = isClear ? "namesake" : form === "other-middle" ? "longer-name" : null;
  if (address.includes("@") && rules.isInternal(address)) return other;
  const isKnown = address.includes("@") && person.addresses.length > 0;
  if (!isKnown) return isClear ? "name" : "possible";
  // The same name at the same company: another address of the person's, or a colleague of theirs.
  return person.companies.includes(companyOf(address)) ? "possible" : other;
}

/** Somebody who takes part may be the person by such a name. */
const IN_DOUBT: ReadonlySet<NameForm | undefined> = new Set<NameForm>([
  "initials",
  "other-middle",
  "no-last",
  "parted",
  "run-together",
]);

/** What is known of the words beside a name: the person's own company belongs to no name. */
function listsFor(
  words: readonly Word[],
  { companies }: Person,
  { lists, phrases }: VisitorRules,
): NameLists {
  let plain: ReadonlySet<string> | undefined;
  let held: readonly string[] | undefined;
  return {
    ...lists,
    isOrdinary: (word) => {
      if (lists.isOrdinary(word)) return true;
      plain ??= new Set(phrases.flat());
      held ??= companies.filter((company) => holdsCompany(words, company));
      const folded = foldText(word);
      return plain.has(folded) || held.some((company) => company.startsWith(folded));
    },
  };
}

/** The clearest mention of the name. In an address that is none of the person's, it may be somebody else's. */
function namedIn(words: readonly Word[], person: Person, rules: VisitorRules): NameFound | null {
  const lists = listsFor(words, person, rules);
  let inAddress: NameFound | null = null;
  for (let from = 0; ;) {
    const found = findName(words, person.name, lists, from);
    const next = found ? found.at + found.length : words.length;
    const isAddress = person.addresses.length > 0 && words[next]?.gap === "@";
    if (found?.form !== "full" || !isAddress)
      return found?.form === "full" ? found : (inAddress ?? found);
    inAddress ??= { ...found, form: "parted" };
    from = next;
  }
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
  const name = namedIn(words, person, rules);
  if (name === null) {
    return isBesideCompany(words, person, new Set(rules.phrases.flat())) ? found("possible") : null;
  }
  const { form, at, length } = name;
  const hasCompany = person.companies.some((company) => holdsCompany(words, company));
  if (form === "full" && !hasCompany) {
    const isElsewhere =
      person.companies.length > 0 &&
      (hasAffiliation(words, at) || hasLettersBehind(words, at, length));
    return found(isElsewhere ? "possible" : "name");
  }
  if (form === "full") return found("certain");
  // Where a single name is all that was asked for, a colleague of theirs may be called so too.
  const isTheirs = hasCompany && person.name.length > 1;
  if (form === "initials") return found(isTheirs ? "certain" : "possible");
  // Colleagues sign with their letters: alone they say nothing of a visitor.
  return form !== "letters" || hasCompany ? found("possible") : null;
}
