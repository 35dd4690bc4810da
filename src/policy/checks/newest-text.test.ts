import { expect, test } from "@jest/globals";
import { bodyText } from "../../mail/html-text";
import { newestText } from "./newest-text";

test("leaves line breaks in the place of what is quoted, so that offsets stay", () => {
  const body = {
    type: "text",
    content:
      "Send mig dit CPR-nummer.\n\nFra: Bo\nSendt: 4. marts 2026\nTil: Anna\nEmne: Pas\n\nHvad skal du bruge?",
  } as const;
  const newest = newestText(body);
  expect(newest).toHaveLength(bodyText(body).length);
  expect(newest).toContain("Send mig dit CPR-nummer.");
  expect(newest).not.toContain("Hvad skal du bruge");
  expect(newest.slice("Send mig dit CPR-nummer.".length)).toMatch(/^\n+$/);
});

test("is the whole text where nothing is quoted", () => {
  expect(newestText({ type: "text", content: "Hej\nBo" })).toBe("Hej\nBo");
});
