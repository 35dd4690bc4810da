import { prependedPart } from "../../mail/html-text";
import type { Body } from "../../mail/mail";
import { callOutlook } from "../call";
import type { Outcome } from "../draft";
import type { ComposeItem } from "../item";
import { mapped } from "../outcome";
import { readBody, readLocation, readSubject } from "../read-parts";
import { replacement, type Step } from "./step";

export async function bodyStep(
  item: ComposeItem,
  body: Body,
  timeoutMs: number,
): Promise<Outcome<Step>> {
  const read = () => readBody(item, body.type, timeoutMs);
  const write = ({ content }: Body) =>
    callOutlook<void>(
      (answer) => item.body.setAsync(content, { coercionType: body.type }, answer),
      timeoutMs,
    );
  // Leaves the rest of the body to Outlook: its pictures, its styles and the caret.
  const prepend = (content: string) =>
    callOutlook<void>(
      (answer) => item.body.prependAsync(content, { coercionType: body.type }, answer),
      timeoutMs,
    );
  return mapped((before: Body) => {
    const top = prependedPart(before, body);
    return replacement({ read, write }, before, body, () =>
      top === null ? write(body) : prepend(top),
    );
  })(await read());
}

export async function subjectStep(
  item: ComposeItem,
  subject: string,
  timeoutMs: number,
): Promise<Outcome<Step>> {
  const read = () => readSubject(item, timeoutMs);
  const write = (text: string) =>
    callOutlook<void>((answer) => item.subject.setAsync(text, answer), timeoutMs);
  return mapped((before: string) => replacement({ read, write }, before, subject))(await read());
}

/** Where a meeting takes place, as a text: rooms that were picked from the directory become text too. */
export async function locationStep(
  item: ComposeItem,
  location: string,
  timeoutMs: number,
): Promise<Outcome<Step>> {
  const owner = item as Office.AppointmentCompose;
  const read = () => readLocation(item, timeoutMs);
  const write = (text: string) =>
    callOutlook<void>((answer) => owner.location.setAsync(text, answer), timeoutMs);
  return mapped((before: string) => replacement({ read, write }, before, location))(await read());
}
