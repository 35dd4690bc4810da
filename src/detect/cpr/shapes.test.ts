import { describe, expect, test } from "@jest/globals";
import { CORE_SHAPES, EXTENDED_SHAPES, randomCpr, randomFrom } from "../../../test/data/cpr/corpus";
import { BODY, tierIn, valuesIn } from "../_testing/finding";
import { cprDetector } from "./cpr";

const find = (text: string) => cprDetector.find(text, BODY);
const tier = tierIn(cprDetector);
const found = valuesIn(cprDetector);

// 070761-4285 passes modulus 11; 070761-4286 does not.
describe("the way it is written", () => {
  // Without anything else, the points of the writing decide: 3 with the check digit, 3 for a person.
  test.each([
    ["070761-4285", "likely", "certain"],
    ["070761–4285", "likely", "certain"],
    ["07.07.61-4285", "likely", "certain"],
    ["07/07/61-4285", "likely", "certain"],
    ["07071961-4285", "likely", "certain"],
    ["07.07.1961-4285", "likely", "certain"],
    ["070761 - 4285", "possible", "likely"],
    ["070761-\n4285", "possible", "likely"],
    ["070761\n-4285", "possible", "likely"],
    ["070761-\n> 4285", "possible", "likely"],
    ["070761-\n| 4285", "possible", "likely"],
    ["070761 4285", "possible", "likely"],
    ["070761\u00a04285", "possible", "likely"],
    ["0707-61-4285", "possible", "likely"],
    ["07-07-61-4285", "possible", "likely"],
    ["07 07 61-4285", "likely", "certain"],
    ["07 07 61 4285", "possible", "likely"],
    ["070761-42 85", "possible", "likely"],
    ["070761.4285", "possible", "likely"],
    ["070761/4285", "possible", "likely"],
    ["070761 / 4285", "possible", "likely"],
    ["070761\t4285", "possible", "likely"],
    ["0707614285", "possible", "likely"],
    ["070719614285", "possible", "likely"],
    ["070761_4285", "possible", "likely"],
    ["070761  4285", "possible", "likely"],
    ["070761--4285", "possible", "likely"],
    ["070761\n4285", "possible", "possible"],
    ["070761&ndash;4285", "likely", "certain"],
    ["070761&mdash;4285", "likely", "certain"],
    ["070761&ensp;4285", "possible", "likely"],
    ["070761&emsp;4285", "possible", "likely"],
    ["070761&shy;4285", "possible", "likely"],
    ["070761&zwj;4285", "possible", "likely"],
    ["070761&zwnj;-4285", "likely", "certain"],
    ["070761</b>-4285", "likely", "certain"],
    ['070761<br class="x">4285', "possible", "likely"],
    ["070761-=\r\n4285", "likely", "certain"],
    ["070761 -\n4285", "possible", "likely"],
    ["070761\r\n- 4285", "possible", "likely"],
    ["070761\n> -4285", "possible", "likely"],
    ["070761-\n- 4285", "possible", "likely"],
    ["070761 .4285", "possible", "likely"],
    ["070761. 4285", "possible", "likely"],
    ["070761 ~ 4285", "possible", "likely"],
    ["070761()4285", "possible", "likely"],
    ["07.07.61.4285", "possible", "likely"],
    ["070761 4 2 8 5", "possible", "likely"],
    ["0 7 0 7 6 1 4 2 8 5", "possible", "likely"],
    ["07 07 1961 4285", "nothing", "possible"],
    ["07.07.1961 4285", "nothing", "possible"],
    ["07.07-61-4285", "possible", "likely"],
    ["07 07 61 42 85", "nothing", "possible"],
    ["0707 6142 85", "nothing", "possible"],
    ["07 0761 4285", "nothing", "possible"],
  ])("%j is %s, beside a name %s", (written, alone, named) => {
    expect(tier(written)).toBe(alone);
    expect(tier(`Oluf Kjær, ${written}`)).toBe(named);
    const [match] = find(`CPR: ${written}!`);
    expect(match).toEqual({
      start: 5,
      end: 5 + written.length,
      labelStart: 0,
      confidence: match?.confidence,
    });
    expect(match?.confidence).toMatch(/likely|certain/);
  });

  test.each([
    "07076 14285",
    "070 7614285",
    "0707614 285",
    "070761-428",
    "070761-42855",
    "070761,4285",
    "070761;4285",
    "070761-\n\n4285",
    "070761x-\n4285",
    "070761-\nx4285",
    "070761. .4285",
    "070761<>4285",
    "0707 614285",
    "7 7 61-4285",
    "070761----4285",
    "070761 x 4285",
    "070761<4285",
    "070761 &amp; 4285",
    "070761    4285",
    "07072061-4285",
    "1 0 7 0 7 6 1 4 2 8 5",
    "0 7 0 7 6 1 4 2 8 5 1",
    "11 07 07 61 42 85",
    "07 07 61 42 85 11",
  ])("%j is no number, whatever it is called", (written) => {
    expect(find(`CPR: ${written}`)).toEqual([]);
  });

  test.each([
    ["310761-4285", true],
    ["320761-4285", false],
    ["000761-4285", false],
    ["311261-4285", true],
    ["071361-4285", false],
    ["070061-4285", false],
    ["670761-4285", true],
    ["920761-4285", false],
    ["600761-4285", false],
  ])("%s holds a date: %s", (written, valid) => {
    expect(found(`CPR ${written}`)).toEqual(valid ? [written] : []);
  });

  test("six digits and four on the next line are one number, lines of a table are not", () => {
    expect(found("CPR: 070761\n4285")).toEqual(["070761\n4285"]);
    expect(find("CPR: 07\n07\n61\n4285")).toEqual([]);
    expect(found("0707614285\n0707614285")).toEqual(["0707614285", "0707614285"]);
    expect(found("0 7 0 7 6 1 4 2 8 5\n11")).toEqual(["0 7 0 7 6 1 4 2 8 5"]);
  });
});

describe("digits of which each is a run of its own", () => {
  const MATHEMATICAL = "𝟎𝟕𝟎𝟕𝟔𝟏-𝟒𝟐𝟖𝟓";
  const PARTED = "0\u200b7\u200b0\u200b7\u200b6\u200b1-4285";
  test.each([
    ["070761-4285", MATHEMATICAL],
    [MATHEMATICAL, "070761-4285"],
    [MATHEMATICAL, MATHEMATICAL],
    ["070761-4285", "𝟎𝟕𝟎𝟕𝟔𝟏𝟒𝟐𝟖𝟓"],
    ["070761-4285", PARTED],
  ])("begin a number behind another one: %s %s", (first, second) => {
    expect(found(`CPR ${first} ${second}`)).toEqual([first, second]);
  });

  test.each(["𝟏𝟎𝟕𝟎𝟕𝟔𝟏𝟒𝟐𝟖𝟓", "12 𝟏𝟎𝟕𝟎𝟕𝟔𝟏𝟒𝟐𝟖𝟓", "𝟎𝟕𝟎𝟕𝟔𝟏𝟒𝟐𝟖𝟓𝟏"])(
    "hold no number in their midst: %s",
    (written) => {
      expect(found(`CPR ${written}`)).toEqual([]);
    },
  );
});

describe("shapes", () => {
  const shapes = { ...CORE_SHAPES, ...EXTENDED_SHAPES };
  test.each(Object.entries(shapes))("%s", (_, shape) => {
    const random = randomFrom(7);
    for (let i = 0; i < 20; i++) {
      const written = shape(randomCpr(random), random);
      const text = `Cpr-nr.: ${written}, tak`;
      expect(found(text)).toEqual([written]);
      expect(tier(text)).not.toBe("possible");
    }
  });

  test.each(["CPR O7O761-4285", "CPR 07076l-4285", "cpr: o7o7614285", "CPR l20387-l23O"])(
    "letters for digits count when labelled: %s",
    (text) => {
      expect(tier(text)).toBe("likely");
    },
  );
  test("letters for digits are nothing without a label", () => {
    expect(tier("Se O7O761-4285")).toBe("nothing");
  });
  test.each(["0203291WQ3", "020329-1WQ3", "020305-7AB1", "020329-0WQ3"])(
    "replacement number with letters: %s",
    (number) => {
      expect(found(`Erstatnings-cpr ${number}`)).toEqual([number]);
    },
  );
  test("a masked number is nothing", () => {
    expect(find("CPR 070761-XXXX og 070761-**** og 070761-1XX4")).toEqual([]);
  });
  test("a four-digit year must fit the serial", () => {
    expect(tier("CPR 07071961-4285")).toBe("certain");
    expect(tier("CPR 07072061-4285")).toBe("nothing");
  });
});

describe("numbers with letters", () => {
  test.each([
    ["020329-1WQ3", "likely"],
    ["0203291WQ3", "possible"],
    ["020329 1WQ3", "possible"],
    ["020329 - 1WQ3", "likely"],
    ["020329–1WQ3", "likely"],
    ["02032019-7WQ3", "likely"],
    ["020329-1wq3", "possible"],
    ["020319-WQA3", "possible"],
    ["020329-8WQ3", "nothing"],
    ["020329-1XX4", "nothing"],
    ["320329-1WQ3", "nothing"],
    ["02032-1WQ3", "nothing"],
    ["020329-1WQ", "nothing"],
    ["020329-1WQX", "nothing"],
    ["020329-1WQ34", "nothing"],
    ["020329-1WQ3B", "nothing"],
    ["02032019 7WQ3", "possible"],
    ["02032019-WQA3", "possible"],
    ["020319-wqa3", "possible"],
    ["020319WQA3", "possible"],
    ["020329 -1WQ3", "likely"],
    ["020329- 1WQ3", "likely"],
    ["020329−1WQ3", "likely"],
    ["020329-AXX3", "nothing"],
    ["020329  1WQ3", "nothing"],
  ])("%s is %s by itself", (text, expected) => {
    expect(tier(text)).toBe(expected);
    const called = found(`Erstatnings-cpr ${text}`);
    expect(called).toEqual(expected === "nothing" ? [] : [text]);
  });

  test.each([
    "O7O761-4285",
    "o7o761-4285",
    "07076l-4285",
    "07076I-4285",
    "07076|-4285",
    "O7O76I4285",
    "O7O761 4285",
    "l20387-l23O",
    "070761-42O5",
    "O7O761–4285",
    "O7O761−4285",
    "l7O76l-4285",
    "070761428O",
    "O707614285",
  ])("%s is one when labelled", (text) => {
    expect(found(`CPR: ${text}.`)).toEqual([text]);
    expect(tier(`CPR: ${text}`)).toBe("likely");
    expect(tier(`Se ${text}`)).toBe("nothing");
  });
  test.each([
    "OlOlOl-Ol23",
    "O7O761-42855",
    "O7O761-428",
    "O7O761-4285x",
    "O7O761--4285",
    "O7O76A-4285",
    "XO7O761-4285",
    "O7O761 4285æ",
    "07O761/4285",
    "070761-4Z85",
    "070761-428O2",
    "O7O76I-OOO5",
  ])("%s is none", (text) => {
    expect(find(`CPR: ${text}`)).toEqual([]);
  });
});
