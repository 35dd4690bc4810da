import { expect, test } from "@jest/globals";
import { LINEAR, growth, repeated } from "../../../test/processor-time";
import type { DetectContext, Detector } from "../detector";
import type { Confidence } from "../finding";
import { unmark, withMarks } from "./marked";

/** A mail's body on a day on which nothing else happens. */
export const BODY: DetectContext = {
  where: "body",
  today: { year: 2026, month: 3, day: 1 },
  participants: new Set(),
};
export const SUBJECT: DetectContext = { ...BODY, where: "subject" };

/** What a detector finds in a text: each value and how sure it is, e.g. `850709-9805 certain`. */
export function finder(
  detector: Pick<Detector, "find">,
  context = BODY,
): (text: string) => string[] {
  return (text) =>
    detector
      .find(text, context)
      .map(({ start, end, confidence }) => `${text.slice(start, end)} ${confidence}`);
}

/**
 * Marks a text anew, by what a detector finds in it: expected to be the same as before. Of what it is not as sure as
 * expected, the marks say so: `Hos [[Vestergade 12|possible]]`.
 */
export function marker(
  detector: Pick<Detector, "find">,
  expected: Confidence,
): (text: string) => string {
  return (text) => {
    const plain = unmark(text);
    return withMarks(plain, detector.find(plain, BODY), ({ confidence }) =>
      confidence === expected ? "" : `|${confidence}`,
    );
  };
}

/** How sure a detector is of the first value in a text; "nothing" where it finds none. */
export function tierIn(
  detector: Pick<Detector, "find">,
  context = BODY,
): (text: string) => Confidence | "nothing" {
  return (text) => detector.find(text, context)[0]?.confidence ?? "nothing";
}

/** The values that a detector finds in a text, however sure it is. */
export function valuesIn(detector: Pick<Detector, "find">): (text: string) => string[] {
  return (text) => detector.find(text, BODY).map(({ start, end }) => text.slice(start, end));
}

/** Nothing that reads a mail may take longer per character when there are more of them. Some 256 KiB of each part. */
export function staysLinear(
  read: (text: string) => readonly unknown[],
  parts: readonly string[],
): void {
  test.each(parts)("256 KiB of %j are read in linear time", (part) => {
    expect(growth(2 ** 18, repeated(part), read)).toBeLessThan(LINEAR);
  });
}
