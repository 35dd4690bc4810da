import { bodyText, prependedPart } from "../../mail/html-text";
import type { Body } from "../../mail/mail";
import { distance, revert } from "../../mail/revert";
import { callOutlook } from "../call";
import type { Outcome, WriteErrorCode } from "../draft";
import { readBody, readLocation, readSubject } from "../read-parts";
import { type Part, replacement, type Step, unlessOvertaken, type Writing } from "./step";

export async function bodyStep(
  writing: Writing,
  body: Body,
): Promise<Outcome<Step, WriteErrorCode>> {
  const { item, from, timeoutMs } = writing;
  const part: Part<Body> = {
    read: () => readBody(item, body.type, timeoutMs),
    write: ({ content }) =>
      callOutlook<void>(
        (answer) => item.body.setAsync(content, { coercionType: body.type }, answer),
        timeoutMs,
      ),
    size: ({ content }) => content.length,
    isSame: sayTheSame,
    without: (before, value, now) => {
      const content = withoutChange(before.content, value.content, now.content);
      if (content === undefined) return undefined;
      return content === now.content ? now : { type: now.type, content };
    },
  };
  // Leaves the rest of the body to Outlook: its pictures, its styles and the caret.
  const prepend = (content: string) =>
    callOutlook<void>(
      (answer) => item.body.prependAsync(content, { coercionType: body.type }, answer),
      timeoutMs,
    );
  const isSame = (now: Body) => from.body === undefined || sayTheSame(from.body, now);
  return unlessOvertaken(await part.read(), isSame, (before) => {
    const top = prependedPart(before, body);
    return replacement(part, before, body, writing, () =>
      top === null ? part.write(body) : prepend(top),
    );
  });
}

export function subjectStep(
  writing: Writing,
  subject: string,
): Promise<Outcome<Step, WriteErrorCode>> {
  const { item, timeoutMs } = writing;
  const read = () => readSubject(item, timeoutMs);
  const write = (text: string) =>
    callOutlook<void>((answer) => item.subject.setAsync(text, answer), timeoutMs);
  return lineStep(writing, "subject", subject, { read, write });
}

/** Where a meeting takes place, as a text: rooms that were picked from the directory become text too. */
export function locationStep(
  writing: Writing,
  location: string,
): Promise<Outcome<Step, WriteErrorCode>> {
  const { item, timeoutMs } = writing;
  const owner = item as Office.AppointmentCompose;
  const read = () => readLocation(item, timeoutMs);
  const write = (text: string) =>
    callOutlook<void>((answer) => owner.location.setAsync(text, answer), timeoutMs);
  return lineStep(writing, "location", location, { read, write });
}

/** The step for a text of one line. */
async function lineStep(
  writing: Writing,
  name: "subject" | "location",
  value: string,
  line: Pick<Part<string>, "read" | "write">,
): Promise<Outcome<Step, WriteErrorCode>> {
  const part: Part<string> = {
    ...line,
    size: (text) => text.length,
    isSame: (one, other) => one === other,
    without: withoutChange,
  };
  const from = writing.from[name];
  const isSame = (now: string) => from === undefined || from === now;
  return unlessOvertaken(await part.read(), isSame, (before) =>
    replacement(part, before, value, writing),
  );
}

/**
 * Whether the change from `before` to `value` stands in a text in which somebody has typed is told by which of the two it
 * is nearer to.
 */
function withoutChange(before: string, value: string, now: string): string | undefined {
  const [fromBefore, fromValue] = [distance(before, now), distance(value, now)];
  if (fromBefore === fromValue) return undefined;
  return fromBefore < fromValue ? now : (revert(before, value, now) ?? undefined);
}

/** Whether nobody has typed or put in a picture. Its markup Outlook may write in another way when it is asked again. */
function sayTheSame(one: Body, other: Body): boolean {
  if (one.content === other.content) return true;
  return bodyText(one) === bodyText(other) && picturesIn(one) === picturesIn(other);
}

function picturesIn({ content }: Body): number {
  return content.split(/<img\b/i).length;
}
