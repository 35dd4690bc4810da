import { describe, expect, test } from "@jest/globals";
import { SUBJECT, finder } from "../_testing/finding";
import { phoneDetector } from "./phone";

const found = finder(phoneDetector, SUBJECT);

describe("one number", () => {
  test.each([
    ["Tlf. 33‐12‐34‐56", "33‐12‐34‐56 certain"],
    ["Tlf. 33–12–34–56", "33–12–34–56 certain"],
    ["+45 (0)33 12 34 56", "+45 (0)33 12 34 56 likely"],
    ["+44 020 7946 0958", "+44 020 7946 0958 likely"],
    ["Tel. 0171 / 7871432", "0171 / 7871432 likely"],
    ["Tel. 0171/7871432", "0171/7871432 likely"],
    ["Tel. (0171) 7871432", "(0171) 7871432 likely"],
    ["Tel. (0171)-7871432", "(0171)-7871432 likely"],
    ["Tel. (0171)- 7871432", "(0171)- 7871432 likely"],
    ["+33 1 23 45 67 89", "+33 1 23 45 67 89 likely"],
    ["+33 1 23 45 67 8", "+33 1 23 45 67 8 likely"],
    ["+33 1 23 45 67", ""],
    ["+33 123456789012345", ""],
    ["+33 1234567890123", "+33 1234567890123 likely"],
    ["+999 1234567890", ""],
    ["call 713 8533399", "713 8533399 likely"],
    ["call 71 38533399", ""],
    ["(713) 853 3399", "(713) 853 3399 likely"],
    ["(713)853.3399", "(713)853.3399 likely"],
    ["tlf 45 33 12 34 56", "45 33 12 34 56 likely"],
    ["tlf 46 33 12 34 56", "46 33 12 34 certain"],
  ])("%j", (text, expected) => {
    expect(found(text).join()).toBe(expected);
  });
});

describe("two numbers", () => {
  test.each([
    ["tlf. 33123456/40123456", "33123456 certain,40123456 certain"],
    ["tlf. 33123456 / 40123456", "33123456 certain,40123456 certain"],
    ["tlf. 33123456,  40123456", "33123456 certain,40123456"],
    ["tlf. 33123456, 40123456", "33123456 certain,40123456 certain"],
    ["tlf. 33123456 og 40123456", "33123456 certain,40123456 certain"],
    ["tlf. 33123456 samt 40123456", "33123456 certain,40123456 certain"],
    ["tlf. 312345/312346", "312345 likely,312346 likely"],
    ["tlf. 312345 / 312346", "312345 likely,312346 likely"],
    ["tlf. 33 12 34 56 40 12 34 56", "33 12 34 56 certain,40 12 34 56 certain"],
  ])("%j", (text, expected) => {
    expect(found(text).join()).toContain(expected);
  });

  test("in cells of one column, which may stand far apart", () => {
    const table = (gap: number) => `Tlf.;x\n33123456;${"x".repeat(gap)}\n40123456;x`;
    expect(found(table(250))).toEqual(["33123456 certain", "40123456 certain"]);
    expect(found(table(400))).not.toContain("40123456 certain");
  });
});

describe("amounts", () => {
  test.each([
    "33.123.456",
    "33123456 kr",
    "33123456kr",
    "33123456 kr.",
    "33123456\u00a0EUR",
    "33123456 ton",
    "33123456 tons",
    "33123456 %",
    "33123456€",
    "+100.000.000",
  ])("%j", (text) => {
    expect(found(`Jens ${text}`)).toEqual([]);
  });

  test.each(["+45.331.234.56", "+45 33.123.456"])("but not %s", (text) => {
    expect(found(`Bil ${text}`)).toEqual([`${text} likely`]);
  });
});

describe("part of something else", () => {
  test.each([
    "A-33123456",
    "1-33123456",
    "2+33123456",
    "1.33123456",
    "1:33123456",
    "x/33123456",
    "//33123456",
    "_33123456",
    "$33123456",
    "33123456_1",
    "33123456-1",
    "33123456-a",
    "33123456:1",
    "33123456=",
    "33123456%",
    "Å33123456",
    "33123456å",
  ])("%s", (text) => {
    expect(found(`Jens ${text}`)).toEqual([]);
  });

  test.each(["(33123456)", "-33123456", "33123456-", "33123456: ja", "33123456, ja", "/33123456"])(
    "but not %s",
    (text) => {
      expect(found(`Ring til ${text}`)).toEqual(["33123456 certain"]);
    },
  );
});

describe("a label without a space", () => {
  test.each([
    ["tlf33123456", "33123456 certain"],
    ["phone=33123456", "33123456 certain"],
    ["mobilnummer=33123456", "33123456 certain"],
    ["telefax33123456", "33123456 certain"],
    ["vare=33123456", ""],
    ["tlf =33123456", ""],
    ["=33123456", ""],
  ])("%s", (text, expected) => {
    expect(found(text).join()).toBe(expected);
  });
});

describe("the word further away", () => {
  test.each([
    ["M: 33123456", "33123456 certain"],
    ["M.33123456", "33123456 certain"],
    ["M:  33123456", "33123456 certain"],
    ["M: (33) 123456", "(33) 123456 certain"],
    ["33123456 (mobil)", "33123456 certain"],
    ["33123456 mobil", "33123456 certain"],
    ["33123456(mobil)", "33123456 certain"],
    ["jens@firma.dk33123456", ""],
    ["<jens@firma.dk> 33123456", "33123456 likely"],
    ["jens@firma.dk | 33123456", "33123456 likely"],
    ["Ordre til os 33123456", ""],
    ["Mit nummer 33123456", "33123456 certain"],
    ["Min kones nummer 33123456", "33123456 certain"],
    ["Jens' private nummer 33123456", "33123456 certain"],
    ["Jens, 33123456", "33123456 likely"],
    ["Jens; 33123456", "33123456 likely"],
    ["Jens | 33123456", "33123456 likely"],
    ["Jens – 33123456", "33123456 likely"],
  ])("%j", (text, expected) => {
    expect(found(text).join()).toBe(expected);
  });
});
