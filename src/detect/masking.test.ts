import { describe, expect, test } from "@jest/globals";
import { readMarked } from "./_testing/marked";
import { CANARY_DETECTORS } from "./canaries";
import { DETECTORS } from "./detectors";
import { detectText } from "./detect-text";
import { EXAMPLES } from "./examples";
import type { DetectorId } from "./finding";

/**
 * Planted values of every kind: nothing that the engine gives out holds them. The secret part of a value is its last
 * four letters or digits. What may be shown: the domain of an e-mail address, the year of a date, and the last four
 * digits of a card, by which people know it.
 */
function secretOf(value: string, id: DetectorId): string {
  if (id === "email") return lettersAndDigits(value.split(/@|\(at\)/)[0] ?? "").slice(-4);
  if (id === "payment-card") return lettersAndDigits(value).slice(4, 10);
  const secret = id === "date-of-birth" ? value.replace(/(?:19|20)\d\d/, "") : value;
  return lettersAndDigits(secret).slice(-4);
}

function lettersAndDigits(text: string): string {
  return text.replace(/[^0-9A-Za-zÀ-ɏ]/g, "").toLowerCase();
}

describe.each([...DETECTORS, ...CANARY_DETECTORS].map((each) => [each.id, each] as const))(
  "%s",
  (id, detector) => {
    const { positives, where = "body" } = EXAMPLES[id];
    const context = {
      where,
      today: { year: 2026, month: 11, day: 20 },
      participants: new Set<string>(),
    };

    test.each(positives)("tells nothing of what it found in: %s", (line) => {
      const { text, spans } = readMarked(line, id);
      const findings = detectText(text, context, [detector]);
      expect(findings.length).toBeGreaterThan(0);
      // The names of kinds ("genetic", "union") are words of ours.
      const given = JSON.stringify(
        findings.map(({ detector: _detector, category: _category, ...rest }) => rest),
      );
      const previews = findings.map(({ masked }) => lettersAndDigits(masked));
      for (const { start, end } of spans) {
        const value = text.slice(start, end);
        expect(given).not.toContain(value);
        for (const preview of previews) expect(preview).not.toContain(secretOf(value, id));
        expect(given).toContain("•");
      }
    });
  },
);
