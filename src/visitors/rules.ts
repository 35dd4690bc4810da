import type { Address } from "../mail/mail";
import type { Entry } from "./calendar";
import type { NameLists } from "./name-lists";
import { hasPhrase, type Word, wordsOf } from "./words";

/** Where in an entry something was found. */
export type Why =
  | "attendee"
  | "organizer"
  | "subject"
  | "body"
  | "location"
  | "category"
  | "attachment-name";

/** What the organisation says of visitors, from its policy. */
export interface VisitorRules {
  readonly isInternal: (address: string) => boolean;
  /** Outside, and no visitor either: a firm that works in the house every day. */
  readonly isRegular: (address: string) => boolean;
  /** True when an attendee or organiser from outside makes an entry a visit. */
  readonly outsidersVisit: boolean;
  /** Words and phrases that make it one: "besøg", "rundvisning". */
  readonly words: readonly string[];
  /** The same, folded: see `foldPhrases`. */
  readonly phrases: readonly (readonly string[])[];
  /** Outlook's categories that the reception uses. */
  readonly categories: readonly string[];
  /** Tell whether a word beside a name belongs to it. */
  readonly lists: NameLists;
}

/** Why an entry counts as one of a visitor; empty when it does not. */
export function visitorReasons(entry: Entry, rules: VisitorRules): Why[] {
  const { attendees, organizer, subject, locations, categories } = entry;
  const why: Why[] = [];
  if (rules.outsidersVisit) {
    if (attendees.some((person) => isOutsider(person, rules))) why.push("attendee");
    if (organizer && isOutsider(organizer, rules)) why.push("organizer");
  }
  if (saysVisit(wordsOf(subject), rules)) why.push("subject");
  if (locations.some((location) => saysVisit(wordsOf(location), rules))) why.push("location");
  const known = new Set(rules.categories.map((name) => name.toLowerCase()));
  if (categories.some((name) => known.has(name.toLowerCase()))) why.push("category");
  return why;
}

/** True when one of the policy's words for a visit stands there. */
export function saysVisit(words: readonly Word[], { phrases }: VisitorRules): boolean {
  return phrases.some((phrase) => hasPhrase(words, phrase));
}

/** Phrases as `saysVisit` compares them. */
export function foldPhrases(phrases: readonly string[]): string[][] {
  return phrases.map((phrase) => wordsOf(phrase).map(({ word }) => word));
}

/** Somebody with an address outside the organisation. A name alone proves nothing. */
function isOutsider({ address }: Address, rules: VisitorRules): boolean {
  return address.includes("@") && !rules.isInternal(address) && !rules.isRegular(address);
}
