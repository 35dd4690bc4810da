import { describe, expect, test } from "@jest/globals";
import type { Policy } from "../policy/policy";
import type { Level, Verdict } from "../policy/verdict";
import { answerTo, NOT_JUDGED, NOTHING_READ, type SendAnswer } from "./answer";
import { ASKING, POLICY } from "./_testing/example";

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

const failing = (onFailure: Policy["onFailure"]): Policy => ({ ...POLICY, onFailure });

describe("the answer to a complete check", () => {
  test.each<[Level, SendAnswer]>([
    ["ok", "allow"],
    ["note", "allow"],
    ["warn", "prompt"],
    ["stop", "block"],
  ])("of %s is %s, whatever the fail mode", (level, answer) => {
    expect(answerTo({ verdict: verdictOf(level), unread: [], files: [] }, failing("block"))).toBe(
      answer,
    );
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
    expect(
      answerTo({ verdict: verdictOf(level), unread: ["body"], files: [] }, failing(onFailure)),
    ).toBe(answer);
  });
});

test.each(["allow", "prompt", "block"] as const)(
  "without a verdict the fail mode %s decides",
  (mode) => {
    expect(answerTo(NOTHING_READ, failing(mode))).toBe(mode);
    expect(answerTo(NOT_JUDGED, failing(mode))).toBe(mode);
  },
);

test("without a policy a person decides", () => {
  expect(answerTo(NOTHING_READ, undefined)).toBe("prompt");
});

describe("the answer to a file that nobody could look into", () => {
  const files = [{ index: 0, path: "kontrakt.docx", reason: "encrypted" }] as const;
  const external = [{ address: "anna@ekstern.example", name: "" }];
  const check = (level: Level, to = external) => ({
    verdict: { ...verdictOf(level), external: to },
    unread: [],
    files,
  });

  test.each<[Level, SendAnswer]>([
    ["ok", "prompt"],
    ["note", "prompt"],
    ["warn", "prompt"],
    ["stop", "block"],
  ])("beside %s is %s where the policy asks", (level, answer) => {
    expect(answerTo(check(level), ASKING)).toBe(answer);
  });

  test("is none to colleagues, or where the policy only says so", () => {
    expect(answerTo(check("ok", []), ASKING)).toBe("allow");
    expect(answerTo(check("ok"), POLICY)).toBe("allow");
  });
});
