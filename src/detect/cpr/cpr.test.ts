import { describe, expect, test } from "@jest/globals";
import { SUBJECT, tierIn } from "../_testing/finding";
import { cprDetector } from "./cpr";

const tier = tierIn(cprDetector);
const tierInSubject = tierIn(cprDetector, SUBJECT);

// 070761-4285 passes modulus 11; 070761-4286 does not.
describe("tiers", () => {
  test.each([
    ["CPR-nr. 070761-4285", "certain"],
    ["Personnummer 0707614285", "certain"],
    ["Jens Hansen, 070761-4285", "certain"],
    ["Kan du se på 070761-4285?", "likely"],
    ["CPR 070761-4286", "likely"],
    ["Jens Hansen 0707614285", "likely"],
    ["Patient 0707614285 er indlagt", "likely"],
    ["0707614285", "possible"],
    ["Kan du se på 0707614285?", "possible"],
    ["070761-4286", "possible"],
    ["0707614286", "nothing"],
    ["Ordre 0707614285", "nothing"],
  ])("%j is %s", (text, expected) => {
    expect(tier(text)).toBe(expected);
  });

  test("a listed 1 January counts without modulus 11", () => {
    expect(tier("Kan du se på 010190-1235?")).toBe("likely");
  });
  test("another 1 January is weaker evidence", () => {
    expect(tier("Kan du se på 010161-1235?")).toBe("possible");
    expect(tier("Jens Hansen, 010161-1235")).toBe("likely");
  });
  test("a test number of the health sector never vanishes and is never certain", () => {
    expect(tier("2512489996")).toBe("possible");
    expect(tier("Nancy Ann Berggren 251248-9996")).toBe("possible");
    expect(tier("CPR: 251248-9996")).toBe("possible");
    expect(tier("Ordre 251248-9996")).toBe("nothing");
  });
  test("a birth day to come is nothing without a label", () => {
    expect(tier("Kan du se på 0101457000?")).toBe("nothing");
  });
  test("nobody is 140 years old", () => {
    expect(tier("Kan du se på 070786-8281?")).not.toBe("likely");
  });
});

describe("in a subject", () => {
  test.each([
    ["Kontrakt 070761-4285", "possible", "nothing"],
    ["Sag 070761-4285", "possible", "nothing"],
    ["Kundenr. 070761–4285", "possible", "possible"],
    ["Kontrakt 0707614285", "nothing", "nothing"],
    ["Kontrakt 070761-4286", "nothing", "nothing"],
    ["Kontrakt 070761 4285", "nothing", "nothing"],
    ["0707614285", "possible", "possible"],
    ["Møde 070761-4285", "likely", "likely"],
  ])("%j is %s, in a body %s", (text, inSubject, inBody) => {
    expect(tierInSubject(text)).toBe(inSubject);
    expect(tier(text)).toBe(inBody);
  });
});

describe("digits beside", () => {
  test.each([
    ["1234 0707614285", "nothing"],
    ["12 34 0707614285", "possible"],
    ["1 0707614285", "possible"],
    ["12 0707614285", "possible"],
    ["0707614285 1234", "nothing"],
    ["0707614285 12345", "nothing"],
    ["0707614285 123456", "possible"],
    ["0707614285, 1234", "possible"],
    ["1234, 0707614285", "possible"],
    ["1234\n0707614285", "possible"],
    ["1234 070761-4285", "likely"],
    ["070761-4285 1234", "likely"],
    ["CPR 0707614285 1234", "certain"],
    ["0707614285 0707614285", "possible"],
  ])("%j: %s", (text, expected) => {
    expect(tier(text)).toBe(expected);
  });
});

describe("mask", () => {
  test.each([
    ["070761-4285", "070761-••••"],
    ["0707614285", "070761-••••"],
    ["07071961-4285", "07071961-••••"],
    ["07.07.61-4285", "070761-••••"],
    ["020329-1WQ3", "020329-••••"],
    ["<b>070761</b>&nbsp;4285", "070761-••••"],
    ["０７０７６１-４２８５", "070761-••••"],
    ["O7O761-4285", "O7O761-••••"],
    ["070761-\n> 4285", "070761-••••"],
  ])("%j is shown as %s", (raw, masked) => {
    expect(cprDetector.mask(raw)).toBe(masked);
  });
});
