import { expect, test } from "@jest/globals";
import { maskAboutPerson } from "./mask-about-person";

test.each([
  ["gravid", "g•••••"],
  ["3F", "••"],
  ["HIV", "•••"],
  ["jøde", "j•••"],
  ["medlem af 3F", "m••••• •• ••"],
  ["HIV-positiv", "•••-p••••••"],
])("%s becomes %s", (raw, masked) => {
  expect(maskAboutPerson(raw)).toBe(masked);
});
