import { expect, test } from "@jest/globals";
import { sentFaults } from "./checked";

test.each([
  ["DELETE", "/me/events/AAMk%2F1", undefined, []],
  ["PATCH", "/users/bo%40dki.example/events/1", { sensitivity: "private" }, []],
  [
    "GET",
    "/me/calendarView?startDateTime=2026-01-01&endDateTime=2026-02-01&$top=1000",
    undefined,
    [],
  ],
  ["GET", "/me/secrets", undefined, ["GET of no such path"]],
  [
    "GET",
    "/me/calendarView?startDateTime=2026-01-01",
    undefined,
    ["GET /me/calendarView: endDateTime is missing"],
  ],
  ["GET", "/me/calendars?$skip=10", undefined, ["GET /me/calendars: $skip is not known"]],
  ["DELETE", "/me/events/1", {}, ["DELETE /me/events/{id}: takes no body"]],
  [
    "PATCH",
    "/me/events/1",
    { sensitivity: "secret" },
    ["PATCH /me/events/{id}.sensitivity: is none of its values"],
  ],
  ["PATCH", "/me/events/1", { attendees: [] }, ["PATCH /me/events/{id}.attendees is not known"]],
  [
    "PATCH",
    "/me/messages/1",
    { categories: [7] },
    ["PATCH /me/messages/{id}.categories[]: is no string"],
  ],
  [
    "PATCH",
    "/me/messages/1",
    { categories: null },
    ["PATCH /me/messages/{id}.categories: may not be null"],
  ],
])("%s %s", (method, url, body, faults) => {
  const own = sentFaults({ method, url, body }).filter((fault) => !fault.includes("-id}"));
  expect([...new Set(own)]).toEqual(faults);
});
