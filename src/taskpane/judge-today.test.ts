import { expect, test } from "@jest/globals";
import { CORE_DETECTORS } from "../detect/core-detectors";
import { EMPTY_MAIL } from "../mail/mail";
import { notDataToken } from "../policy/decisions";
import { POLICY } from "./compose/_testing/fixtures";
import { judgeToday } from "./judge-today";

test("a pane that is open over midnight knows the new day", () => {
  let now = new Date(2026, 10, 20, 23, 59);
  const judge = judgeToday(POLICY, { detectors: CORE_DETECTORS }, () => now);
  // Belongs to somebody born on 21 November 2026: hardly a number the day before.
  const mail = { ...EMPTY_MAIL, subject: "Barn 211126-4018" };
  const confidence = () => judge(mail).findings.map((finding) => finding.confidence);
  const before = confidence();
  now = new Date(2026, 10, 21, 0, 1);
  expect(confidence()).not.toEqual(before);
});

test("what the writer decided counts", () => {
  const judge = judgeToday(POLICY, { detectors: CORE_DETECTORS });
  const mail = { ...EMPTY_MAIL, subject: "CPR 010190-1234" };
  const decisions = { [notDataToken("cpr", "010190-1234")]: { kind: "not-data" } } as const;
  expect(judge(mail).level).toBe("stop");
  expect(judge(mail, decisions).level).toBe("ok");
});
