import { expect, test } from "@jest/globals";
import type { Detector } from "../../detector";
import type { Where } from "../../finding";
import { find } from "./find";

/** A sentence with what the row shows in it, and what is found in it that may be flagged, with commas between; "" for nothing. */
export type Row = readonly [shows: string, text: string, found: string];

/** Holds a detector to sentences; findings that are only possible do not count. */
export function finds(detector: Detector, rows: readonly Row[], where: Where = "body"): void {
  test.each(rows)("%s: %s", (_, text, found) => {
    const likely = find(detector, text, where).filter((each) => !each.endsWith(" possible"));
    expect(likely.map((each) => each.replace(/ \w+$/, "")).join(", ")).toBe(found);
  });
}
