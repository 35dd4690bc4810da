import { caseOf } from "../../requests/case/case-of";
import type { Case, CaseEvent, MailReference, StoredCase } from "../../requests/case/events";
import { readEvent } from "../../requests/case/read-events";
import { RegisterError } from "../../requests/case/register-error";
import type { IsoDate } from "../../requests/deadlines/dates";

/** What people see of a case in SharePoint, in words. */
export interface CaseColumns {
  readonly status: string;
  readonly due: IsoDate | null;
  readonly rights: string;
}

/** A row's own columns, in Graph's words; `registerPath` makes them. */
export interface Fields {
  readonly Title: string;
  readonly CaseNumber: string;
  readonly MailKey: string;
  readonly CaseStatus: string;
  readonly DueDate: string | null;
  readonly Rights: string;
  readonly Events: string;
}

/** A row as Graph gives it. */
export interface RawRow {
  readonly id: string;
  readonly "@odata.etag"?: string;
  readonly eTag?: string;
  readonly fields?: Partial<Fields>;
}

/** A row with its events; what cannot be read among them is kept as it is, since a newer Kuvert may have written it. */
export interface Row {
  readonly id: string;
  readonly etag: string;
  readonly case: Case;
  readonly stored: readonly unknown[];
}

/** SharePoint's most for a text of several lines. */
const LONGEST = 63_999;

/** Reads a row; throws `damaged` when somebody has edited it beyond recognition, so that no case is silently missing. */
export function readRow({ id, fields = {}, eTag, ...raw }: RawRow): Row {
  const stored = parse(fields.Events);
  const events = (stored ?? []).map(readEvent).filter((event) => event !== null);
  const known = caseOf(fields.CaseNumber ?? "", events);
  if (!stored || !known) throw new RegisterError("damaged");
  return { id, etag: raw["@odata.etag"] ?? eTag ?? "", case: known, stored };
}

/** The row with its events; null when they cannot be read. */
export function readable(row: RawRow): Row | null {
  try {
    return readRow(row);
  } catch (error) {
    if (error instanceof RegisterError) return null;
    throw error;
  }
}

/** Not a folder, nor what SharePoint's own button for a new row makes: Kuvert has written something into it. */
export function isCase({ fields = {} }: RawRow): boolean {
  return [fields.CaseNumber, fields.MailKey, fields.Events].some(Boolean);
}

/** By what people find a row in SharePoint. */
export function nameOf({ id, fields }: RawRow): string {
  return fields?.CaseNumber || `#${id}`;
}

export function storedCase({ case: known, etag }: Row): StoredCase {
  return { case: known, etag };
}

/** The columns of a case and its events; `mailKey` only when it is new. */
export function fieldsOf(
  number: string,
  stored: readonly unknown[],
  columns: (known: Case) => CaseColumns,
): Omit<Fields, "MailKey"> {
  const events = stored.map(readEvent).filter((event): event is CaseEvent => event !== null);
  const known = caseOf(number, events);
  if (!known) throw new RegisterError("damaged");
  const { status, due, rights } = columns(known);
  const text = JSON.stringify(stored);
  if (text.length > LONGEST) throw new RegisterError("full");
  return {
    Title: number,
    CaseNumber: number,
    CaseStatus: status,
    // Noon, so that it is the same day in the time zone of any site.
    DueDate: due === null ? null : `${due}T12:00:00Z`,
    Rights: rights,
    Events: text,
  };
}

/**
 * Tells a mail from every other without naming its sender: a fingerprint, since a Message-ID holds their domain and
 * sometimes their address, and is longer than a column takes.
 */
export async function mailKey({ messageId, itemId, mailbox = "" }: MailReference): Promise<string> {
  const text = messageId ?? `${mailbox}\n${itemId}`;
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function parse(text: string | undefined): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
