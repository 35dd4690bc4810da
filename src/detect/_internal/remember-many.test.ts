import { expect, test } from "@jest/globals";
import { rememberMany } from "./remember-many";

test("what is remembered is computed once, until too much is", () => {
  let calls = 0;
  const length = rememberMany((word) => {
    calls++;
    return word.length;
  });
  expect([length("abc"), length("abc"), length("")]).toEqual([3, 3, 0]);
  expect(calls).toBe(2);
  for (let i = 0; i < 20_000; i++) length(String(i));
  expect(length("abc")).toBe(3);
  expect(calls).toBe(20_003);
});
