import { expect, test } from "@jest/globals";
import { systemClock } from "./clock";

test("what lies further ahead than a browser can count does not come at once", async () => {
  let hasCome = false;
  const callOff = systemClock.after(2 ** 32, () => (hasCome = true));
  await new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
  callOff();
  expect(hasCome).toBe(false);
});
