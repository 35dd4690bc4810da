/** Deeds that a plan can be carried out with, beside deleting. */
import { expect, test } from "@jest/globals";
import { entry, person, RULES } from "./_testing/examples";
import { MemoryCalendars } from "./_testing/memory-calendars";
import { clearance, privacy } from "./deeds";

const calendars = new MemoryCalendars([]);

test("setting private is done where it is private already, and never of what is gone", () => {
  const { isDone, refuses } = privacy(calendars);
  expect(isDone(entry({ isPrivate: true }))).toBe(true);
  expect(isDone(entry())).toBe(false);
  expect(isDone(undefined)).toBe(false);
  expect(refuses(entry())).toBeNull();
});

test("clearing is done when nobody who asked stands in it any more, and never of what is gone", () => {
  const persons = [person(), person("Eva Lind")];
  const { isDone } = clearance(calendars, { persons, find: () => [], mark: "[…]" }, RULES);
  expect(isDone(entry({ subject: "Møde med […]" }))).toBe(true);
  expect(isDone(entry({ subject: "Møde med […]", text: "Eva Lind" }))).toBe(false);
  expect(isDone(entry({ subject: "Jens Hansen og Eva Lind" }))).toBe(false);
  expect(isDone(undefined)).toBe(false);
});
