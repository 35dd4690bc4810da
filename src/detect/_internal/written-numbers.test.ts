import { describe, expect, test } from "@jest/globals";
import { digitRuns } from "./digit-runs";
import {
  codeAt,
  datedAt,
  digitsIn,
  gapAfter,
  groupsAt,
  lengthOf,
  likelyRuns,
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

test.each([
  ["kl. 15, 3 stk. og 12,5 %", []],
  ["2024", [0]],
  ["51 77", [0]],
  ["1, 12/34 og 51-77", [3]],
  ["AB123, 12x", [0, 1]],
  ["DK 50 og AB-12", [0, 1]],
  ["uge 50 og ab-12", []],
])("a number may begin in %j at %j", (text, runs) => {
  expect([...likelyRuns(text)]).toEqual(runs);
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
  test("a text may begin with what stands between groups", () => {
    expect(found(" 1234 5678", "both")).toBe("1234 5678");
  });
  test("other separators end a number", () => {
    expect(found("1234 5678-90", "both")).toBe("1234 5678");
  });
  test("digits alone", () => {
    expect(digitsIn("x12-34 5", { start: 1, end: 8 })).toBe("12345");
  });
});

describe("a date and a serial", () => {
  const dates = shapesOf("6 2-2-2");
  const serials = shapesOf("5 3-2");
  const dated = (text: string, run = 0) => {
    const found = datedAt(text, digitRuns(text), run, { dates, joint: /^[- ]$/, serials });
    return found && text.slice(found.start, found.end);
  };
  test.each([
    "240591 43979",
    "240591-43979",
    "24.05.91-43979",
    "24 05 91 43979",
    "24.05.91 439 79",
  ])("%s", (text) => {
    expect(dated(text)).toBe(text);
    expect(dated(` ${text}.`)).toBe(text);
  });
  test.each(["240591", "240591 439", "240591. 43979", "24.0591-43979", "240591 43979 12"])(
    "not %s",
    (text) => {
      expect(dated(text)).toBe(null);
    },
  );
  test("the last groups of a longer row are no date, six digits by themselves are", () => {
    expect(dated("12 24 05 91 43979", 1)).toBe(null);
    expect(dated("12 240591 43979", 1)).toBe("240591 43979");
    expect(dated("nr. 12, 24 05 91 43979", 1)).toBe("24 05 91 43979");
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
  test("what goes on is none of its own", () => {
    const text = "12AB34";
    expect(codeAt(text, digitRuns(text), 1, 3)).toBe(null);
    expect(codeAt(text, digitRuns(text), 1, 1)).toEqual({ start: 4, end: 6 });
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
    "11, 22:30",
    "*1111*",
    "_1111_",
    "(*11*)",
    "____11____",
    "__11",
    "11__",
    "x" + "\u200b".repeat(6) + "11",
    "11" + "\u200b".repeat(7) + "x",
    "id11",
    "11\u2013kontrakt",
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
    "x" + "\u200b".repeat(5) + "11",
    "11" + "\u200b".repeat(5) + "x",
    "a*11*",
    "*11*a",
    "_11*",
    "*11_",
    "a_11_",
    "_11_a",
    "a_11",
    " p11",
    "%11%",
    "_x11",
    "11x_",
    "11,2",
    "11-ab",
    "11\u20132",
    "11\u22122",
  ])("not %s", (text) => {
    expect(alone(text)).toBe(false);
  });
});
