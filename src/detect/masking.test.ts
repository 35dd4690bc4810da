import { describe, expect, test } from "@jest/globals";
import { readMarked } from "./_testing/marked";
import { CANARY_DETECTORS } from "./canaries";
import { DETECTORS } from "./detectors";
import { detectText } from "./engine";
import { EXAMPLES } from "./examples";

/**
 * Planted values of every kind: nothing that the engine gives out holds them. The secret part of a value is its last
 * four letters or digits; of an e-mail address, those before the @, because the domain may be shown.
 */
function secretOf(value: string): string {
  const [local = ""] = value.split("@");
  return lettersAndDigits(local).slice(-4);
}

function lettersAndDigits(text: string): string {
  return text.replace(/[^0-9A-Za-zÀ-ɏ]/g, "").toLowerCase();
}

describe.each([...DETECTORS, ...CANARY_DETECTORS].map((each) => [each.id, each] as const))(
  "%s",
  (id, detector) => {
    const { positives, where = "body" } = EXAMPLES[id];
    const context = { where, today: { year: 2026, month: 11, day: 20 }, participants: new Set<string>() };

    test.each(positives)("tells nothing of what it found in: %s", (line) => {
      const { text, spans } = readMarked(line, id);
      const findings = detectText(text, context, [detector]);
      expect(findings.length).toBeGreaterThan(0);
      const given = JSON.stringify(findings);
      for (const { start, end } of spans) {
        const value = text.slice(start, end);
        expect(given).not.toContain(value);
        expect(lettersAndDigits(given)).not.toContain(secretOf(value));
        expect(given).toContain("•");
      }
    });
  },
);
