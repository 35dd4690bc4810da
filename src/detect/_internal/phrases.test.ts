import { expect, test } from "@jest/globals";
import { lowered } from "../../mail/fold";
import { firstHit, holds, words } from "./phrases";

test.each([
  ["rabat¤", "Få RABATTER nu", "RABATTER"],
  ["klik her", "og klik\u00a0her.", "klik\u00a0her"],
  ["book (?:~ )?tid", "book en tid", "book en tid"],
])("%s in %j", (alternatives, text, found) => {
  const { start, end } = firstHit(words(alternatives), text) ?? { start: 0, end: 0 };
  expect(text.slice(start, end)).toBe(found);
});

test.each(["klik herre", "åklik her", "klik\nher"])("not in %j", (text) => {
  expect(holds(words("klik her"), text)).toBe(false);
});

test("searches without i are for texts in small letters", () => {
  const search = words("få den", "g");
  expect(holds(search, "FÅ den")).toBe(false);
  expect(holds(search, lowered("FÅ den"))).toBe(true);
});
