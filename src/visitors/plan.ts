/** What a look-up has found, as a file that a person reads, confirms and has carried out. */
import type { Place, RefusalCode, Series, Window } from "./calendar";
import type { Consequence } from "./consequence";
import { hash } from "./fingerprint";
import { grouped } from "./grouped";
import type { CutOff } from "./retention";
import type { Why } from "./rules";

/** An entry that was found. */
export interface Hit {
  readonly mailbox: string;
  readonly calendar: string;
  readonly path: string;
  readonly id: string;
  readonly iCalUId: string | null;
  readonly etag: string;
  /** What it said when it was found: `fingerprint`. */
  readonly hash: string;
  readonly start: string;
  readonly end: string;
  readonly isAllDay: boolean;
  /** Masked. */
  readonly subject: string;
  /** Who was asked for, as given; null in a look-up by age. */
  readonly person: string | null;
  /** Everybody who was asked for and stands in it. */
  readonly persons: readonly string[];
  readonly why: readonly Why[];
  readonly class: Consequence;
  readonly series: Series;
  readonly seriesId: string | null;
  readonly seriesEnd: string | null;
  /** Who gets a cancellation when it is deleted. */
  readonly wouldMail: readonly string[];
  /** True when it may be about somebody else of the same name. */
  readonly ambiguous: boolean;
  readonly isPrivate: boolean;
  /** True for the mailbox's own with nobody invited: nobody hears of it when what it says is changed. */
  readonly isAppointment: boolean;
  /** Who has called the meeting; null where nobody is told. */
  readonly organizer: string | null;
  /** Somebody has agreed that it is kept for longer: it stays. */
  readonly hasConsent?: boolean;
  /** A person has looked: an ambiguous hit may be deleted. */
  readonly confirmed?: boolean;
}

/** What was searched of a calendar, and what was not. */
export interface Coverage extends Window {
  readonly mailbox: string;
  /** Null for a mailbox that could not be opened. */
  readonly calendar: string | null;
  readonly path: string | null;
  readonly searched: boolean;
  readonly events: number;
  /** Why it was not searched, or not to the end. */
  readonly refused: string | null;
  /** The same as a code, for words in another language. */
  readonly refusal: RefusalCode | null;
  /** True when private entries may be in it that the officer does not get to see. */
  readonly privateNotSearched: boolean;
  /** Private entries of which only the time was shown. */
  readonly hiddenEntries: number;
}

/** Somebody else who is called like a person that was asked for. */
export interface Namesake {
  readonly person: string;
  readonly address: string;
  readonly internal: boolean;
}

/** What a plan is about: `visits` in calendars, or `applications` in folders of mail. */
export type PlanKind = "visits" | "applications";

interface Query {
  /** Visits when it is left out. */
  readonly kind?: PlanKind;
  /** As given. */
  readonly persons: readonly string[];
  readonly cutOff: CutOff | null;
  readonly mailboxes: readonly string[];
  readonly window: Window;
  /** Domains that counted as the organisation's own beside the policy's. */
  readonly internalDomains: readonly string[];
}

export interface Plan {
  readonly format: "kuvert-visitors-1";
  readonly createdAt: string;
  readonly policy: { readonly name: string; readonly version: string };
  readonly query: Query;
  readonly hits: readonly Hit[];
  readonly coverage: readonly Coverage[];
  readonly namesakes: readonly Namesake[];
}

export const PLAN_FORMAT = "kuvert-visitors-1";

/**
 * What a look-up has found, as a plan.
 *
 * @param at when it was found, in milliseconds since 1970
 */
export function planOf(
  query: Query,
  findings: Pick<Plan, "hits" | "coverage" | "namesakes">,
  { name, version }: Plan["policy"],
  at: number,
): Plan {
  return {
    format: PLAN_FORMAT,
    createdAt: new Date(at).toISOString(),
    policy: { name, version },
    query,
    ...findings,
  };
}

/** What names an entry in all of Microsoft 365. */
export function keyOf({ path, id }: Pick<Hit, "path" | "id">): string {
  return `${path} ${id}`;
}

/** Names a plan. What somebody confirms in it afterwards does not make it another. */
export function planName({ createdAt, hits }: Pick<Plan, "createdAt" | "hits">): string {
  return hash(JSON.stringify([createdAt, hits.map(keyOf)]));
}

/** The series and the meeting that a hit is part of, as far as it is part of any. */
export function relatedTo({ seriesId, iCalUId }: Hit): string[] {
  return [seriesId, iCalUId].filter((id) => id !== null);
}

/** The calendar of a hit or of a coverage. */
export function placeOf(of: Pick<Hit, "mailbox" | "path"> & { calendar: string | null }): Place {
  const { mailbox, calendar, path } = of;
  return { mailbox, calendar: calendar ?? "", path, hidesPrivate: false };
}

/** Hits by meeting: a meeting and its copies in other calendars have one id in common. */
export function byMeeting(hits: readonly Hit[]): Hit[][] {
  return [...grouped(hits, (hit) => hit.iCalUId ?? keyOf(hit)).values()];
}
