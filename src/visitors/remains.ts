/** What a receipt says of what is left after all: in English, as it stands in its JSON. */
import type { DeedKind } from "./deeds";
import type { PlanKind } from "./plan";

/** Until when, and by whom, it can be brought back. */
export function recoverableAfter(kind: PlanKind, deed: DeedKind, permanent: boolean): string {
  if (deed === "clear") return CLEARED;
  const where = permanent ? PERMANENT : DELETED;
  return kind === "visits"
    ? `${where} ${CALENDAR_DAYS} ${HOLDS} ${TIMES}`
    : `${where} ${MAIL_DAYS} ${HOLDS}`;
}

/** What nobody has looked at or could reach. */
export function outOfReach(kind: PlanKind): readonly string[] {
  return kind === "visits" ? BEYOND_CALENDARS : BEYOND_FOLDERS;
}

const DELETED = "In Deleted Items until that is emptied, then recoverable:";
const PERMANENT = "Not in Deleted Items; an administrator can recover it:";
const CALENDAR_DAYS =
  "calendar items for up to 120 days by Microsoft's default, in some organisations 14 to 30.";
const MAIL_DAYS = "mail for 14 days by Microsoft's default, 30 at most.";
const HOLDS = "Retention policies and holds may keep it longer.";
const TIMES = "Single times of a series cannot be brought back from a copy.";
const CLEARED =
  "Exchange keeps earlier versions of calendar items for a time (the mailbox's calendar logging), where an administrator can find them.";

const BEYOND_CALENDARS = [
  "Invitations, answers and cancellations as mail, in anybody's mailbox.",
  "Teams: chats, recordings, attendance reports.",
  "What attached files say; only their names are searched.",
  "Private entries in calendars whose owner does not show them to you.",
  "Calendars outside the organisation: the visitors' own.",
] as const;

const BEYOND_FOLDERS = [
  "Folders and mailboxes that were not searched, and answers in Sent Items.",
  "Copies that were saved or forwarded: drives, recruitment systems, other people's mailboxes.",
  "Applications that neither say so nor bring a file that is called like a CV.",
] as const;
