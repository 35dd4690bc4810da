/** In which order the preview shows meetings. */
import { byMeeting, type Hit } from "../../visitors/plan";
import { mailsSomebody } from "./choice";

export const ORDERS = ["oldest", "newest", "calendar", "consequence"] as const;
export type Order = (typeof ORDERS)[number];

/** Whom a deletion mails, and whose calendar it is, is no question everywhere. */
export function ordersFor(hits: readonly Hit[]): readonly Order[] {
  const isOfOne = new Set(hits.map(({ path }) => path)).size === 1;
  return ORDERS.filter((order) => {
    if (order === "calendar") return !isOfOne;
    return order !== "consequence" || hits.some(mailsSomebody);
  });
}

/**
 * Meetings with their copies. By calendar: whose comes first, and by time in each. By consequence: whose deletion mails
 * most people, then what is uncertain, then the silent ones.
 */
export function sortedMeetings(hits: readonly Hit[], order: Order): Hit[][] {
  const meetings = byMeeting(hits.toSorted(byTime)).map((copies) => copies.toSorted(byMailbox));
  if (order === "newest") return meetings.reverse();
  if (order === "calendar") return meetings.toSorted(([a], [b]) => byMailbox(a!, b!));
  if (order === "consequence") return meetings.toSorted((a, b) => weightOf(b) - weightOf(a));
  return meetings;
}

function byTime(a: Hit, b: Hit): number {
  return Date.parse(a.start) - Date.parse(b.start);
}

function byMailbox(a: Hit, b: Hit): number {
  return a.mailbox.localeCompare(b.mailbox) || a.calendar.localeCompare(b.calendar);
}

function weightOf(copies: readonly Hit[]): number {
  const mailed = copies.map((hit) => (mailsSomebody(hit) ? 1 + hit.wouldMail.length : 0));
  const uncertain = copies.some(({ ambiguous }) => ambiguous) ? 0.5 : 0;
  return Math.max(uncertain, ...mailed);
}
