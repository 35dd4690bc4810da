/** What is handed out as an iCalendar file (RFC 5545), which any calendar shows. */
import type { HandoutEntry, Handout } from "./handout";

/** What the file says beside what the entries say, in one language. */
export interface HandoutWords {
  /** Stands where something was left out. */
  readonly mark: string;
  /** Where the person stands in an entry, how many others take part, and what was left out. */
  readonly about: (entry: HandoutEntry) => string;
  readonly attached: (names: string) => string;
}

/**
 * The entries as events. No ATTENDEE and no ORGANIZER: RFC 5545 3.8.4.1 keeps them for invitations, and a calendar that
 * imports one might answer it. Free time and private, so that whoever imports them is not taken for busy.
 */
export function handoutIcs({ entries, createdAt }: Handout, words: HandoutWords): string {
  const events = entries.flatMap((entry) => [
    "BEGIN:VEVENT",
    `UID:kuvert-${entry.id}@export.invalid`,
    `DTSTAMP:${utc(createdAt)}`,
    ...timesOf(entry),
    property("SUMMARY", entry.subjects[0] ?? ""),
    property("DESCRIPTION", descriptionOf(entry, words)),
    property("LOCATION", entry.locations.join("; ")),
    entry.categories.length > 0 && `CATEGORIES:${entry.categories.map(escaped).join(",")}`,
    property("COMMENT", words.about(entry)),
    "CLASS:PRIVATE",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ]);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Kuvert//Visitors in calendars//DA",
    "CALSCALE:GREGORIAN",
    ...events,
    "END:VCALENDAR",
  ];
  return lines.map((line) => (line === false ? "" : `${folded(line)}\r\n`)).join("");
}

/** An end that is no later than the start is left out: RFC 5545 3.8.2.2 wants it later. */
function timesOf({ start, end, isAllDay }: HandoutEntry): (string | false)[] {
  const hasEnd = Date.parse(end) > Date.parse(start);
  if (isAllDay) {
    return [`DTSTART;VALUE=DATE:${day(start)}`, hasEnd && `DTEND;VALUE=DATE:${day(end)}`];
  }
  return [`DTSTART:${utc(start)}`, hasEnd && `DTEND:${utc(end)}`];
}

/** What else the copies call it, what they say, and what was attached. */
function descriptionOf(
  { subjects, texts, attachmentNames }: HandoutEntry,
  { attached }: HandoutWords,
): string {
  const files = attachmentNames.length > 0 ? [attached(attachmentNames.join("; "))] : [];
  return [...subjects.slice(1), ...texts, ...files].join("\n\n");
}

function property(name: string, text: string): string | false {
  return text !== "" && `${name}:${escaped(text)}`;
}

/** "20260305T080000Z" */
function utc(instant: string): string {
  return new Date(Date.parse(instant)).toISOString().replace(/\.\d+|[-:]/g, "");
}

function day(instant: string): string {
  return instant.slice(0, 10).replaceAll("-", "");
}

/** Text as RFC 5545 3.3.11 has it; other control characters may not stand in a file. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(CONTROLS, "")
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, "\\n");
}

// oxlint-disable-next-line no-control-regex -- They are what is taken out.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
const LONGEST_LINE = 75;

/** Lines of 75 octets at most, cut between characters (RFC 5545 3.1). */
function folded(line: string): string {
  let done = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      done += "\r\n ";
      octets = 1;
    }
    done += character;
    octets += size;
  }
  return done;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
