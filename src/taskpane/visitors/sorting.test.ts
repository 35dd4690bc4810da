import { describe, expect, test } from "@jest/globals";
import { entry, place, RULES, someone } from "../../visitors/_testing/examples";
import { hitOf } from "../../visitors/hit";
import type { Entry } from "../../visitors/calendar";
import { type Order, sortedMeetings } from "./sorting";

const METTE = place("mette@dki.example");
const BO = place("bo@dki.example");
const day = (number: number) => ({
  start: `2026-03-0${number}T08:00:00Z`,
  end: `2026-03-0${number}T09:00:00Z`,
});
const hit = (at: typeof METTE, fields: Partial<Entry>) => hitOf(at, entry(fields), RULES);

const HITS = [
  hit(METTE, {
    id: "third",
    ...day(3),
    attendees: [someone("a@x.example"), someone("b@x.example")],
  }),
  { ...hit(BO, { id: "fourth", ...day(4) }), ambiguous: true },
  hit(METTE, { id: "first", ...day(1) }),
  hit(METTE, { id: "second", ...day(2), iCalUId: "both", attendees: [someone("a@x.example")] }),
  hit(BO, { id: "copy", ...day(2), iCalUId: "both", isOrganizer: false }),
];

const idsBy = (order: Order) =>
  sortedMeetings(HITS, order).map((copies) => copies.map(({ id }) => id).join("+"));

describe("meetings are shown", () => {
  test("by time, a meeting's copies together", () => {
    expect(idsBy("oldest")).toEqual(["first", "copy+second", "third", "fourth"]);
    expect(idsBy("newest")).toEqual(["fourth", "third", "copy+second", "first"]);
  });

  test("by calendar, in each by time", () => {
    expect(idsBy("calendar")).toEqual(["copy+second", "fourth", "first", "third"]);
  });

  test("by consequence: most mails first, then the uncertain, then the silent", () => {
    expect(idsBy("consequence")).toEqual(["third", "copy+second", "fourth", "first"]);
  });
});
