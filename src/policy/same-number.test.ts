import { describe, expect, test } from "@jest/globals";
import { processorMs } from "../../test/processor-time";
import { detectMail } from "../detect/engine";
import type { Mail } from "../mail/mail";
import { KNOWLEDGE, mail, OUTSIDER, policy } from "./_testing/examples";
import { notDataToken } from "./decisions";
import { judge } from "./judge";
import { numbersOf, withKnownNumbers } from "./same-number";

const CPR = "070761-4285";
const ACCOUNT = "Konto 1234 1234567890";
const inText = (content: string, changes: Partial<Mail> = {}) =>
  mail({ ...changes, body: { type: "text", content } });
const told = (draft: Mail) =>
  judge(draft, policy(), KNOWLEDGE).findings.map(
    ({ level, where, confidence, masked }) => `${level} ${where} ${confidence} ${masked}`,
  );

describe("a number is what the mail says elsewhere that it is", () => {
  test("in the subject it names a case, and the text says whose number that is", () => {
    const subject = `Sag ${CPR}`;
    expect(told(inText("Se vedlagte.", { subject }))[0]).toBe("note subject possible 070761-••••");
    expect(told(inText(`CPR-nr. ${CPR}`, { subject }))[0]).toBe("stop subject certain 070761-••••");
  });

  test.each([
    ["however it is written", "Sag 070761 4285", "CPR 070761-4285"],
    ["without a hyphen", "Journal 0707614285", "Borgeren har CPR 070761-4285"],
    ["without a check digit that fits", "Sagsnr. 120384-5678", "Bos cpr er 120384-5678"],
  ])("%s", (_, subject, content) => {
    expect(told(inText(content, { subject }))[0]).toMatch(/^stop subject/);
  });

  test("a file says it as well", () => {
    const content = { parts: [{ path: "løn.txt", text: `CPR ${CPR}` }], unread: [] };
    const attachments = [{ name: "løn.txt", content }];
    expect(told(mail({ subject: `Sag ${CPR}`, attachments }))[0]).toMatch(/^stop subject/);
  });

  test("in a file's name too, and what the subject says counts in the text", () => {
    const attachments = [{ name: "070761 4285.pdf" }];
    expect(told(inText("Se filen", { attachments, subject: `CPR ${CPR}` }))).toContain(
      "warn attachment-name certain 070761-••••",
    );
  });

  test("another number is none for that, and neither is a part of a longer one", () => {
    for (const subject of ["Sag 070761-4286", "Sag 10707614285", "Ordre 07076142851"]) {
      expect(told(inText(`CPR ${CPR}`, { subject }))).toEqual(["note body certain 070761-••••"]);
    }
  });

  test("what only may be a number proves nothing", () => {
    for (const line of told(inText("Varenr. 0707614285", { subject: "Sag 0707614285" }))) {
      expect(line).not.toMatch(/likely|certain/);
    }
  });

  test("what stands there as something else is told once", () => {
    expect(told(inText("CPR 121290-1234", { subject: ACCOUNT }))).toHaveLength(2);
  });
});

describe("its repairs", () => {
  const fixes = (draft: Mail) => judge(draft, policy(), KNOWLEDGE).findings[0]?.fixes;

  test("are those of a number that is certain by itself", () => {
    const draft = inText(`CPR ${CPR}`, { subject: `Sag ${CPR}` });
    expect(fixes(draft)).toEqual(["move-to-body", "remove-from-subject", "mask"]);
    expect(fixes({ ...draft, to: [OUTSIDER] })?.[0]).toBe("remove-from-subject");
  });
});

test("a number that the writer says is none stays none", () => {
  const draft = inText(`CPR ${CPR}`, { subject: `Sag ${CPR}` });
  const decisions = { [notDataToken("cpr", CPR)]: { kind: "not-data" } } as const;
  expect(judge(draft, policy(), KNOWLEDGE, decisions).level).toBe("ok");
});

test("a list of any length takes no longer for it", () => {
  const numbers = Array.from({ length: 30_000 }, (_, at) => `CPR 070761-${1000 + (at % 9000)}`);
  const draft = inText(numbers.join("\n"), { subject: `Sag ${CPR}` });
  const found = detectMail(draft, KNOWLEDGE);
  const took = processorMs(() => withKnownNumbers(draft, found, numbersOf(draft, found)));
  expect(took).toBeLessThan(500);
});

test("a word is not sure because it is elsewhere", () => {
  const draft = inText("Jens Krogh er sygemeldt med stress.", { subject: "Stress i hverdagen" });
  for (const line of told(draft)) expect(line).not.toMatch(/subject (likely|certain)/);
});
