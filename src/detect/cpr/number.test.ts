import { describe, expect, test } from "@jest/globals";
import { birthYear, readNumber } from "./number";

describe("birthYear", () => {
  test.each([
    ["0101000000", 1900],
    ["0101993000", 1999],
    ["0101364000", 2036],
    ["0101374000", 1937],
    ["0101369000", 2036],
    ["0101379000", 1937],
    ["0101575000", 2057],
    ["0101585000", 1858],
    ["0101578000", 2057],
    ["0101588000", 1858],
    ["0101006000", 2000],
    ["0101997000", 1899],
  ])("%s: %d", (digits, expected) => {
    expect(birthYear(digits)).toBe(expected);
  });
});

describe("readNumber", () => {
  const checksum = (digits: string) => readNumber(digits)?.checksum;

  test("day, month and year of birth", () => {
    expect(readNumber("0707614285")).toEqual({
      birth: { day: 7, month: 7, year: 1961 },
      raisedDay: false,
      checksum: "sound",
    });
  });
  test("the check digit makes the weighted sum divisible by 11", () => {
    expect(checksum("0707614285")).toBe("sound");
    expect(checksum("0707614286")).toBe("fails");
    // Every weight counts: one digit more anywhere fails.
    for (const digits of [
      "1707614285",
      "0807614285",
      "0708614285",
      "0707714285",
      "0707624285",
      "0707615285",
      "0707614385",
      "0707614295",
    ]) {
      expect(checksum(digits)).toBe("fails");
    }
  });
  test("a leap day exists in 2000 and 1996, not in 1900 and 1998", () => {
    expect(readNumber("2902004000")?.birth.year).toBe(2000);
    expect(readNumber("2902960000")?.birth.year).toBe(1996);
    expect(readNumber("2902000000")).toBeNull();
    expect(readNumber("2902980000")).toBeNull();
  });
  test.each([
    "3201901234",
    "0013901234",
    "0100901234",
    "3104901234",
    "0001901234",
    "9201901234",
    "6001901234",
  ])("%s has no date", (digits) => {
    expect(readNumber(digits)).toBeNull();
  });
  test.each([
    60, 62, 64, 65, 66, 67, 69, 70, 74, 75, 78, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92,
    94, 95,
  ])("1 January 19%d has numbers without modulus 11", (year) => {
    expect([checksum(`0101${year}0001`), checksum(`0101${year}0002`)]).toEqual(["sound", "sound"]);
  });
  test.each([59, 61, 63, 68, 71, 72, 73, 76, 77, 79, 93, 96])(
    "another 1 January may have them: 19%d",
    (year) => {
      expect([checksum(`0101${year}0001`), checksum(`0101${year}0002`)]).toContain("january");
    },
  );
  test("no other day has them", () => {
    expect(checksum("0201900001")).toBe("fails");
    expect(checksum("0102900001")).toBe("fails");
  });
  test("a day raised by 60 is a replacement number, checked before or after", () => {
    const birth = { day: 7, month: 7, year: 1961 };
    expect(readNumber("6707614285")).toEqual({ birth, raisedDay: true, checksum: "sound" });
    expect(readNumber("6707614280")).toEqual({ birth, raisedDay: true, checksum: "fails" });
    expect(readNumber("6707614283")).toEqual({ birth, raisedDay: true, checksum: "sound" });
    expect(checksum("0707614287")).toBe("fails");
  });
});
