import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { processorMs } from "../../../test/processor-time";
import { EMPTY_MAIL, type Mail } from "../../mail/mail";
import { KNOWLEDGE, mail, person, policy } from "../_testing/examples";
import { FIXES } from "../fixes";
import { checkMail } from ".";

const POLICY = policy();
const MANY = Array.from({ length: 10 }, (_, at) =>
  person(`x@${"abcdefghij".charAt(at)}-firma.example`),
);
const SCRAPS =
  "send mig dit CPR-nummer|pas|please|for at|til løn|20 % rabat|bestil nu|frameld|: |\n- |\n\n|> |kopi af|Mvh|æ|…|Fra: |1".split(
    "|",
  );

describe("for any mail", () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string()))
    .map((parts) => parts.join(" "));
  const people = fc.array(fc.string().map((address) => person(address)));

  test("the checks answer, with ranges that fit, and every repair that applies can be carried out", () => {
    fc.assert(
      fc.property(text, text, people, fc.boolean(), (subject, content, to, isHtml) => {
        const body = { type: isHtml ? "html" : "text", content } as const;
        const draft = mail({ subject, body, to, bcc: MANY });
        for (const finding of checkMail(draft, POLICY, KNOWLEDGE)) {
          expect(finding.end).toBeGreaterThanOrEqual(finding.start);
          const { id } = POLICY.rules[0]!;
          const judged = { ...finding, key: "k", level: "warn", rule: id, clause: null } as const;
          for (const fix of FIXES) {
            if (fix.appliesTo([judged], draft, POLICY)) fix.change([judged], draft, POLICY);
          }
        }
      }),
    );
  });
});

describe("takes time in proportion to the text", () => {
  const SIZE = 100_000;
  const time = (content: string): number => {
    const draft: Mail = { ...EMPTY_MAIL, body: { type: "text", content }, to: MANY };
    return processorMs(() => checkMail(draft, POLICY, KNOWLEDGE));
  };

  test.each([
    "send ",
    "send cpr ",
    "send mig følgende:\n- cpr\n",
    "kopi af din ",
    "til a a løn",
    "kan du a a a a ",
    "a",
    "rabat",
    "vi inviterer a b c til ",
    ". \n",
  ])("%j", (scrap) => {
    const of = (size: number) => scrap.repeat(size / scrap.length);
    time(of(SIZE / 4));
    const quarter = Math.max(time(of(SIZE / 4)), 20);
    // Four times the text; the rest is for a busy machine.
    expect(time(of(SIZE))).toBeLessThan(quarter * 20);
  });

  test("and to the number of recipients", () => {
    const to = Array.from({ length: 500 }, (_, at) =>
      person(`x@navn${at.toString(36)}huset.example`),
    );
    expect(processorMs(() => checkMail(mail({ to }), POLICY, KNOWLEDGE))).toBeLessThan(1500);
  });
});
