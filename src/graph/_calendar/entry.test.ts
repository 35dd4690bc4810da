/** Events of which Graph says less than it should: nothing is deleted or mailed by mistake. */
import { describe, expect, test } from "@jest/globals";
import type { Event } from "@microsoft/microsoft-graph-types";
import { wouldMail } from "../../visitors/consequence";
import { isDue } from "../../visitors/retention";
import { entryOf } from "./entry";

const JENS = { emailAddress: { address: "jens@maersk.com", name: "Jens Hansen" } };
const VISIT: Event = {
  id: "e1",
  subject: "Besøg",
  start: { dateTime: "2025-03-05T08:00:00.0000000", timeZone: "UTC" },
  end: { dateTime: "2025-03-05T09:00:00.0000000", timeZone: "UTC" },
  isOrganizer: false,
  attendees: [JENS],
};

test.each(["missing", "null"])(
  "an event of which everything is %s but its id is an entry",
  (how) => {
    const nothing =
      how === "null" ? Object.fromEntries(Object.keys(VISIT).map((k) => [k, null])) : {};
    const entry = entryOf({ ...(nothing as Event), id: "e1" });
    expect(entry).toMatchObject({ id: "e1", subject: "", attendees: [], organizer: null });
    expect(Number.isNaN(Date.parse(entry.start))).toBe(false);
  },
);

describe("an event without", () => {
  test("a time is never old enough", () => {
    const cutOff = { day: "2026-01-01", instant: "2025-12-31T23:00:00Z" };
    expect(isDue(entryOf(VISIT), cutOff)).toBe(true);
    for (const end of [null, { dateTime: "" }, { dateTime: "soon" }]) {
      expect(isDue(entryOf({ ...VISIT, end }), cutOff)).toBe(false);
    }
  });

  test("a start begins when it ends", () => {
    expect(entryOf({ ...VISIT, start: null }).start).toBe("2025-03-05T09:00:00Z");
  });

  test("a word on whose it is may mail everybody", () => {
    expect(wouldMail(entryOf(VISIT))).toEqual([]);
    expect(wouldMail(entryOf({ ...VISIT, isOrganizer: null }))).toEqual(["jens@maersk.com"]);
  });
});

test.each([
  [{ address: " jens@maersk.com ", name: "Jens Hansen" }, "jens@maersk.com"],
  [{ address: "", name: "jens@maersk.com" }, "jens@maersk.com"],
  [{ address: null, name: "Jens Hansen" }, ""],
  [{ address: "/O=EXCHANGELABS/CN=JENS", name: "jens@maersk.com" }, "/O=EXCHANGELABS/CN=JENS"],
])("somebody who is given as %j has the address %j", (emailAddress, address) => {
  expect(entryOf({ ...VISIT, attendees: [{ emailAddress }] }).attendees[0]!.address).toBe(address);
});
