import { describe, expect, test } from "@jest/globals";
import type { Level, Verdict } from "../policy/verdict";
import { answerTo, NOT_JUDGED, NOTHING_READ, type SendAnswer } from "./answer";

function verdictOf(level: Level): Verdict {
  return {
    level,
    findings: [],
    encryption: "unknown",
    protections: [],
    encryptionRequired: false,
    requiredTier: null,
    lacksEncryption: false,
    internal: [],
    external: [],
    withAgreement: [],
  };
}

describe("the answer to a complete check", () => {
  test.each<[Level, SendAnswer]>([
    ["ok", "allow"],
    ["note", "allow"],
    ["warn", "prompt"],
    ["stop", "block"],
  ])("of %s is %s, whatever the fail mode", (level, answer) => {
    expect(answerTo({ verdict: verdictOf(level), unread: [] }, "block")).toBe(answer);
  });
});

describe("the answer to a check that missed a part", () => {
  test.each<[Level, SendAnswer, SendAnswer]>([
    ["ok", "allow", "allow"],
    ["ok", "prompt", "prompt"],
    ["ok", "block", "block"],
    ["warn", "allow", "prompt"],
    ["warn", "block", "block"],
    ["stop", "allow", "block"],
    ["stop", "prompt", "block"],
  ] as const)("with %s and fail mode %s is the harder of both: %s", (level, onFailure, answer) => {
    expect(answerTo({ verdict: verdictOf(level), unread: ["body"] }, onFailure)).toBe(answer);
  });
});

test.each(["allow", "prompt", "block"] as const)(
  "without a verdict the fail mode %s decides",
  (mode) => {
    expect(answerTo(NOTHING_READ, mode)).toBe(mode);
    expect(answerTo(NOT_JUDGED, mode)).toBe(mode);
  },
);
