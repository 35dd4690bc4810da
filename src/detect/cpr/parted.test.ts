import { describe, expect, test } from "@jest/globals";
import { tierIn, valuesIn } from "../_testing/finding";
import { cprDetector } from "./cpr";

const tier = tierIn(cprDetector);
const found = valuesIn(cprDetector);

describe("a number said in two parts", () => {
  test.each([
    ["Mit cpr er 070761 og de sidste fire er 4285", "certain"],
    ["Mit cpr er 070761. De sidste fire er 4285.", "certain"],
    ["CPR: 070761, sidste fire cifre: 4285", "certain"],
    ["Mit cpr begynder med 070761 og ender på 4285", "certain"],
    ["My CPR is 070761 and the last four digits are 4285", "certain"],
    ["CPR 070761, ending in 4285", "certain"],
    ["CPR: 07.07.61, de fire sidste er 4285", "certain"],
    ["Født 070761, de sidste 4 er 4285", "certain"],
    ["Født 07.07.1961, de sidste fire er 4285", "certain"],
    ["Date of birth 07/07/61, last 4 digits 4285", "certain"],
    ["Fødselsdato: 070761\nSidste fire cifre: 4285", "certain"],
    ["Mit cpr er 070761 og de sidste fire er 4286", "likely"],
    ["Født 070761, de sidste fire er 4286", "likely"],
    ["CPR: 070761, 4285", "certain"],
    ["cpr 070761 + 4285", "certain"],
    ["CPR 070761, og så 4285", "certain"],
  ])("%j: %s", (text, expected) => {
    expect(tier(text)).toBe(expected);
    expect(found(text)).toEqual([/\d[^]*\d{4}/.exec(text)?.[0]]);
  });

  test.each([
    "070761, de sidste fire er 4285",
    "Ordre 070761 og de sidste fire er 4285",
    "Mit cpr er 070761 og de sidste fire på kortet er 4285",
    "Mit cpr er 990761 og de sidste fire er 4285",
    "Mit cpr er 070761 og de sidste fire er 42859",
    "Mit cpr er 07076 og de sidste fire er 4285",
    "Mit cpr er 07.07/61 og de sidste fire er 4285",
    "CPR: 070761, 4286",
    "Født 070761, 4285",
    "CPR på ny elev, som begynder 070761, 4285",
    "cpr 070761, 2100 København",
    `Mit cpr er 070761${" og så videre".repeat(6)}, og de sidste fire er 4285`,
    "Mit cpr er 070761 og de sidste fire",
    "Mit cpr er 07.07",
  ])("%j is none", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("of it no more than the date is shown", () => {
    expect(cprDetector.mask("070761 og de sidste 4 er 4285")).toBe("070761-••••");
    expect(cprDetector.mask("07.07.1961, sidste fire 4285")).toBe("07071961-••••");
  });
});
