import { describe, expect, test } from "@jest/globals";
import { findingLink, findingOfLink } from "./finding-link";

describe("the link from a button to a finding", () => {
  test("comes back as the key it was made of", () => {
    expect(findingOfLink(findingLink("cpr:subject:0:0"))).toBe("cpr:subject:0:0");
  });

  test("is understood as an object too", () => {
    expect(findingOfLink({ finding: "date-of-birth:attachment-name:2:1" })).toBe(
      "date-of-birth:attachment-name:2:1",
    );
  });

  test.each([undefined, null, "", "{", "[]", "null", 7, {}, { finding: 7 }, { finding: "<img>" }])(
    "names nothing in %j",
    (rubbish) => {
      expect(findingOfLink(rubbish)).toBeNull();
    },
  );
});
