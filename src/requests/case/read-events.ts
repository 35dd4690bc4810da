import { readReceipt } from "../deadlines/receipt";
import { REQUEST_LABELS } from "../labels";
import type { CaseEvent, DeedKind } from "./events";

/**
 * The event that a stored value holds; null when it holds none, because somebody edited the register by hand or a newer
 * Kuvert wrote it. Whoever stores events keeps what cannot be read as it is.
 */
export function readEvent(value: unknown): CaseEvent | null {
  if (!isRecord(value) || !isText(value["id"]) || !isText(value["by"])) return null;
  if (!isInstant(value["at"]) || !isText(value["kind"])) return null;
  const fields = FIELDS.get(value["kind"]);
  const isComplete =
    fields && Object.entries(fields).every(([name, isGood]) => isGood(value[name]));
  return isComplete ? (value as unknown as CaseEvent) : null;
}

type Check = (value: unknown) => boolean;

const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const isLabel: Check = (value) => (REQUEST_LABELS as readonly unknown[]).includes(value);
const isBoolean: Check = (value) => typeof value === "boolean";
const isMail: Check = (value) =>
  isRecord(value) &&
  (value["messageId"] === null || isText(value["messageId"])) &&
  isText(value["itemId"]) &&
  maybe(isText)(value["mailbox"]);

/** What each kind of event holds besides who and when. */
const FIELDS_OF: Readonly<Record<DeedKind, Readonly<Record<string, Check>>>> = {
  received: {
    receivedAt: isInstant,
    mail: isMail,
    labels: listOf(isLabel),
    cctv: maybe(isBoolean),
    language: (value) => value === "da" || value === "en",
  },
  relabelled: { labels: listOf(isLabel), cctv: maybe(isBoolean) },
  "handed-over": { to: isText },
  "done-at-once": { what: isText },
  acknowledged: {},
  "identity-asked": {},
  "identity-established": {},
  started: {},
  extended: { reason: isText },
  "ground-chosen": { label: isLabel, grounds: listOf(isText) },
  "decided-objection": { groundsRemain: isBoolean },
  "recipient-added": { address: isText },
  "recipient-told": { address: isText },
  "recipient-not-told": { address: isText, reason: isText },
  "no-recipients": {},
  "authority-notified": {},
  "authority-not-notified": { reason: isText },
  answered: { refusedInPart: maybe(isText) },
  refused: { reason: isText },
  closed: { reason: isText },
  reopened: {},
  note: { text: isText },
};

/** A map, because "constructor" is no kind of event. */
const FIELDS = new Map(Object.entries(FIELDS_OF));

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isInstant(value: unknown): value is string {
  if (!isText(value)) return false;
  const reading = readReceipt(value);
  return reading.ok && reading.receipt.time !== null;
}
