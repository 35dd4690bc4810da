import type { Clock } from "../requests/deadlines/clock";
import { danishInstant } from "../requests/deadlines/copenhagen";
import { daysBetween, type IsoDate, weekday } from "../requests/deadlines/dates";
import type {
  DatedRequest,
  Deadlines,
  Recordings,
  Suspended,
} from "../requests/deadlines/deadlines";
import { type Holiday, holidayOn } from "../requests/deadlines/holidays";
import type { Receipt } from "../requests/deadlines/receipt";
import type { AtOnce } from "../requests/deadlines/rights";
import type { RequestLabel } from "../requests/labels";
import { count } from "./count";

const NAMES: Readonly<Record<RequestLabel, string>> = {
  access: "Access",
  rectification: "Rectification",
  erasure: "Erasure",
  restriction: "Restriction",
  notify_recipients: "Telling recipients",
  portability: "Portability",
  objection: "Objection",
  marketing_optout: "Marketing opt-out",
  automated_decision: "Automated decision",
  consent_withdrawal: "Withdrawal of consent",
  complaint: "Complaint",
  breach_report: "Breach",
};

const AT_ONCE: Readonly<Record<AtOnce, string>> = {
  freeze: "Freeze the data at once: until this is decided it may only be stored (Art. 18(2)).",
  "stop-processing":
    "Stop using the data at once, until it is decided whether overriding grounds remain (Art. 18(1)(d), 21(1)).",
  "stop-marketing":
    "Stop marketing to the person at once; no grounds are needed or weighed (Art. 21(3)).",
  "stop-consented": "Stop at once what rests on the consent alone (Art. 7(3)).",
};

const HOLIDAYS: Readonly<Record<Holiday, string>> = {
  "new-year": "New Year's Day",
  "maundy-thursday": "Maundy Thursday",
  "good-friday": "Good Friday",
  "easter-sunday": "Easter Sunday",
  "easter-monday": "Easter Monday",
  "great-prayer-day": "Great Prayer Day",
  "ascension-day": "Ascension Day",
  "whit-sunday": "Whit Sunday",
  "whit-monday": "Whit Monday",
  "christmas-day": "Christmas Day",
  "second-christmas-day": "the second day of Christmas",
};

/** Why the dates are what they are, with the rules they come from: what cannot wait, then the strictest clock first. */
export function whySentences({ receipt }: DatedRequest, deadlines: Deadlines): string[] {
  const { clocks, recordings, suspended } = deadlines;
  if (clocks.length === 0) return ["No label: not a request, so nothing is due."];
  return [
    ...(recordings ? [recordingsSentence(recordings)] : []),
    ...clocks.flatMap(({ atOnce }) => (atOnce ? [AT_ONCE[atOnce]] : [])),
    ...clocks.flatMap((clock) => (clock.dueAt ? [hoursSentence(clock, receipt)] : [])),
    ...clocks.flatMap((clock) => (clock.policyDue ? [policySentence(clock, receipt.date)] : [])),
    ...monthSentences(ofKind(clocks, "month"), "Art. 12(3)", receipt.date),
    ...extensionSentences(ofKind(clocks, "month")),
    ...monthSentences(
      ofKind(clocks, "house-month"),
      "the law sets no time for the answer, so Kuvert takes that of Art. 12(3)",
      receipt.date,
    ),
    ...(suspended ? [suspensionSentence(suspended)] : []),
  ];
}

function ofKind(clocks: readonly Clock[], kind: Clock["kind"]): Clock[] {
  return clocks.filter((clock) => clock.kind === kind);
}

/** One sentence for all that share the month. */
function monthSentences(clocks: readonly Clock[], rule: string, received: IsoDate): string[] {
  const [first] = clocks;
  if (first === undefined) return [];
  const names = clocks.map(({ label, article }) => `${NAMES[label]} (GDPR ${article})`).join(", ");
  const ends = first.monthEnds ?? first.due;
  const start = `${names}: one month from receipt on ${dayText(received)} ends on ${dayText(ends)}`;
  if (ends === first.due) return [`${start} (${rule}; Reg. 1182/71 Art. 3(2)(c)).`];
  return [
    `${start}${holidayText(ends)}, so it is due on the next working day, ${dayText(first.due)} (${rule}; Reg. 1182/71 Art. 3(2)(c), 3(4)).`,
  ];
}

function extensionSentences([clock]: readonly Clock[]): string[] {
  if (!clock?.extendedDue || !clock.extensionNoticeBy) return [];
  return [
    `If it is complex or one of many, it may take until ${dayText(clock.extendedDue)}, provided the person is told so and why by ${dayText(clock.extensionNoticeBy)} (Art. 12(3)).`,
  ];
}

function hoursSentence({ label, article, dueAt }: Clock, { date, time }: Receipt): string {
  const start =
    time === null
      ? `the beginning of ${dayText(date)}, since its time is not given`
      : `the receipt at ${danishInstant(time)}`;
  return `${NAMES[label]} (GDPR ${article}): tell the supervisory authority by ${dueAt}, 72 hours from awareness, which is taken to be ${start}; weekends and holidays count (Art. 33(1); Reg. 1182/71 Art. 3(3), 3(4)).`;
}

function policySentence({ label, policyDue, policyAim }: Clock, received: IsoDate): string {
  const due = policyDue ?? received;
  const aim =
    policyAim === due ? "" : `, so aim for the working day before, ${dayText(policyAim ?? due)}`;
  return `${NAMES[label]}: the policy gives ${count(daysBetween(received, due), "day")}, until ${dayText(due)}, which no day off moves${aim}.`;
}

function recordingsSentence({ isCertain, days, goneBy }: Recordings): string {
  const start = isCertain
    ? "Preserve the recordings now"
    : "If it asks for camera recordings, preserve them now";
  return `${start}: they are overwritten after ${count(days, "day")}, and by ${dayText(goneBy)} nothing from before the receipt is left.`;
}

function suspensionSentence({ days, due, extendedDue }: Suspended): string {
  const original = "the dates above are those without suspension";
  const open = "until it is known who is asking";
  if (due === null) return `Suspended ${open} (Art. 12(6)); ${original}.`;
  const extended =
    extendedDue === null
      ? `an extension is suspended ${open}`
      : `with an extension on ${dayText(extendedDue)}`;
  return `Suspended for ${count(days, "day")} while the identity was being established (Art. 12(6)): due with that on ${dayText(due)}, ${extended}; ${original}.`;
}

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** `Thursday 5 March 2026`. */
function dayText(date: IsoDate): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${WEEKDAYS[weekday(date)]} ${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** A weekday says by itself why it is a day off, a holiday does not. */
function holidayText(date: IsoDate): string {
  const holiday = holidayOn(date);
  return holiday === null ? "" : `, ${HOLIDAYS[holiday]}`;
}
