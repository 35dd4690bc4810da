import type { Address } from "../../mail/mail";
import type { Entry, Place } from "../calendar";
import { hitOf } from "../hit";
import type { NameLists } from "../name-lists";
import { parsePerson, type Person } from "../person";
import { type Coverage, type Hit, type Plan, planOf } from "../plan";
import type { Findings } from "../query";
import { foldPhrases, type VisitorRules } from "../rules";

const WORDS = ["besøg", "rundvisning", "gæst"];

const FIRST_NAMES = ["Mads", "Mette", "Peter", "Karl", "Bo", "Ida", "Anders"];
const LAST_NAMES = ["Holm", "Olsen", "Madsen"];
const ORDINARY = ["Besøg", "Frokost", "Møde", "Kl", "CV"];

/** A few words, as the lists of names and words know them. */
export const LISTS: NameLists = {
  isFirstName: (word) => isOneOf(word, FIRST_NAMES),
  isName: (word) => isOneOf(word, [...FIRST_NAMES, ...LAST_NAMES]) && !isOneOf(word, ["Bo"]),
  isOrdinary: (word) => isOneOf(word, ORDINARY),
};

function isOneOf(word: string, words: readonly string[]): boolean {
  return words.some((each) => each.toLowerCase() === word.toLowerCase());
}

/** The organisation's rules: dki.example is internal, elektriker.example works in the house. */
export const RULES: VisitorRules = {
  isInternal: (address) => address.endsWith("@dki.example"),
  isRegular: (address) => address.endsWith("@elektriker.example"),
  outsidersVisit: true,
  words: WORDS,
  phrases: foldPhrases(WORDS),
  categories: ["Reception"],
  lists: LISTS,
};

/** A person as somebody asks for them. */
export function person(given = "Jens Hansen <jens@maersk.com>"): Person {
  const parsed = parsePerson(given);
  if (!parsed) throw new Error(`Nobody: ${given}`);
  return parsed;
}

export function someone(address: string, name = ""): Address {
  return { address, name };
}

/** An appointment of an hour with nothing in it but what a test says. */
export function entry(fields: Partial<Entry> = {}): Entry {
  const id = fields.id ?? "e1";
  return {
    id,
    iCalUId: `uid-${id}`,
    etag: `${id}-1`,
    start: "2026-03-05T08:00:00Z",
    end: "2026-03-05T09:00:00Z",
    isAllDay: false,
    series: "single",
    seriesId: null,
    seriesEnd: null,
    subject: "",
    text: "",
    locations: [],
    categories: [],
    attendees: [],
    organizer: someone("mette@dki.example", "Mette Lund"),
    isOrganizer: true,
    isPrivate: false,
    isHidden: false,
    attachmentNames: [],
    ...fields,
  };
}

export function place(mailbox = "mette@dki.example"): Place {
  return { mailbox, calendar: "Kalender", path: `/users/${mailbox}`, hidesPrivate: false };
}

/** The same appointment as a look-up finds it. */
export function hit(fields: Partial<Entry> = {}, at: Place = place()): Hit {
  return hitOf(at, entry(fields), RULES);
}

/** A calendar of which the whole year was searched. */
export function searched(at: Place = place(), fields: Partial<Coverage> = {}): Coverage {
  return {
    mailbox: at.mailbox,
    calendar: at.calendar,
    path: at.path,
    searched: true,
    from: "2026-01-01T00:00:00Z",
    to: "2027-01-01T00:00:00Z",
    events: 3,
    refused: null,
    refusal: null,
    privateNotSearched: false,
    hiddenEntries: 0,
    ...fields,
  };
}

/** What was found as a plan: of a search for the year's visits unless a test says what for. */
export function examplePlan(
  { hits = [], coverage = [], namesakes = [] }: Partial<Findings>,
  query: Partial<Plan["query"]> = {},
): Plan {
  const window = { from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" };
  const asked = { persons: [], cutOff: null, mailboxes: ["me"], window, internalDomains: [] };
  const at = Date.parse("2026-11-25T10:00:00Z");
  const policy = { name: "DKI", version: "1.0" };
  return planOf({ ...asked, ...query }, { hits, coverage, namesakes }, policy, at);
}
