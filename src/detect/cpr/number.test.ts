import { describe, expect, test } from "@jest/globals";
import { birthYear, passesModulus11, readNumber } from "./number";

const digits = (number: string) => number.split("").map(Number);

describe("birthYear", () => {
  test.each([
    ["0", 0, 1900],
    ["3", 99, 1999],
    ["4", 36, 2036],
    ["4", 37, 1937],
    ["9", 36, 2036],
    ["9", 37, 1937],
    ["5", 57, 2057],
    ["5", 58, 1858],
    ["8", 57, 2057],
    ["8", 58, 1858],
    ["6", 0, 2000],
    ["7", 99, 1899],
  ])("7th digit %s with year %d is %d", (seventh, year, expected) => {
    expect(birthYear(Number(seventh), year)).toBe(expected);
  });
});

describe("passesModulus11", () => {
  test("weighs 4 3 2 7 6 5 4 3 2 1", () => {
    expect(passesModulus11(digits("0707614285"))).toBe(true);
    expect(passesModulus11(digits("0707614286"))).toBe(false);
  });
});

describe("readNumber", () => {
  test("a leap day exists in 2000 and 1996, not in 1900 and 1998", () => {
    expect(readNumber(digits("2902004000"), false)?.birth.year).toBe(2000);
    expect(readNumber(digits("2902960000"), false)?.birth.year).toBe(1996);
    expect(readNumber(digits("2902000000"), false)).toBeNull();
    expect(readNumber(digits("2902980000"), false)).toBeNull();
  });
  test.each(["3204901234", "0013901234", "3104901234", "0000000000"])(
    "%s has no date",
    (number) => {
      expect(readNumber(digits(number), false)).toBeNull();
    },
  );
  test.each([
    60, 62, 64, 65, 66, 67, 69, 70, 74, 75, 78, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92,
    94, 95,
  ])("1 January 19%d has numbers without modulus 11", (year) => {
    const serials = ["0001", "0002"].map((serial) => digits(`0101${year}${serial}`));
    expect(serials.map((d) => readNumber(d, false)?.checksum)).toContain("exempt");
  });
  test("another 1 January may have them", () => {
    expect(readNumber(digits("0101610001"), false)?.checksum).toBe("january");
  });
  test("a day raised by 60 is a replacement number", () => {
    const facts = readNumber(digits("6707901234"), false);
    expect(facts).toMatchObject({ birth: { day: 7, month: 7, year: 1990 }, raisedDay: true });
  });
});
