import { expect, test } from "@jest/globals";
import { FakeClock } from "../_testing/fake-clock";
import { Breath } from "./breath";

test("everything else has its turn once work has gone on for a while, and not before", async () => {
  const clock = new FakeClock();
  const breath = new Breath(clock);
  await clock.until(breath.take());
  const turns: string[] = [];
  clock.after(0, () => turns.push("a click"));
  await breath.take();
  expect(turns).toEqual([]);
  await clock.pass(20);
  clock.after(0, () => turns.push("another"));
  await clock.until(breath.take());
  expect(turns).toEqual(["a click", "another"]);
});
