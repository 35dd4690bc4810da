import { describe, expect, test } from "@jest/globals";
import { digitRuns } from "./digit-runs";
import {
  codeAt,
  digitsIn,
  gapAfter,
  groupsAt,
  lengthOf,
  shapesOf,
  standsAlone,
} from "./written-numbers";

test.each([
  ["12-34", "-"],
  ["12 – 34", " - "],
  ["12\u00a034", " "],
  ["12\u200b34", ""],
  ["12\r\n34", "\n"],
  ["12      34", "      "],
  ["12       34", null],
  ["12", null],
])("the gap in %j is %j", (text, gap) => {
  expect(gapAfter(text, digitRuns(text), 0)).toBe(gap);
});

test("length of a run", () => {
  const runs = digitRuns("a123");
  expect(lengthOf(runs, 0)).toBe(3);
  expect(lengthOf(runs, 1)).toBe(0);
});

describe("groups", () => {
  const shapes = shapesOf("8 4-4 2-2-2-2 4-4-4");
  const found = (text: string, edges: "both" | "none") => {
    const groups = groupsAt(text, digitRuns(text), 0, shapes, edges);
    return groups && text.slice(groups.start, groups.end);
  };
  test.each([
    ["12345678", "12345678"],
    ["x12 34 56 78.", "12 34 56 78"],
    ["12-34-56-78", "12-34-56-78"],
    ["1234.5678", "1234.5678"],
    ["1234 5678 9012", "1234 5678 9012"],
  ])("%s", (text, groups) => {
    expect(found(text, "both")).toBe(groups);
    expect(found(text, "none")).toBe(groups);
  });
  test.each([
    ["1234 5678 90", "1234 5678"],
    ["12345678 9", "12345678"],
  ])("%s goes on", (text, groups) => {
    expect(found(text, "both")).toBe(null);
    expect(found(text, "none")).toBe(groups);
  });
  test.each(["12 34", "12-34 56-78", "1234  5678", "123456789", "1234/5678", "1".repeat(40)])(
    "not %s",
    (text) => {
      expect(found(text, "both")).toBe(null);
      expect(found(text, "none")).toBe(null);
    },
  );
  test("what begins before is no whole number", () => {
    const text = "90 1234 5678";
    expect(groupsAt(text, digitRuns(text), 1, shapes, "both")).toBe(null);
    expect(groupsAt(text, digitRuns(text), 1, shapes, "behind")).toEqual({
      start: 3,
      end: 12,
      last: 2,
    });
    const other = "90-1234 5678";
    expect(groupsAt(other, digitRuns(other), 1, shapes, "both")).toEqual({
      start: 3,
      end: 12,
      last: 2,
    });
    const single = "90 12345678";
    expect(groupsAt(single, digitRuns(single), 1, shapes, "both")).toEqual({
      start: 3,
      end: 11,
      last: 1,
    });
  });
  test("other separators end a number", () => {
    expect(found("1234 5678-90", "both")).toBe("1234 5678");
  });
  test("digits alone", () => {
    expect(digitsIn("x12-34 5", { start: 1, end: 8 })).toBe("12345");
  });
});

describe("codes", () => {
  const code = (text: string, letters = 3) => {
    const found = codeAt(text, digitRuns(text), 0, letters);
    return found && text.slice(found.start, found.end);
  };
  test.each([
    ["(C01X00T47)", "C01X00T47"],
    ["ABC123", "ABC123"],
    ["Pasnr123AB", "123AB"],
    ["123", "123"],
  ])("%s", (text, expected) => {
    expect(code(text)).toBe(expected);
  });
  test("longer ones are none", () => {
    expect(code(`A${"1B".repeat(11)}`)).toBe("A1B1B1B1B1B1B1B1B1B1B1B");
    expect(code(`A${"1B".repeat(12)}`)).toBe(null);
  });
});

describe("standing alone", () => {
  const alone = (text: string) => {
    const start = text.indexOf("1");
    return standsAlone(text, start, text.lastIndexOf("1") + 1);
  };
  test.each([
    "11",
    " 11 ",
    "(11)",
    "11.",
    "11, 22",
    "11:",
    "x, 11",
    "kt.11",
    "pasnr11",
    "konto-11",
    "konto/11",
    "pasnr=11",
    "11-kontrakt.pdf",
    "11/223456",
    '"11"',
    "\u200b11\u200b",
    "[11]",
    "11;22",
    "11,225",
  ])("%s", (text) => {
    expect(alone(text)).toBe(true);
  });
  test.each([
    "x11",
    "er11",
    "11x",
    "2.11",
    "2,11",
    "2:11",
    "2-11",
    "xyz-11",
    "xyz/11",
    "2/11",
    "11.2",
    "11-2",
    "11:2",
    "11,22",
    "11/22",
    "11-A",
    "11_2",
    "_11",
    "@11",
    "11@x.dk",
    "+11",
    "11+",
    "$11",
    "11%",
    "11=",
    "11****",
    "?x=11",
    "11\u200b2",
    "x\u200b11",
  ])("not %s", (text) => {
    expect(alone(text)).toBe(false);
  });
});
