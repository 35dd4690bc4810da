import type { Address, Body } from "../mail/mail";
import { callOutlook } from "./call";
import type { Outcome } from "./draft";
import { isAppointment, recipientsField, type ComposeItem } from "./item";
import { asString, checked, mapped, textOf } from "./outcome";

export function readSubject(item: ComposeItem, timeoutMs: number): Promise<Outcome<string>> {
  return callOutlook<string>((answer) => item.subject.getAsync(answer), timeoutMs).then(
    checked(asString),
  );
}

/** Where the meeting takes place. A mail has no such part. */
export function readLocation(item: ComposeItem, timeoutMs: number): Promise<Outcome<string>> {
  const meeting = item as Office.AppointmentCompose;
  return callOutlook<string>((answer) => meeting.location.getAsync(answer), timeoutMs).then(
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

/**
 * The body to look through: as HTML, or as the text that Outlook makes of it where it fails to give HTML, or gives
 * nothing; where it gives nothing and then fails, nobody has looked. Of that text only what cannot be seen is missing.
 */
export function readBodyToSearch(item: ComposeItem, timeoutMs: number): Promise<Outcome<Body>> {
  const begun = Date.now();
  return readBody(item, "html", timeoutMs).then((html) => {
    if (html.ok ? html.value.content !== "" : html.error !== "failed") return html;
    return readBody(item, "text", timeoutMs - (Date.now() - begun)).then((text) =>
      text.ok || html.ok ? text : html,
    );
  });
}

/** Drafts are HTML as a rule; where Outlook does not say, HTML is what every Outlook can give. */
export function readOwnBody(item: ComposeItem, timeoutMs: number): Promise<Outcome<Body>> {
  return callOutlook<unknown>((answer) => item.body.getTypeAsync(answer), timeoutMs).then((type) =>
    readBody(item, type.ok && type.value === "text" ? "text" : "html", timeoutMs),
  );
}

export function readSender(item: ComposeItem, timeoutMs: number): Promise<Outcome<Address | null>> {
  return callOutlook<Office.EmailAddressDetails>(
    (answer) => (isAppointment(item) ? item.organizer : item.from).getAsync(answer),
    timeoutMs,
  ).then(mapped((sender) => (sender ? addressOf(sender) : null)));
}

/** The recipients that Outlook has resolved: an address somebody is still typing is not among them. */
export function readRecipients(
  item: ComposeItem,
  field: "to" | "cc" | "bcc",
  timeoutMs: number,
): Promise<Outcome<Address[]>> {
  return callOutlook<Office.EmailAddressDetails[]>(
    (answer) => recipientsField(item, field)!.getAsync(answer),
    timeoutMs,
  ).then(checked((value) => (Array.isArray(value) ? value.map(addressOf) : undefined)));
}

/** Somebody without an address, or an entry that is empty, stays one of the recipients: nobody can vouch for them. */
function addressOf(details: Partial<Office.EmailAddressDetails> | null | undefined): Address {
  const { emailAddress, displayName, recipientType } = details ?? {};
  const address: Address = { address: textOf(emailAddress), name: textOf(displayName) };
  // The value of Office.MailboxEnums.RecipientType.DistributionList.
  return recipientType === "distributionList" ? { ...address, isGroup: true } : address;
}
