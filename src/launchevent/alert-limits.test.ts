import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { DETECTOR_IDS, PLACES } from "../detect/finding";
import type { UnreadAttachmentReason } from "../mail/unread-attachments";
import type { Policy } from "../policy/policy";
import type { Language } from "../text";
import { completionOf } from "./completion";
import { ASKING } from "./_testing/example";

const REASONS: readonly UnreadAttachmentReason[] = [
  "encrypted",
  "damaged",
  "too-large",
  "too-many",
  "too-deep",
  "unknown-type",
  "no-reader",
  "out-of-time",
  "no-text",
  "cloud",
  "not-read",
];

describe("whatever the mail and the policy say", () => {
  const words = fc.oneof(fc.string({ maxLength: 900 }), fc.constant("*_[]".repeat(200)));
  const bilingual = words.map((text) => ({ da: text, en: text }));
  const anything = fc.record({
    finding: fc.record({
      detector: fc.constantFrom(...DETECTOR_IDS),
      where: fc.constantFrom(...PLACES),
      masked: words,
      fixes: fc.constantFrom(
        [],
        ["move-to-body" as const],
        ["remove-from-subject" as const],
        ["mask" as const],
        ["remove-from-body" as const],
      ),
    }),
    level: fc.constantFrom("ok" as const, "warn" as const, "stop" as const),
    outside: fc.nat({ max: 999 }),
    alike: fc.nat({ max: 999 }),
    others: fc.nat({ max: 999 }),
    unread: fc.subarray([
      "subject",
      "body",
      "rest",
      "from",
      "to",
      "cc",
      "bcc",
      "attachments",
      "sensitivityLabel",
    ] as const),
    files: fc.array(
      fc.record({
        index: fc.nat(),
        path: words,
        reason: fc.constantFrom(...REASONS),
      }),
    ),
    hasVerdict: fc.boolean(),
    contact: fc.record({ name: words, email: words }),
    title: bilingual,
    why: bilingual,
    onFailure: fc.constantFrom("prompt" as const, "block" as const),
    language: fc.constantFrom<Language>("da", "en"),
    kind: fc.constantFrom("mail" as const, "appointment" as const),
    hasButton: fc.boolean(),
    hasMarkdown: fc.boolean(),
  });

  test("the texts keep Outlook's limits, and the first finding is always said", () => {
    fc.assert(
      fc.property(anything, (case_) => {
        const finding = {
          ...case_.finding,
          category: "identifier" as const,
          start: 0,
          end: 1,
          confidence: "certain" as const,
          key: "cpr:subject:0:0",
          level: case_.level,
          rule: "body-cpr-external",
          clause: "D 21",
        };
        const person = { address: "", name: "" };
        const policy: Policy = {
          ...ASKING,
          contact: case_.contact,
          clauses: { "D 21": { title: case_.title, why: case_.why } },
          onFailure: case_.onFailure,
        };
        const completion = completionOf(
          {
            verdict: case_.hasVerdict
              ? {
                  level: case_.level,
                  findings: [
                    ...Array.from({ length: case_.alike + 1 }, () => finding),
                    ...Array.from({ length: case_.others }, (_, index) => ({
                      ...finding,
                      index: index + 1,
                    })),
                  ],
                  encryption: "unknown",
                  protections: [],
                  encryptionRequired: true,
                  requiredTier: "confidential",
                  lacksEncryption: true,
                  withAgreement: [],
                  internal: [],
                  external: Array.from({ length: case_.outside }, () => person),
                }
              : null,
            unread: case_.unread,
            files: case_.files,
          },
          {
            kind: case_.kind,
            language: case_.language,
            hasButton: case_.hasButton,
            hasMarkdown: case_.hasMarkdown,
            maskName: (name) => name,
            settings: { policy, sendMode: "PromptUser", version: "1" },
          },
        );
        expect((completion.errorMessage ?? "").length).toBeLessThanOrEqual(500);
        expect((completion.errorMessageMarkdown ?? "").length).toBeLessThanOrEqual(500);
        expect(completion.cancelLabel?.length ?? 0).toBeLessThanOrEqual(20);
        expect(/^(?:Der står|There is|There are) /.test(completion.errorMessage ?? "")).toBe(
          case_.hasVerdict && case_.level !== "ok",
        );
      }),
      { numRuns: 300 },
    );
  });
});
