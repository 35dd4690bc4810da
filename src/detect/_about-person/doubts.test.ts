import { describe, expect, test } from "@jest/globals";
import { find } from "./_testing/find";
import { aboutPersonDetector } from "./special-categories";

const health = aboutPersonDetector("health");
const religion = aboutPersonDetector("religion");

describe("beside a person near", () => {
  test.each([
    ["others are no doubt", "Bo har Parkinson, så ingen behøver gætte", health, 1],
    ["others are a doubt where it is theirs", "Alle med kræft er hos Bo", health, 0],
    [
      "a condition behind is another's",
      "He is a Methodist, and we start if you agree",
      religion,
      1,
    ],
    ["a condition in front is his", "If you think he is a Methodist, call", religion, 0],
    ["a wish is no supposition", "Amina would like a place to pray", religion, 1],
    ["what would be is one", "Amina should have a place to pray", religion, 0],
  ])("%s", (_, text, detector, count) => {
    expect(find(detector, text).filter((each) => !each.endsWith("possible"))).toHaveLength(count);
  });
});
