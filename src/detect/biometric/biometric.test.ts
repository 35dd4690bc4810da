import { describe, expect, test } from "@jest/globals";
import { biometricDetector } from "./biometric";

const context = {
  where: "body",
  today: { year: 2026, month: 11, day: 20 },
  participants: new Set<string>(),
} as const;

/** Found text and confidence, e.g. `sygemeldt likely`. */
function found(text: string): string[] {
  return biometricDetector
    .find(text, context)
    .map((match) => `${text.slice(match.start, match.end)} ${match.confidence}`);
}

describe("about a person", () => {
  test.each([
    ["Jannik har fået scannet sit fingeraftryk", ["fingeraftryk likely"]],
    ["Hans irisskabelon er slettet", ["irisskabelon likely"]],
    ["Kan I slette Omars fingeraftryk?", ["fingeraftryk likely"]],
    ["Mit ansigtsmønster er gemt", ["ansigtsmønster likely"]],
    ["Her voiceprint was created", ["voiceprint likely"]],
    ["Facial recognition matched Mr Tobin", ["Facial recognition likely"]],
    ["We enrolled Judith's thumb", ["thumb likely"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("not about a person", () => {
  test.each([
    "Jonas bestilte fingeraftrykslæsere",
    "Hun har browser fingerprinting slået fra",
    "Face to face with Anna",
    "Han har en finger med i spillet",
    "Per her voice mail",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test("is a detector of its own", () => {
  expect([biometricDetector.id, biometricDetector.category]).toEqual(["biometric", "special"]);
});
