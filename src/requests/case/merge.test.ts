import { describe, expect, test } from "@jest/globals";
import { array, assert, constantFrom, property, record, uniqueArray } from "fast-check";
import { deed, received } from "./_testing/events";
import type { CaseEvent } from "./events";
import { type CaseTable, mergeTables } from "./merge";

const opening = (id: string, day: string): CaseEvent => ({
  ...received(["access"]),
  id,
  at: `2026-${day}T08:00:00Z`,
});
const first = opening("first", "03-05");
const second = opening("second", "03-06");
const third = opening("third", "03-07");

describe("two copies of a register", () => {
  test("together have the events of both, each once", () => {
    const note = deed("note", "03-08", { text: "ringet" });
    const told = deed("handed-over", "03-09", { to: "a@b.example" });
    const a = { "2026-001": [first, note] };
    const b = { "2026-001": [told, first], "2026-002": [second] };
    expect(mergeTables(a, b)).toEqual({ "2026-001": [first, note, told], "2026-002": [second] });
  });

  test("that both opened a case give the later one the next number", () => {
    const a = { "2026-001": [first] };
    const b = { "2026-001": [second], "2026-002": [third] };
    const merged = { "2026-001": [first], "2026-002": [third], "2026-003": [second] };
    expect(mergeTables(a, b)).toEqual(merged);
  });

  test("keep the new number when the old copy turns up again", () => {
    const merged = { "2026-001": [first], "2026-003": [second], "2026-002": [third] };
    expect(mergeTables(merged, { "2026-001": [second] })).toEqual(merged);
  });

  test("keep what has no opening event, which nobody can make a case of", () => {
    const lost = deed("note", "03-08", { text: "ringet" });
    expect(mergeTables({ "2026-001": [lost] }, { "2026-002": [] })).toEqual({ "2026-001": [lost] });
  });
});

describe("whatever the copies hold", () => {
  const cases = [first, second, third, opening("fourth", "03-08")];
  const tables = array(
    record({
      number: constantFrom("2026-001", "2026-002", "2026-003"),
      event: constantFrom(...cases),
      notes: uniqueArray(constantFrom("03-10", "03-11", "03-12")),
    }),
    { maxLength: 3 },
  ).map((rows): CaseTable => {
    const once = rows.filter(
      ({ event }, at) => rows.findIndex((row) => row.event === event) === at,
    );
    return Object.fromEntries(
      once.map(({ number, event, notes }) => [
        number,
        [
          event,
          ...notes.map((day) => ({ ...deed("note", day, { text: "" }), id: event.id + day })),
        ],
      ]),
    );
  });
  const idsOf = (table: CaseTable) =>
    [...new Set(Object.values(table).flatMap((events) => events.map(({ id }) => id)))].sort();

  test("it does not matter which comes first, and nothing is lost", () => {
    assert(
      property(tables, tables, (a, b) => {
        const merged = mergeTables(a, b);
        expect(mergeTables(b, a)).toEqual(merged);
        expect(idsOf(merged)).toEqual([...new Set([...idsOf(a), ...idsOf(b)])].sort());
      }),
    );
  });

  test("merging again changes nothing", () => {
    assert(
      property(tables, tables, (a, b) => {
        const merged = mergeTables(a, b);
        expect(mergeTables(merged, merged)).toEqual(merged);
        expect(mergeTables(merged, b)).toEqual(merged);
      }),
    );
  });
});
