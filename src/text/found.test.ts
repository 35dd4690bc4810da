import { describe, expect, test } from "@jest/globals";
import { translator } from ".";
import { COMMON_TEXT } from "./common";
import { foundSentence } from "./found";

describe("advertising", () => {
  const sentence = (language: "da" | "en", masked: string) =>
    foundSentence(
      [{ detector: "marketing", where: "body", masked }],
      translator(language, COMMON_TEXT),
    );

  test("is told with how many receive it", () => {
    expect(sentence("da", "5")).toBe(
      "Mailen ligner markedsføring til 5 modtagere uden for organisationen.",
    );
  });

  test("goes to one recipient in the singular", () => {
    expect(sentence("da", "1")).toBe(
      "Mailen ligner markedsføring til én modtager uden for organisationen.",
    );
    expect(sentence("en", "1")).toMatch(/ one recipient outside/);
  });
});
