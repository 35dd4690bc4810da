import { describe, expect, test } from "@jest/globals";
import { entry, someone } from "./_testing/examples";
import type { Entry } from "./calendar";
import { fingerprint, hash } from "./fingerprint";

const VISIT = entry({ subject: "Besøg", attendees: [someone("jens@maersk.com", "Jens Hansen")] });

describe("an entry is another", () => {
  test.each<Partial<Entry>>([
    { iCalUId: "uid-2" },
    { start: "2026-03-05T07:00:00Z" },
    { end: "2026-03-05T10:00:00Z" },
    { subject: "Besøg flyttet" },
    { text: "Dagsorden" },
    { locations: ["Kajen"] },
    { categories: ["Reception"] },
    { isPrivate: true },
    { organizer: null },
    { organizer: someone("bo@dki.example", "Mette Lund") },
    { attendees: [someone("jens@maersk.com", "Jens P. Hansen")] },
    { attendees: [someone("eva@maersk.com", "Jens Hansen")] },
    { attendees: [] },
  ])("with %j", (change) => {
    expect(fingerprint({ ...VISIT, ...change })).not.toBe(fingerprint(VISIT));
  });
});

describe("an entry is the same", () => {
  test.each<Partial<Entry>>([
    { etag: "another version" },
    { id: "moved to another folder" },
    { attendees: [someone("JENS@Maersk.com", "Jens Hansen")] },
  ])("with %j", (change) => {
    expect(fingerprint({ ...VISIT, ...change })).toBe(fingerprint(VISIT));
  });
});

test("a journal of an earlier version of Kuvert still fits: the numbers do not change", () => {
  expect(hash("")).toBe("wvjl67o803");
  expect(hash("Besøg: Jens Hansen")).toBe("2dw4r27g3o8");
});
