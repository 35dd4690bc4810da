import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { HandoutEntry } from "./handout";
import { handoutIcs } from "./handout-ics";

const WORDS = {
  mark: "[udeladt]",
  about: ({ otherPeople }: HandoutEntry) => `Andre deltagere: ${otherPeople}`,
  attached: (names: string) => `Vedhæftet: ${names}`,
};

function disclosed(fields: Partial<HandoutEntry> = {}): HandoutEntry {
  return {
    id: "x1",
    start: "2026-03-05T08:00:00Z",
    end: "2026-03-05T09:30:00Z",
    isAllDay: false,
    isOneOfSeries: false,
    why: ["attendee"],
    subjects: ["Besøg"],
    texts: [],
    locations: [],
    categories: [],
    attachmentNames: [],
    otherPeople: 2,
    calendars: 1,
    leftOut: 0,
    ...fields,
  };
}

function icsOf(...entries: readonly HandoutEntry[]): string {
  const searched = { from: "", to: "", calendars: 1, notSearched: 0, withHiddenEntries: 0 };
  const createdAt = "2026-11-25T11:00:00.123Z";
  const format = "kuvert-visitors-export-1";
  return handoutIcs({ format, createdAt, person: "", searched, entries }, WORDS);
}

/** The lines as a reader has them: unfolded, and texts without their escapes. */
function read(ics: string): Map<string, string> {
  const lines = ics.replaceAll("\r\n ", "").split("\r\n");
  return new Map(
    lines.map((line) => {
      const at = line.indexOf(":");
      const text = line.slice(at + 1).replace(/\\([\\;,nN])/g, (_, sign: string) => {
        return sign.toLowerCase() === "n" ? "\n" : sign;
      });
      return [line.slice(0, at), text];
    }),
  );
}

const octetsOf = (text: string) => new TextEncoder().encode(text).length;

test("an event as RFC 5545 wants it, in UTC, and it invites nobody", () => {
  const ics = icsOf(disclosed({ locations: ["Kajen"], categories: ["Besøg", "A, B"] }));
  expect(ics).toBe(
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Kuvert//Visitors in calendars//DA",
      "CALSCALE:GREGORIAN",
      "BEGIN:VEVENT",
      "UID:kuvert-x1@export.invalid",
      "DTSTAMP:20261125T110000Z",
      "DTSTART:20260305T080000Z",
      "DTEND:20260305T093000Z",
      "SUMMARY:Besøg",
      "LOCATION:Kajen",
      "CATEGORIES:Besøg,A\\, B",
      "COMMENT:Andre deltagere: 2",
      "CLASS:PRIVATE",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ].join("\r\n"),
  );
});

describe("times", () => {
  test("of a whole day are days", () => {
    const times = { start: "2025-06-02T00:00:00Z", end: "2025-06-03T00:00:00Z", isAllDay: true };
    const lines = read(icsOf(disclosed(times)));
    expect(lines.get("DTSTART;VALUE=DATE")).toBe("20250602");
    expect(lines.get("DTEND;VALUE=DATE")).toBe("20250603");
  });

  test("of no length have no end", () => {
    expect(icsOf(disclosed({ end: "2026-03-05T08:00:00Z" }))).not.toContain("DTEND");
  });
});

test("what does not stand in an entry has no line", () => {
  const ics = icsOf(disclosed({ subjects: [] }));
  for (const name of ["SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES"]) {
    expect(ics).not.toContain(name);
  }
});

test("a line is filled with as many characters as 75 octets hold, whatever their size", () => {
  const longest = (sign: string) => {
    const lines = icsOf(disclosed({ subjects: [sign.repeat(200)] })).split("\r\n");
    return Math.max(...lines.map(octetsOf));
  };
  expect(["a", "æ", "€", "😀"].map(longest)).toEqual([75, 75, 74, 73]);
  // The first of those that take two, three and four.
  for (const sign of ["\u0080", "\u0800", "\u{10000}"])
    expect(longest(sign)).toBeLessThanOrEqual(75);
});

test("what copies say differently, and what is attached, stands in the description", () => {
  const lines = read(
    icsOf(disclosed({ subjects: ["A", "B"], texts: ["En", "To"], attachmentNames: ["kort.pdf"] })),
  );
  expect(lines.get("SUMMARY")).toBe("A");
  expect(lines.get("DESCRIPTION")).toBe("B\n\nEn\n\nTo\n\nVedhæftet: kort.pdf");
  const several = disclosed({ locations: ["Kajen", "Receptionen"], attachmentNames: ["a", "b"] });
  const more = read(icsOf(several));
  expect(more.get("LOCATION")).toBe("Kajen; Receptionen");
  expect(more.get("DESCRIPTION")).toBe("Vedhæftet: a; b");
});

test("any text comes out of the file as it went in, in lines of 75 octets at most", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom(";", ",", "\\", "\\n", "\n", "æøå", "🧑‍🌾", "END:VEVENT", "\r\n", "\u0007"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = `x${pieces.join("")}x`;
      const ics = icsOf(disclosed({ subjects: [text] }));
      for (const line of ics.split("\r\n")) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }
      const plain = text.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n\t\u0080-\u009f]/gu, "");
      expect(read(ics).get("SUMMARY")).toBe(plain);
      expect(ics.match(/^END:VEVENT\r$/gm)).toHaveLength(1);
    }),
  );
});
