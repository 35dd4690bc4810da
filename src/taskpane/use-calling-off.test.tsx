import { afterEach, expect, test } from "@jest/globals";
import { cleanup, renderHook } from "@testing-library/react";
import { useCallingOff } from "./use-calling-off";

afterEach(cleanup);

test("work is called off when somebody stops it", () => {
  const { result } = renderHook(useCallingOff);
  const signal = result.current.begin();
  expect(signal.aborted).toBe(false);
  result.current.stop();
  expect(signal.aborted).toBe(true);
});

test("work is called off when what it is for goes", () => {
  const { result, unmount } = renderHook(useCallingOff);
  const signal = result.current.begin();
  unmount();
  expect(signal.aborted).toBe(true);
});

test("work that begins takes the place of what was under way", () => {
  const { result } = renderHook(useCallingOff);
  const first = result.current.begin();
  const second = result.current.begin();
  expect([first.aborted, second.aborted]).toEqual([true, false]);
});
