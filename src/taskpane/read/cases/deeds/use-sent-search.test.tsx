import { afterEach, expect, test } from "@jest/globals";
import { act, cleanup, renderHook } from "@testing-library/react";
import type { SearchKind } from "../../../../graph/types";
import type { Officer } from "../../officer";
import type { Team } from "../../team/team";
import { useSentSearch } from "./use-sent-search";

afterEach(cleanup);

/** An officer whose sent mail has so many that are looked at. */
function officerWith(mails: number): Officer {
  const team: Pick<Team, "signIn" | "candidates"> = {
    signIn: async () => ({ ok: true, value: undefined }),
    candidates: async (_person, _how, onProgress) => {
      onProgress(mails);
      return { ok: true, value: [] };
    },
  };
  return { team: async () => team } as unknown as Officer;
}

test.each<[number, SearchKind, boolean]>([
  [999, "texts", false],
  [1000, "texts", true],
  [1000, "heads", false],
])("of %d mails looked at by %s: there may be older ones: %s", async (mails, how, isCut) => {
  const officer = officerWith(mails);
  const { result } = renderHook(() => useSentSearch(officer));
  await act(() => result.current.start({ names: ["Ida"], addresses: [] }, how));
  expect(result.current.search).toEqual({ state: "done", candidates: [], isCut });
});
