import { describe, expect, test } from "@jest/globals";
import { readMarked } from "./_testing/marked";
import { DETECTORS } from "./detectors";
import { EXAMPLES } from "./examples";
import { atLeast } from "./finding";

/** Every detector does what its own examples say: what it reports at least as likely, as the text it covers. */
describe.each(DETECTORS.map((detector) => [detector.id, detector] as const))(
  "%s",
  (id, detector) => {
    const { positives, negatives, where = "body" } = EXAMPLES[id];
    const context = { where, today: { year: 2026, month: 11, day: 20 }, participants: new Set("") };
    const found = (text: string) =>
      detector
        .find(text, context)
        .filter(({ confidence }) => atLeast(confidence, "likely"))
        .map(({ start, end }) => text.slice(start, end));

    test.each(positives)("finds what is marked in: %s", (line) => {
      const { text, spans } = readMarked(line, id);
      expect(spans).not.toHaveLength(0);
      expect(found(text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
    });

    test.each(negatives)("finds nothing in: %s", (line) => {
      expect(found(readMarked(line, id).text)).toEqual([]);
    });
  },
);
