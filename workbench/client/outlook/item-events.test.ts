import { expect, test } from "@jest/globals";
import { eventsBetween } from "./item-events";
import { newDraft } from "./items";
import type { OutlookItem } from "./model";

const mail = newDraft({ id: "1", at: "2026-11-20T09:00:00.000Z" }, "mail");
const meeting = newDraft({ id: "2", at: "2026-11-20T09:10:00.000Z" }, "appointment");
const person = { address: "a@b.example", name: "" };
const file = {
  id: "f",
  name: "a.pdf",
  size: 1,
  contentType: "application/pdf",
  contentBase64: "",
  isInline: false,
};

function events(before: OutlookItem, change: Partial<OutlookItem>) {
  return eventsBetween(before, { ...before, ...change }).map(({ name, data }) => [
    name,
    JSON.parse(String(data[0])) as unknown,
  ]);
}

test("typing a subject or body is not told: Outlook has no such event", () => {
  expect(events(mail, { subject: "x", bodyHtml: "y" })).toEqual([]);
});

test("recipients say which field changed", () => {
  expect(events(mail, { cc: [person] })).toEqual([
    ["olkRecipientsChanged", { to: false, cc: true, bcc: false }],
  ]);
});

test("attendees have names of their own", () => {
  expect(events(meeting, { to: [person] })).toEqual([
    [
      "olkRecipientsChanged",
      { requiredAttendees: true, optionalAttendees: false, resources: false },
    ],
  ]);
});

test("every attachment that comes or goes is told, without its content", () => {
  const [added] = events(mail, { attachments: [file] });
  expect(added).toEqual([
    "olkAttachmentsChanged",
    {
      attachmentStatus: "added",
      attachmentDetails: expect.not.objectContaining({ contentBase64: "" }),
    },
  ]);
  expect(events({ ...mail, attachments: [file] }, { attachments: [] })).toEqual([
    ["olkAttachmentsChanged", expect.objectContaining({ attachmentStatus: "removed" })],
  ]);
});

test("a label that changes is told", () => {
  expect(events(mail, { sensitivityLabel: "x" })).toEqual([["olkSensitivityLabelChanged", {}]]);
});

test("an appointment that moves is told with both times", () => {
  const end = "2026-11-20T12:00:00.000Z";
  expect(events(meeting, { end })).toEqual([
    [
      "olkAppointmentTimeChanged",
      { start: Date.parse(String(meeting.start)), end: Date.parse(end) },
    ],
  ]);
});
