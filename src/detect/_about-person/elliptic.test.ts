import { describe, expect, test } from "@jest/globals";
import { find } from "./_testing/find";
import { aboutPersonDetector } from "./special-categories";

const health = aboutPersonDetector("health");
const religion = aboutPersonDetector("religion");
const criminal = aboutPersonDetector("criminal");
const union = aboutPersonDetector("union");

describe("in a subject much has a capital, and words stand in names of things", () => {
  test.each([
    ["Sygemelding forlænget", health, 1],
    ["Sygemelding uge 14", health, 1],
    ["Sygemelding Thorkild", health, 1],
    ["Pregnancy tests (20 pcs) backorder", health, 0],
    ["Overdose of coffee", health, 0],
    ["Muslim, Ahmed Said", religion, 1],
    ["Katolik: Tove Nagel", religion, 1],
    ["Vedr. ansøger: muslim", religion, 1],
    ["Jewish Museum tickets", religion, 0],
    ["Lutheran World Federation", religion, 0],
    ["Kosher salt 25 kg", religion, 0],
    ["Dømt for vold", criminal, 1],
    ["Union dues export fails", union, 0],
    ["Union card", union, 1],
  ])("%s", (text, detector, count) => {
    const found = find(detector, text, "subject").filter((each) => !each.endsWith("possible"));
    expect(found.length > 0 ? 1 : 0).toBe(count);
  });
});
