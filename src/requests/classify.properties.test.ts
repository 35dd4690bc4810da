import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { processorMs } from "../../test/processor-time";
import { EMPTY_MAIL } from "../mail/mail";
import { classifyMail } from "./classify";

const classifyText = (subject: string, content: string) =>
  classifyMail({ ...EMPTY_MAIL, subject, body: { type: "text", content } });

const PIECES = fc.constantFrom(
  "Slet ",
  "mine ",
  "oplysninger",
  "om mig",
  "delete ",
  "my data",
  "indtil ",
  "\n",
  "\n\n",
  ". ",
  "> ",
  "Fra: Bo\nSendt: i dag\nTil: x\n",
  "Mvh\n",
  "PS: ",
  '"',
  "æ",
  "å",
  "I ",
  "ikke ",
  "1",
  "\u00a0",
  "\ud83d",
);

describe("any text", () => {
  test("gives ranges that stand in it, at most 240 long, for the labels that are shown", () => {
    const texts = fc.array(fc.oneof(PIECES, fc.string()), { maxLength: 60 });
    fc.assert(
      fc.property(fc.string(), texts, (subject, parts) => {
        const body = parts.join("");
        const { labels, possible, scores, why } = classifyText(subject, body);
        for (const { label, field, start, end } of why) {
          const { length } = field === "subject" ? subject : body;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(length);
          expect(end - start).toBeLessThanOrEqual(240);
          expect([...labels, ...possible]).toContain(label);
        }
        for (const label of labels) expect(why.some((each) => each.label === label)).toBe(true);
        for (const score of Object.values(scores)) expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each([
    "slet ",
    "slet mine ",
    "a",
    "æ",
    " ",
    "\n",
    "> ",
    ". ",
    ".",
    "mine oplysninger ",
    "ikke vil have ",
    '"',
    "Fra: a\nSendt: b\nTil: c\n",
    "Mvh\n",
    "oplysnniger ",
  ])("takes linear time: %j", (piece) => {
    const time = (size: number) => {
      const body = piece.repeat(size / piece.length);
      return processorMs(() => classifyText("", body));
    };
    time(20_000);
    // What is read is limited; a mebibyte costs little more than its longest part that is read.
    expect(time(1 << 20)).toBeLessThan(2000);
  });
});
