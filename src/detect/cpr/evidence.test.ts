import { describe, expect, test } from "@jest/globals";
import type { DetectContext } from "../detector";
import { weigh } from "./evidence";
import { readNumber, type NumberFacts } from "./number";
import type { Candidate } from "./shape";
import type { Label } from "./surroundings";

const body: DetectContext = {
  where: "body",
  today: { year: 2026, month: 11, day: 21 },
  participants: new Set(),
};
const subject: DetectContext = { ...body, where: "subject" };

/** The tier of ten digits that are written in a way worth `points`, with `around` from their surroundings. */
function tier(
  digits: string,
  points: number,
  label: Label = "",
  around = 0,
  context = body,
  kind: Candidate["kind"] = "digits",
) {
  const candidate: Candidate = { start: 0, end: 10, digits, kind, points };
  return weigh(candidate, readNumber(digits) as NumberFacts, label, around, context);
}

const SOUND = "0707614285";
const FAILS = "0707614286";

describe("the sum", () => {
  test("of 2 is possible, of 6 likely, of 9 certain", () => {
    const tiers = [-2, -1, 2, 3, 5, 6].map((around) => tier(SOUND, 0, "", around));
    expect(tiers).toEqual([null, "possible", "possible", "likely", "likely", "certain"]);
  });
  test("counts a failing check digit against, 1 January less", () => {
    expect([2, 3, 6, 7].map((around) => tier(FAILS, 0, "", around))).toEqual([
      null,
      "possible",
      "possible",
      "likely",
    ]);
    expect([0, 1, 4, 5].map((around) => tier("0101610001", 0, "", around))).toEqual([
      null,
      "possible",
      "possible",
      "likely",
    ]);
  });
  test.each<[Label, number, number]>([
    ["C", -1, -2],
    ["S", 5, 4],
    ["D", 7, 6],
    ["O", 9, 8],
    ["T", 9, 8],
  ])("label %s: likely with %d more, not with %d", (label, enough, less) => {
    expect(tier(SOUND, 0, label, enough - 3)).not.toBe(null);
    expect(tier(SOUND, 0, label, enough)).toMatch(/likely|certain/);
    expect(tier(SOUND, 0, label, less - (label === "C" ? 3 : 0))).toBe("possible");
  });
});

describe("certain", () => {
  test("is only a sound number of somebody born, with digits only and no other label", () => {
    expect(tier(SOUND, 3, "C", 9)).toBe("certain");
    expect(tier(SOUND, 3, "S", 9)).toBe("certain");
    expect(tier(FAILS, 3, "C", 9)).toBe("likely");
    expect(tier("0101610001", 3, "C", 9)).toBe("likely");
    expect(tier(SOUND, 3, "O", 19)).toBe("likely");
    expect(tier(SOUND, 3, "D", 19)).toBe("likely");
    expect(tier(SOUND, 3, "T", 19)).toBe("likely");
    expect(tier(SOUND, 3, "C", 9, body, "letters")).toBe("likely");
    expect(tier(SOUND, 3, "C", 9, body, "lookalikes")).toBe("likely");
  });
});

describe("kinds", () => {
  test("look-alike letters are nothing without a label", () => {
    expect(tier(SOUND, 3, "", 9, body, "lookalikes")).toBe(null);
    expect(tier(SOUND, 3, "S", 9, body, "lookalikes")).toBe(null);
  });
  test("a replacement number with letters has no check digit that could fail", () => {
    expect(tier("0707611000", 3, "", 0, body, "letters")).toBe("likely");
  });
  test("numbers for tests in the health sector are possible with any label of theirs", () => {
    for (const label of ["", "S", "C"] as const)
      expect(tier("2512489996", 3, label, 9)).toBe("possible");
    for (const label of ["O", "D", "T"] as const)
      expect(tier("2512489996", 3, label, 9)).toBe(null);
    expect(tier("2512489897", 3, "C", 9)).toBe("likely");
  });
  test("a raised day counts for a number that fails, and against ten bare digits without more", () => {
    expect(tier("6707614280", 0, "", 6)).toBe("likely");
    expect(tier("6707614280", 0, "", 5)).toBe("possible");
    expect(tier("6707614285", 0)).toBe(null);
    expect(tier("6707614285", 1)).toBe("possible");
    expect(tier("6707614285", 0, "", 3)).toBe("likely");
  });
});

describe("in a subject", () => {
  test("another label leaves a sound hyphenated number a quiet note", () => {
    for (const label of ["O", "D", "T"] as const) {
      expect(tier(SOUND, 3, label, -2, subject)).toBe("possible");
      expect(tier(SOUND, 3, label, -2, body)).toBe(null);
      expect(tier(SOUND, 2, label, -2, subject)).toBe(null);
      expect(tier(FAILS, 3, label, -2, subject)).toBe(null);
    }
    expect(tier("0101457000", 3, "O", -2, subject)).toBe(null);
  });
  test("so it does in a file's name, a line as well: Kontrakt 070761-4285.pdf", () => {
    const name: DetectContext = { ...body, where: "attachment-name" };
    expect(tier(SOUND, 3, "O", -2, name)).toBe("possible");
    expect(tier(SOUND, 2, "O", -2, name)).toBe(null);
    expect(tier(FAILS, 3, "O", -2, name)).toBe(null);
  });
});

describe("ages", () => {
  test("who is not born yet is hardly a person", () => {
    // 21 and 22 November 2026, with a check digit that fails.
    expect(tier("2111264002", 3, "", 4)).toBe("likely");
    expect(tier("2211264002", 3, "", 5)).toBe(null);
    expect(tier("2211264002", 3, "", 6)).toBe("possible");
    expect(tier("2211264002", 3, "C", 0)).toBe("possible");
  });
  test("nobody is older than 110", () => {
    expect(tier("0202162442", 0, "", 7)).toBe("likely");
    expect(tier("0202152442", 0, "", 9)).toBe("possible");
    expect(tier("0202152442", 0, "", 10)).toBe("likely");
  });
});

describe("serials", () => {
  test("round ones are rather counted than drawn", () => {
    const failing = (serial: string) => tier(`070761${serial}`, 0, "", 8);
    expect(["1000", "3000", "0000", "1100", "1001"].map(failing)).toEqual([
      "possible",
      "possible",
      "possible",
      "likely",
      "likely",
    ]);
    expect(tier("0707611000", 0, "C", 0)).toBe("likely");
  });
  test.each([
    ["070725-1345", true],
    ["070716-0000", true],
    ["070727-2359", true],
    ["070725-2400", false],
    ["070725-1360", false],
    ["070715-1345", false],
    ["070728-1345", false],
    ["070725-3112", true],
    ["070725-3101", true],
    ["070725-3113", false],
    ["070725-3201", false],
    ["070725-2100", true],
    ["250730-1345", true],
    ["250731-1345", true],
    ["250732-1345", false],
    ["250730-2412", false],
    ["140730-1345", false],
  ])("a date and a time of day: %s", (written, isStamp) => {
    const digits = written.replace("-", "");
    const { birth, checksum } = readNumber(digits) as NumberFacts;
    const isOld = birth.year < 2026 - 110;
    const isRound = digits.endsWith("00") && digits.charAt(7) === "0";
    // Just enough to be likely, were it not for the stamp.
    const around = (checksum === "fails" ? 7 : 3) + (isOld ? 3 : 0) + (isRound ? 2 : 0);
    expect(tier(digits, 0, "", around)).toBe(isStamp ? "possible" : "likely");
  });
});
