import { bodyText, prependedPart } from "../../mail/html-text";
import type { Body, Mail } from "../../mail/mail";
import { callOutlook } from "../call";
import type { Outcome, WriteErrorCode } from "../draft";
import type { ComposeItem } from "../item";
import { readBody, readLocation, readSubject } from "../read-parts";
import { replacement, type Step, unlessOvertaken } from "./step";

export async function bodyStep(
  item: ComposeItem,
  body: Body,
  from: Partial<Mail>,
  timeoutMs: number,
): Promise<Outcome<Step, WriteErrorCode>> {
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
  const isSame = (now: Body) => from.body === undefined || sayTheSame(from.body, now);
  return unlessOvertaken(await read(), isSame, (before) => {
    const top = prependedPart(before, body);
    return replacement({ read, write }, before, body, () =>
      top === null ? write(body) : prepend(top),
    );
  });
}

export async function subjectStep(
  item: ComposeItem,
  subject: string,
  from: Partial<Mail>,
  timeoutMs: number,
): Promise<Outcome<Step, WriteErrorCode>> {
  const read = () => readSubject(item, timeoutMs);
  const write = (text: string) =>
    callOutlook<void>((answer) => item.subject.setAsync(text, answer), timeoutMs);
  const isSame = (now: string) => from.subject === undefined || from.subject === now;
  return unlessOvertaken(await read(), isSame, (before) =>
    replacement({ read, write }, before, subject),
  );
}

/** Where a meeting takes place, as a text: rooms that were picked from the directory become text too. */
export async function locationStep(
  item: ComposeItem,
  location: string,
  from: Partial<Mail>,
  timeoutMs: number,
): Promise<Outcome<Step, WriteErrorCode>> {
  const owner = item as Office.AppointmentCompose;
  const read = () => readLocation(item, timeoutMs);
  const write = (text: string) =>
    callOutlook<void>((answer) => owner.location.setAsync(text, answer), timeoutMs);
  const isSame = (now: string) => from.location === undefined || from.location === now;
  return unlessOvertaken(await read(), isSame, (before) =>
    replacement({ read, write }, before, location),
  );
}

/** Whether nobody has typed or put in a picture. Its markup Outlook may write in another way when it is asked again. */
function sayTheSame(one: Body, other: Body): boolean {
  if (one.content === other.content) return true;
  return bodyText(one) === bodyText(other) && picturesIn(one) === picturesIn(other);
}

function picturesIn({ content }: Body): number {
  return content.split(/<img\b/i).length;
}
