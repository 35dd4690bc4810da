import { afterEach, expect, test } from "@jest/globals";
import { act, cleanup, renderHook } from "@testing-library/react";
import { MemoryItem } from "./_testing/desk";
import { useNote } from "./use-note";

afterEach(cleanup);

test("one change builds on the other, though both were begun from the same drawing", async () => {
  const item = new MemoryItem({});
  const { result } = renderHook(() => useNote(item));
  await act(async () => {});
  const { change } = result.current;
  await act(async () => {
    await change({ rights: ["access"] });
    await change({ unsent: [{ kind: "started" }] });
  });
  expect(item.kept).toEqual({ rights: ["access"], unsent: [{ kind: "started" }] });
  expect(result.current.note).toEqual(item.kept);
});
