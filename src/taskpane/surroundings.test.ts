import { describe, expect, test } from "@jest/globals";
import { COMMON_TEXT } from "../text/common";
import { PANE_TEXT } from "../text/pane";

test("the pane's own texts hide none that it shares with the Smart Alert", () => {
  const shared = Object.keys(COMMON_TEXT.da);
  expect(Object.keys(PANE_TEXT.da).filter((key) => shared.includes(key))).toEqual([]);
});

describe("the insight above a draft", () => {
  test.each(["da", "en"] as const)(
    "fits Outlook's 150 characters in %s at its longest",
    (language) => {
      const longest = (prefix: string) =>
        Object.entries(COMMON_TEXT[language])
          .filter(([key]) => key.startsWith(prefix))
          .map(([, text]) => text)
          .reduce((one, other) => (other.length > one.length ? other : one));
      const text = PANE_TEXT[language]["insight.more"]
        .replace("{a}", longest("a."))
        .replace("{in}", longest("in."))
        .replace("{masked}", "DK•• •••• •••• •••• 12");
      expect(text.length).toBeLessThanOrEqual(150);
    },
  );
});
