import type { Address } from "../../mail/mail";
import type { Entry, Place } from "../calendar";
import { parsePerson, type Person } from "../person";
import { foldPhrases, type VisitorRules } from "../rules";

const WORDS = ["besøg", "rundvisning", "gæst"];

/** The organisation's rules: dki.example is internal, elektriker.example works in the house. */
export const RULES: VisitorRules = {
  isInternal: (address) => address.endsWith("@dki.example"),
  isRegular: (address) => address.endsWith("@elektriker.example"),
  outsidersVisit: true,
  words: WORDS,
  phrases: foldPhrases(WORDS),
  categories: ["Reception"],
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
