import { expect, test } from "@jest/globals";
import { lowered } from "./fold";

test("small letters stay where they were, also behind the capital that small ones are longer of", () => {
  expect(lowered("İ Åben")).toBe("i åben");
});
