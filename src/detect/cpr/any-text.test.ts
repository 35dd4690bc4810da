import { describe, expect, test } from "@jest/globals";
import { array, assert, constantFrom, integer, oneof, property, string } from "fast-check";
import { CORE_SHAPES, type Random, randomCpr, randomFrom } from "../../../test/data/cpr/corpus";
import { BODY, tierIn } from "../_testing/finding";
import { cprDetector } from "./cpr";

const find = (text: string) => cprDetector.find(text, BODY);
const tier = tierIn(cprDetector);

describe("on any text", () => {
  const piece = constantFrom(
    "CPR ",
    "070761",
    "-",
    "4285",
    " ",
    "\n",
    "O",
    "l",
    "<b>",
    "Jens Hansen ",
    "ordre ",
    "\u200b",
    "٠٧",
    "𝟎",
    ",",
    "1",
    "12 ",
    "&nbsp;",
    "AB",
  );
  const text = oneof(
    string({ unit: "grapheme", maxLength: 80 }),
    array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
  );

  test("matches are in order, apart from each other and within the text", () => {
    assert(
      property(text, (any) => {
        let last = 0;
        for (const { start, end, labelStart } of find(any)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(any.length);
          expect(labelStart ?? -1).toBeLessThan(start);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("a labelled number is found with exact offsets whatever stands around it", () => {
    const words = array(constantFrom("og", "vi", "har", "Anna", "i dag", "(", "4711."), {
      maxLength: 6,
    });
    assert(
      property(integer(), words, words, (seed, before, after) => {
        const number = randomCpr(randomFrom(seed));
        const lead = `${before.join(" ")} CPR: `;
        const match = find(`${lead}${number} ${after.join(" ")}`).pop();
        expect(match).toMatchObject({
          start: lead.length,
          end: lead.length + 10,
          confidence: "certain",
        });
      }),
    );
  });

  const anySeed = integer({ min: 0, max: 1_000_000 });
  const shapeNames = constantFrom(...Object.keys(CORE_SHAPES));
  /** What a reader does not see, or sees as something else. */
  const disguises: Record<string, (written: string, random: Random) => string> = {
    "an invisible character": (written, random) => {
      const at = 1 + random(written.length - 1);
      const invisible = "\u200b\u200d\u00ad\ufeff\u2060\u202a".charAt(random(6));
      return written.slice(0, at) + invisible + written.slice(at);
    },
    "a tag": (written, random) => {
      const at = 1 + random(written.length - 1);
      const tag = ["<b>", "</span>", '<span style="x:1">', "<wbr>"][random(4)] ?? "";
      return written.slice(0, at) + tag + written.slice(at);
    },
    "entities for dashes": (written, random) =>
      written.replace(
        /[-–—\u2011−]/g,
        ["&ndash;", "&#8209;", "&minus;", "&#x2011;"][random(4)] ?? "",
      ),
    "entities for spaces": (written, random) =>
      written.replace(
        /[ \u00a0\u2009]/g,
        ["&nbsp;", "&#160;", "&thinsp;", "&#xA0;"][random(4)] ?? "",
      ),
    "digits of another script": (written, random) => {
      const zero = [0x660, 0x6f0, 0x966, 0xff10, 0x1d7ce, 0x1d7f6][random(6)] ?? 48;
      return written.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
    },
    "a line wrapped and quoted": (written, random) =>
      written.replace(/-(\d{4})$/, `-\n${["", "> ", ">> ", "> > ", "| "][random(5)] ?? ""}$1`),
    "a soft line break": (written, random) => {
      const at = 1 + random(written.length - 1);
      return `${written.slice(0, at)}=\n${written.slice(at)}`;
    },
  };

  test.each(Object.keys(disguises))("a labelled number in any shape is found under %s", (name) => {
    assert(
      property(anySeed, shapeNames, (seed, shape) => {
        const random = randomFrom(seed);
        const plain = CORE_SHAPES[shape]?.(randomCpr(random), random) ?? "";
        const written = disguises[name]?.(plain, random) ?? "";
        const lead = "Hendes cpr-nr. er ";
        const [match, ...more] = find(`${lead}${written}, tak`);
        expect(more).toEqual([]);
        expect(match).toMatchObject({
          start: lead.length,
          end: lead.length + written.length,
          labelStart: 7,
        });
        expect(match?.confidence).not.toBe("possible");
      }),
      { numRuns: 300 },
    );
  });

  test("of random ten-digit numbers fewer than one in 200 is even possible, none likely", () => {
    const random = randomFrom(11);
    let possible = 0;
    for (let i = 0; i < 20_000; i++) {
      const number = String(random(10)) + String(random(1_000_000_000)).padStart(9, "0");
      const confidence = tier(`Se ${number} i dag`);
      expect(["nothing", "possible"]).toContain(confidence);
      if (confidence === "possible") possible++;
    }
    expect(possible).toBeLessThan(100);
  });

  /** How often a character is looked at: the same on every machine. */
  function workOf(any: string): number {
    // oxlint-disable no-extend-native -- a jest spy would keep a million calls in memory
    const original = String.prototype.charCodeAt;
    let work = 0;
    String.prototype.charCodeAt = function (at: number) {
      work++;
      return original.call(this, at);
    };
    try {
      find(any);
    } finally {
      String.prototype.charCodeAt = original;
    }
    // oxlint-enable no-extend-native
    return work;
  }

  test.each([
    "1",
    "1 ",
    "1 1-",
    "070761-4285 ",
    "1<b>",
    "1<a",
    "1&",
    "0l",
    "cpr nr. ",
    "a\n1",
    "12.12.",
    "Jens\n070761-4285,",
    "1\u200b",
    "Navn;CPR\n1;0707614285\n",
  ])("work grows with the length and no faster: %j", (part) => {
    const once = workOf(part.repeat(2_000));
    expect(workOf(part.repeat(4_000))).toBeLessThan(once * 2.05 + 1_000);
    expect(once).toBeLessThan(part.length * 2_000 * 100);
  });
});
