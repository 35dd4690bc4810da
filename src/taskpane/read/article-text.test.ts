import { expect, test } from "@jest/globals";
import { translator, type Language } from "../../text";
import { READ_TEXT } from "../../text/read";
import type { RequestLabel } from "../../requests/labels";
import { articleText } from "./article-text";

const cases: [Language, RequestLabel, string][] = [
  ["da", "access", "art. 15"],
  ["da", "consent_withdrawal", "art. 7, stk. 3"],
  ["da", "marketing_optout", "art. 21, stk. 2 og 3"],
  ["en", "access", "Art. 15"],
  ["en", "consent_withdrawal", "Art. 7(3)"],
  ["en", "marketing_optout", "Art. 21(2) and (3)"],
];

test.each(cases)("in %s the article of %s is written %s", (language, right, text) => {
  const written = articleText(right, translator(language, READ_TEXT));
  // A line breaks in front of the article, not within it.
  expect(written.replace(/\u00a0/g, " ")).toBe(text);
});
