import { describe, expect, test } from "@jest/globals";
import { FINDING_IDS } from "../../detect/finding";
import { LONGEST_PATTERN } from "./mail-flow-rule";
import { shapesOf } from "./number-shapes";

const ALL = FINDING_IDS.flatMap((id) => shapesOf(id, "possible"));

/** Exchange does not tell capitals apart. */
function isSeen(
  detector: "cpr" | "se-pnr" | "no-fnr" | "fi-hetu" | "is-kennitala",
  text: string,
  confidence = "likely",
) {
  return shapesOf(detector, confidence).some((shape) => new RegExp(shape, "i").test(text));
}

describe("what a mail-flow rule sees in a subject", () => {
  test.each([
    "070761-4285",
    "Møde 010190-1234 kl. 10",
    "Sygemelding 070761–4285",
    "070761 4285",
    "CPR-nr.: 0707614286",
    "cpr 3112991234",
    "CPR_070761-4285.pdf",
  ])("a CPR number: %s", (text) => expect(isSeen("cpr", text)).toBe(true));

  test.each([
    "0707614285",
    "Ordre 4711-2026",
    "320761-4285",
    "071361-4285",
    "1070761-4285",
    "070761-42851",
    "+45 12 34 56 78",
    "2026-11-25 10:30",
  ])("no CPR number: %s", (text) => expect(isSeen("cpr", text)).toBe(false));

  test("ten digits alone are possible, not likely", () => {
    expect(isSeen("cpr", "0707614285", "possible")).toBe(true);
    expect(isSeen("cpr", "9907614285", "possible")).toBe(false);
  });

  test.each([
    ["se-pnr", "Anna Berg, 850709-9805"],
    ["se-pnr", "150709+9800"],
    ["is-kennitala", "kt. 120174-3399"],
    ["fi-hetu", "131052-308T"],
    ["fi-hetu", "010594Y9032"],
  ] as const)("%s: %s", (detector, text) => expect(isSeen(detector, text)).toBe(true));

  test("a Norwegian number only where possible is enough", () => {
    expect(isSeen("no-fnr", "01019010046")).toBe(false);
    expect(isSeen("no-fnr", "01019010046", "possible")).toBe(true);
  });

  test("names and words have no shape", () => {
    expect(shapesOf("person-name", "possible")).toEqual([]);
    expect(shapesOf("health", "possible")).toEqual([]);
  });
});

describe("what Exchange Online takes", () => {
  test.each(ALL)("%s keeps to its signs", (shape) => {
    const rest = shape.replace(/\\[dDsSwW+]/g, "").replace(/[|*()^$]/g, "");
    expect(rest).toMatch(/^[\w–-]*$/);
    expect(shape).not.toMatch(/\(\||\|\)|\|\||\(\)|\)\*/);
    expect(shape.length).toBeLessThanOrEqual(LONGEST_PATTERN);
  });
});
