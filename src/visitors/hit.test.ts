import { expect, test } from "@jest/globals";
import { hit, place, someone } from "./_testing/examples";

test("a hit says where an entry is and what deleting it does, and masks what it says", () => {
  const attendees = [someone("jens@maersk.com", "Jens Hansen")];
  expect(hit({ subject: "Besøg: Jens Hansen", attendees, seriesId: "s" })).toMatchObject({
    mailbox: place().mailbox,
    calendar: place().calendar,
    path: place().path,
    subject: "Besøg: J••• H•••",
    class: "mails-attendees",
    wouldMail: ["jens@maersk.com"],
    isAppointment: false,
    seriesId: "s",
  });
});

test("a hit is about nobody until that is decided", () => {
  expect(hit()).toMatchObject({ person: null, persons: [], why: [], ambiguous: false });
});

test("who called the meeting can be written to; where that is not known there is nobody", () => {
  expect(hit({ organizer: someone("Bo@DKI.example", "Bo") }).organizer).toBe("bo@dki.example");
  expect(hit({ organizer: someone("", "Bo") }).organizer).toBeNull();
  expect(hit({ organizer: null }).organizer).toBeNull();
});
