import type { Address, Attachment, Body, Mail } from "../mail/mail";
import { EMPTY_MAIL } from "../mail/mail";
import { callOutlook, failure } from "./call";
import { supports } from "./context";
import type { DraftPart, DraftReading, Outcome } from "./draft";
import { isAppointment, kindOf, type ComposeItem } from "./item";

export interface ReadOptions {
  /** Longest wait for each call to Outlook, in milliseconds. */
  readonly timeoutMs: number;
  /**
   * Whether to ask for the sensitivity label. Only when the policy names labels: Outlook answers an error where
   * the organisation has no labels, and that must not look like a draft that cannot be read.
   */
  readonly withLabel: boolean;
  /**
   * `html` asks for HTML whatever the draft is written in, in a single call: enough to look for data.
   * `own` asks for the draft's own format first, so that a change can be written back in it.
   */
  readonly bodyFormat: "html" | "own";
}

/** Reads every part of the item in parallel. Never rejects: parts that failed are empty and named in `unread`. */
export function readDraft(item: ComposeItem, options: ReadOptions): Promise<DraftReading> {
  return Promise.all(partsOf(item, options)).then((parts) => {
    const read: Partial<Record<DraftPart, Mail[DraftPart]>> = {};
    const unread: DraftPart[] = [];
    for (const { part, outcome } of parts) {
      if (outcome.ok) read[part] = outcome.value;
      else unread.push(part);
    }
    return { mail: { ...EMPTY_MAIL, kind: kindOf(item), ...read } as Mail, unread };
  });
}

export function readSubject(item: ComposeItem, timeoutMs: number): Promise<Outcome<string>> {
  return callOutlook<string>((answer) => item.subject.getAsync(answer), timeoutMs).then(
    checked(asString),
  );
}

/** The body in the given format, converted by Outlook when the draft is written in the other. */
export function readBody(
  item: ComposeItem,
  type: Body["type"],
  timeoutMs: number,
): Promise<Outcome<Body>> {
  return callOutlook<string>((answer) => item.body.getAsync(type, answer), timeoutMs)
    .then(checked(asString))
    .then(mapped((content) => ({ type, content })));
}

interface ReadPart {
  readonly part: DraftPart;
  readonly outcome: Outcome<Mail[DraftPart]>;
}

function partsOf(item: ComposeItem, options: ReadOptions): Promise<ReadPart>[] {
  const { timeoutMs } = options;
  const addresses = (field: () => Office.Recipients) =>
    callOutlook<Office.EmailAddressDetails[]>((answer) => field().getAsync(answer), timeoutMs).then(
      checked(asAddresses),
    );
  const parts = [
    named("subject", readSubject(item, timeoutMs)),
    named(
      "body",
      options.bodyFormat === "own"
        ? readOwnBody(item, timeoutMs)
        : readBody(item, "html", timeoutMs),
    ),
    named("from", readSender(item, timeoutMs)),
    named("attachments", readAttachments(item, timeoutMs)),
  ];
  if (isAppointment(item)) {
    parts.push(
      named(
        "to",
        addresses(() => item.requiredAttendees),
      ),
      named(
        "cc",
        addresses(() => item.optionalAttendees),
      ),
    );
  } else {
    parts.push(
      named(
        "to",
        addresses(() => item.to),
      ),
      named(
        "cc",
        addresses(() => item.cc),
      ),
      named(
        "bcc",
        addresses(() => item.bcc),
      ),
    );
  }
  if (options.withLabel && item.sensitivityLabel && supports("1.13")) {
    parts.push(named("sensitivityLabel", readLabel(item, timeoutMs)));
  }
  return parts;
}

/** Drafts are HTML as a rule; where Outlook does not say, HTML is what every Outlook can give. */
function readOwnBody(item: ComposeItem, timeoutMs: number): Promise<Outcome<Body>> {
  return callOutlook<unknown>((answer) => item.body.getTypeAsync(answer), timeoutMs).then((type) =>
    readBody(item, type.ok && type.value === "text" ? "text" : "html", timeoutMs),
  );
}

function readSender(item: ComposeItem, timeoutMs: number): Promise<Outcome<Address | null>> {
  return callOutlook<Office.EmailAddressDetails>(
    (answer) => (isAppointment(item) ? item.organizer : item.from).getAsync(answer),
    timeoutMs,
  ).then(mapped((sender) => (sender ? addressOf(sender) : null)));
}

function readAttachments(item: ComposeItem, timeoutMs: number): Promise<Outcome<Attachment[]>> {
  return callOutlook<Office.AttachmentDetailsCompose[]>(
    (answer) => item.getAttachmentsAsync(answer),
    timeoutMs,
  ).then(
    checked((value) =>
      Array.isArray(value)
        ? value.map(({ id, name }) => ({
            id,
            name: name ?? "",
          }))
        : undefined,
    ),
  );
}

function readLabel(item: ComposeItem, timeoutMs: number): Promise<Outcome<string | null>> {
  return callOutlook<string>((answer) => item.sensitivityLabel.getAsync(answer), timeoutMs).then(
    mapped((label) => label || null),
  );
}

function named<Part extends DraftPart>(
  part: Part,
  outcome: Promise<Outcome<Mail[Part]>>,
): Promise<ReadPart> {
  return outcome.then((settled) => ({ part, outcome: settled }));
}

function mapped<From, To>(change: (value: From) => To): (outcome: Outcome<From>) => Outcome<To> {
  return (outcome) => (outcome.ok ? { ok: true, value: change(outcome.value) } : outcome);
}

/** Outlook sometimes reports success and gives nothing: that is a part which could not be read, not an empty one. */
function checked<From, To>(
  accept: (value: From) => To | undefined,
): (outcome: Outcome<From>) => Outcome<To> {
  return (outcome) => {
    if (!outcome.ok) return outcome;
    const value = accept(outcome.value);
    return value === undefined ? failure("failed") : { ok: true, value };
  };
}

function asString(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function asAddresses(value: readonly Office.EmailAddressDetails[]): Address[] | undefined {
  return Array.isArray(value) ? value.map(addressOf) : undefined;
}

function addressOf(details: Office.EmailAddressDetails): Address {
  return { address: details.emailAddress ?? "", name: details.displayName ?? "" };
}
