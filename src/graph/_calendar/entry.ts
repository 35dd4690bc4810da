import type { DateTimeTimeZone, Event } from "@microsoft/microsoft-graph-types";
import { bodyText } from "../../mail/html-text";
import type { Entry, EntryText, Series } from "../../visitors/calendar";
import { addressOf } from "../graph-mail";

/** What a look-up reads of each event. The body is asked for as text: `Prefer` in `calendars.ts`. */
export const FIELDS =
  "id,iCalUId,subject,body,start,end,isAllDay,location,locations,categories,attendees,organizer,isOrganizer,type,seriesMasterId,recurrence,sensitivity,hasAttachments";

/** Graph's event with its version, which the types leave out. */
export interface RawEvent extends Event {
  readonly "@odata.etag"?: string;
}

/** Subject and body as they are kept. */
export function entryTextOf({ subject, body }: Event): EntryText {
  const type = body?.contentType === "html" ? "html" : "text";
  return { subject: subject ?? "", body: { type, content: body?.content ?? "" } };
}

/** Graph's event as an entry. */
export function entryOf(event: RawEvent): Entry {
  const isPrivate = event.sensitivity === "private" || event.sensitivity === "confidential";
  const attendees = (event.attendees ?? []).map(addressOf);
  const text = textOf(event);
  return {
    id: event.id ?? "",
    iCalUId: event.iCalUId ?? null,
    etag: event["@odata.etag"] ?? event.changeKey ?? "",
    start: instantOf(event.start) ?? instantOf(event.end) ?? NEVER,
    end: instantOf(event.end) ?? NEVER,
    isAllDay: event.isAllDay ?? false,
    series: SERIES[event.type ?? ""] ?? "single",
    seriesId: event.seriesMasterId ?? null,
    seriesEnd: event.type === "seriesMaster" ? seriesEndOf(event) : null,
    subject: event.subject ?? "",
    text,
    locations: locationsOf(event),
    categories: event.categories ?? [],
    attendees,
    organizer: event.organizer ? addressOf(event.organizer) : null,
    // Where Graph does not say whose it is, deleting it may mail everybody.
    isOrganizer: event.isOrganizer ?? true,
    isPrivate,
    isHidden:
      isPrivate && text === "" && attendees.length === 0 && PLACEHOLDER.test(event.subject ?? ""),
    attachmentNames: attachmentNamesOf(event),
  };
}

const SERIES: Readonly<Record<string, Series>> = {
  occurrence: "occurrence",
  exception: "exception",
  seriesMaster: "seriesMaster",
};

/** What Exchange shows instead of a private entry's subject. */
const PLACEHOLDER = /^(?:|Private Appointment|Privat aftale)$/;

/** The names that came along; null when there are some to be asked for. */
function attachmentNamesOf({ hasAttachments, attachments }: Event): readonly string[] | null {
  if (attachments) return attachments.map(({ name }) => name ?? "");
  return hasAttachments ? null : [];
}

function textOf({ body }: Event): string {
  return bodyText(entryTextOf({ body: body ?? null }).body).trim();
}

function locationsOf({ location, locations }: Event): string[] {
  const names = [location, ...(locations ?? [])].map((place) => place?.displayName ?? "");
  return [...new Set(names.filter((name) => name !== ""))];
}

/** Of what has no time: it is still to come, so that nothing takes it for old enough. */
const NEVER = "9999-01-01T00:00:00Z";

/** Times are asked for in UTC, which Graph writes without saying so. */
function instantOf(time: DateTimeTimeZone | null | undefined): string | null {
  const [seconds] = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(time?.dateTime ?? "") ?? [];
  return seconds === undefined ? null : `${seconds}Z`;
}

function seriesEndOf({ recurrence }: Event): string {
  const range = recurrence?.range;
  if (range?.type === "noEnd") return "never";
  return range?.type === "endDate" && range.endDate ? range.endDate : "unknown";
}
