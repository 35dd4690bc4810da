/** The answer to somebody who asks what calendars hold about them: GDPR Art. 15(3), as a copy that names nobody else. */
import type { Address } from "../mail/mail";
import type { Entry } from "./calendar";
import { fieldsOf } from "./fields";
import { hash } from "./fingerprint";
import { type FoundData, leaveOut } from "./leave-out";
import { isTheirAddress, matchPerson } from "./match-person";
import { parsePerson, type Person } from "./person";
import { byMeeting, type Hit, keyOf, type Plan } from "./plan";
import type { ReadHit } from "./read-hits";
import type { VisitorRules, Why } from "./rules";

/** A meeting or an appointment. Where copies say different things, all that they say is there. */
export interface HandoutEntry {
  /** Names it in this file; not the meeting's own id, by which a calendar would take it for the meeting. */
  readonly id: string;
  /** Instants in UTC; for a whole day the calendar's own midnights, as if they were UTC. */
  readonly start: string;
  readonly end: string;
  readonly isAllDay: boolean;
  readonly isOneOfSeries: boolean;
  /** Where the person stands in it. */
  readonly why: readonly Why[];
  readonly subjects: readonly string[];
  readonly texts: readonly string[];
  readonly locations: readonly string[];
  readonly categories: readonly string[];
  readonly attachmentNames: readonly string[];
  /** How many others take part; who they are is left out. */
  readonly otherPeople: number;
  /** In so many calendars it is kept. */
  readonly calendars: number;
  /** So many places in its texts were left out. */
  readonly leftOut: number;
}

/** The file, as JSON has it. */
export interface Handout {
  readonly format: "kuvert-visitors-export-1";
  readonly createdAt: string;
  /** As they were asked for. */
  readonly person: string;
  readonly searched: {
    readonly from: string;
    readonly to: string;
    readonly calendars: number;
    /** Calendars and mailboxes that could not be searched, or not to the end. */
    readonly notSearched: number;
    /** Calendars of which private entries were not shown. */
    readonly withHiddenEntries: number;
  };
  readonly entries: readonly HandoutEntry[];
}

export interface HandoutParts {
  readonly plan: Plan;
  /** The plan's hits that may be handed out: `hitsToHandOut`, less what somebody keeps back. */
  readonly read: readonly ReadHit[];
  readonly rules: VisitorRules;
  readonly at: string;
  readonly find: (text: string) => readonly FoundData[];
  readonly mark: string;
  /** Called after each meeting: whoever looks at a screen should be able to use it meanwhile. */
  readonly pause?: () => Promise<void> | undefined;
}

/**
 * Whom a plan's entries can be handed out to; null unless it is of one person's search. Of several people's nobody could
 * tell any more whose an uncertain entry is.
 */
export function personOf({ query }: Pick<Plan, "query">): Person | null {
  const [given, ...more] = query.persons;
  return given === undefined || more.length > 0 ? null : parsePerson(given);
}

/** What is surely about the person, or was confirmed: what may be a namesake's would be a breach to hand out. */
export function hitsToHandOut(hits: readonly Hit[], confirmed: ReadonlySet<string>): Hit[] {
  return hits.filter(
    (hit) => !hit.ambiguous || hit.confirmed === true || confirmed.has(keyOf(hit)),
  );
}

/** What is handed out, in order of time. Rejects for a plan that is not of one person's search. */
export async function handoutOf(parts: HandoutParts): Promise<Handout> {
  const { plan, read, rules, at } = parts;
  const person = personOf(plan);
  if (!person) throw new TypeError("A handout is for one person alone.");
  // Somebody may have taken the person out of an entry since it was found.
  const current = read.filter(
    ({ entry }) => matchPerson(entry, fieldsOf(entry), person, rules).evidence.length > 0,
  );
  const entries = new Map(current.map(({ hit, entry }) => [keyOf(hit), entry]));
  const meetings: HandoutEntry[] = [];
  for (const copies of byMeeting(current.map(({ hit }) => hit))) {
    const theirs = copies.map((hit) => entries.get(keyOf(hit))!);
    meetings.push(meetingOf(copies, theirs, person, parts));
    await parts.pause?.();
  }
  const { from, to } = plan.query.window;
  const searched = plan.coverage.filter((each) => each.searched);
  return {
    format: "kuvert-visitors-export-1",
    createdAt: at,
    person: person.given,
    searched: {
      from,
      to,
      calendars: searched.length,
      notSearched: plan.coverage.length - searched.length,
      withHiddenEntries: searched.filter(({ privateNotSearched }) => privateNotSearched).length,
    },
    entries: meetings.toSorted((a, b) => (a.start < b.start ? -1 : 1)),
  };
}

function meetingOf(
  copies: readonly Hit[],
  entries: readonly Entry[],
  person: Person,
  { rules, find, mark }: HandoutParts,
): HandoutEntry {
  const [first] = entries as readonly [Entry, ...Entry[]];
  const others = othersIn(entries, person, rules);
  let leftOut = 0;
  const cleaned = (texts: readonly string[]) =>
    distinct(texts).map((raw) => {
      const { text, leftOut: places } = leaveOut(raw, { person, others, find, mark });
      leftOut += places;
      return text;
    });
  return {
    id: hash(first.iCalUId ?? keyOf(copies[0]!)),
    start: first.start,
    end: first.end,
    isAllDay: first.isAllDay,
    isOneOfSeries: first.seriesId !== null,
    why: [...new Set(copies.flatMap(({ why }) => why))],
    subjects: cleaned(entries.map(({ subject }) => subject)),
    texts: cleaned(entries.map(({ text }) => text)),
    locations: cleaned(entries.flatMap(({ locations }) => locations)),
    categories: cleaned(entries.flatMap(({ categories }) => categories)),
    attachmentNames: cleaned(entries.flatMap(({ attachmentNames }) => attachmentNames ?? [])),
    // Whoever keeps a note for themselves is its organiser, and takes part in nothing.
    otherPeople: entries.some(({ attendees }) => attendees.length > 0) ? others.length : 0,
    calendars: copies.length,
    leftOut,
  };
}

/** Everybody else who takes part, once. A room is called like the place and is nobody. */
function othersIn(entries: readonly Entry[], person: Person, rules: VisitorRules): Address[] {
  const places = new Set(
    entries.flatMap(({ locations }) => locations.map((place) => place.toLowerCase())),
  );
  const others = new Map<string, Address>();
  for (const { attendees, organizer } of entries) {
    for (const someone of organizer ? [...attendees, organizer] : attendees) {
      const isRoom = places.has(someone.name.toLowerCase());
      if (isRoom || isTheirAddress(someone, person, rules)) continue;
      others.set((someone.address || someone.name).toLowerCase(), someone);
    }
  }
  return [...others.values()];
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ""))];
}
