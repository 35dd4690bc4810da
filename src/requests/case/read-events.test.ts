import { describe, expect, test } from "@jest/globals";
import { anything, assert, property } from "fast-check";
import { deed, received } from "./_testing/events";
import type { CaseEvent } from "./events";
import { readEvent } from "./read-events";

const EVENTS: readonly CaseEvent[] = [
  received(["access"], { cctv: true }),
  received([], { mail: { messageId: null, itemId: "AAMk", mailbox: "info@firma.example" } }),
  deed("relabelled", "03-06", { labels: ["erasure"], cctv: false }),
  deed("handed-over", "03-06", { to: "a@b.example" }),
  deed("done-at-once", "03-06", { what: "freeze" }),
  deed("acknowledged", "03-06"),
  deed("extended", "03-06", { reason: "x" }),
  deed("ground-chosen", "03-06", { label: "erasure", grounds: ["unlawful"] }),
  deed("decided-objection", "03-06", { groundsRemain: true }),
  deed("recipient-not-told", "03-06", { address: "a@b.example", reason: "x" }),
  deed("authority-notified", "03-06"),
  deed("authority-not-notified", "03-06", { reason: "x" }),
];

describe("an event from a register", () => {
  test.each(EVENTS.map((event) => [event.kind, event] as const))(
    "%s is read as it is",
    (_, event) => {
      expect(readEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
    },
  );

  test.each([
    ["nothing", null],
    ["a text", "answered"],
    ["a list", [deed("answered", "03-06")]],
    ["a kind of a newer Kuvert", { ...deed("answered", "03-06"), kind: "archived" }],
    ["a kind that every object has", { ...deed("answered", "03-06"), kind: "constructor" }],
    ["no id", { ...deed("answered", "03-06"), id: 7 }],
    ["nobody", { ...deed("answered", "03-06"), by: undefined }],
    ["a day without a time", { ...deed("answered", "03-06"), at: "2026-03-06" }],
    ["a number for a time", { ...deed("answered", "03-06"), at: 1 }],
    ["no time at all", { ...deed("answered", "03-06"), at: "soon" }],
    ["no reason", { ...deed("extended", "03-06", { reason: "x" }), reason: null }],
    ["a right nobody knows", { ...received(["access"]), labels: ["rest"] }],
    ["no mail", { ...received(["access"]), mail: { itemId: 1 } }],
    ["another language", { ...received(["access"]), language: "sv" }],
  ])("with %s is not read", (_, value) => {
    expect(readEvent(value)).toBeNull();
  });

  const ADDRESS = { address: "a@b.example" };
  test.each([
    ["relabelled without rights", deed("relabelled", "03-06", { labels: [] }), { labels: "all" }],
    ["relabelled, recordings or not", deed("relabelled", "03-06", { labels: [] }), { cctv: "no" }],
    ["handed over to nobody", deed("handed-over", "03-06", { to: "a@b.example" }), { to: null }],
    ["nothing done", deed("done-at-once", "03-06", { what: "freeze" }), { what: 1 }],
    [
      "grounds for nothing",
      deed("ground-chosen", "03-06", { label: "erasure", grounds: [] }),
      { label: "x" },
    ],
    [
      "grounds that are none",
      deed("ground-chosen", "03-06", { label: "erasure", grounds: [] }),
      { grounds: [1] },
    ],
    [
      "an open end",
      deed("decided-objection", "03-06", { groundsRemain: true }),
      { groundsRemain: 1 },
    ],
    ["no recipient added", deed("recipient-added", "03-06", ADDRESS), { address: null }],
    ["no recipient told", deed("recipient-told", "03-06", ADDRESS), { address: null }],
    [
      "no reason not to tell",
      deed("recipient-not-told", "03-06", { ...ADDRESS, reason: "x" }),
      { reason: null },
    ],
    [
      "no reason not to report a breach",
      deed("authority-not-notified", "03-06", { reason: "x" }),
      { reason: undefined },
    ],
    ["refused for no reason", deed("refused", "03-06", { reason: "x" }), { reason: null }],
    ["an empty note", deed("note", "03-06", { text: "x" }), { text: null }],
    ["a mail without its place", received(["access"]), { mail: { messageId: null, itemId: 1 } }],
    ["a mail with a wrong id", received(["access"]), { mail: { messageId: 1, itemId: "AAMk" } }],
    ["no mail at all", received(["access"]), { mail: null }],
  ])("that was damaged is not read: %s", (_, event, damage) => {
    expect(readEvent(event)).toEqual(event);
    expect(readEvent({ ...event, ...damage })).toBeNull();
  });

  test("may be about a mail in English", () => {
    const event = received(["access"], { language: "en" });
    expect(readEvent(event)).toEqual(event);
  });

  test("never throws, whatever is stored", () => {
    assert(property(anything(), (value) => expect(readEvent(value)).toBeNull()));
  });
});
