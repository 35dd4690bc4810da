import { describe, expect, test } from "@jest/globals";
import { SUBJECT, finder } from "../_testing/finding";
import { phoneDetector } from "./phone";

const found = finder(phoneDetector, SUBJECT);

describe("no separators of a number's groups", () => {
  test.each([
    "tlf 33;12;34;56",
    "tlf 33,12,34,56",
    "tlf 33x123456",
    "tlf 33…12…34…56",
    "tlf 33\u200912\u200934\u200956",
    "tlf 33_12_34_56",
    "tlf (33)x123456",
    "tlf (33)x 123456",
    "tlf (33) x123456",
    "tlf (33) xx123456",
    "tlf 33 (x123456",
    "tlf 0171 /x7871432",
    "+45 0 33 12 34 56",
    "+45 12 34 56 78",
    "+44 9 20 7946 0958",
    "+1.234.567.890",
    "+12.345.678.901",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["tlf 0171(7871432)", "0171(7871432 likely"],
    ["tlf 0171 x 7871432", "7871432 likely"],
    ["tlf 0171x/ 7871432", "7871432 likely"],
    ["tlf 0171 /  7871432", "7871432 likely"],
    ["tlf (0171)   7871432", "7871432 likely"],
    ["Tel. (0171) 1234567", "(0171) 1234567 likely"],
    ["+1.234.567.8901", "+1.234.567.8901 likely"],
  ])("but of %j", (text, expected) => {
    expect(found(text).join()).toBe(expected);
  });
});

describe("a time behind the number does not count", () => {
  test.each(["jens@firma.dk, ", "Fang Bo på ", "tlf "])("%s", (label) => {
    expect(found(`${label}33 12 34 56 10.30`)).toEqual([expect.stringMatching(/^33 12 34 56 /)]);
  });
});

describe("whose number it is", () => {
  test.each([
    ["Mettes nummer 33123456", "33123456 certain"],
    ["Min kones nummer 33123456", "33123456 certain"],
    ["Jens' private nummer 33123456", "33123456 certain"],
  ])("%j", (text, expected) => {
    expect(found(text).join()).toBe(expected);
  });
});

describe("a fix takes the label along only when it stands right before", () => {
  test.each([
    ["Tlf. 33123456", 0],
    ["Ny tlf.nr. 33123456", 3],
    ["Tlf. til mig 33123456", undefined],
    ["Tlf. min 33123456", undefined],
    ["Tlf. Vogn 33123456", undefined],
  ])("%s", (text, start) => {
    expect(phoneDetector.find(text, SUBJECT)).toMatchObject([{ confidence: "certain" }]);
    expect(phoneDetector.find(text, SUBJECT)[0]?.labelStart).toBe(start);
  });
});
