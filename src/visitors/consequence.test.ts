import { expect, test } from "@jest/globals";
import { entry, someone } from "./_testing/examples";
import { consequenceOf, isAppointment, wouldMail } from "./consequence";

const JENS = someone("jens@maersk.com", "Jens Hansen");
const METTE = someone("mette@dki.example", "Mette Lund");

test("the organiser's meeting mails everybody who is invited, each once", () => {
  const attendees = [JENS, someone("", "Kantinen"), JENS];
  const meeting = entry({ attendees });
  expect(wouldMail(meeting)).toEqual(["jens@maersk.com", "Kantinen"]);
  expect([consequenceOf(meeting), isAppointment(meeting)]).toEqual(["mails-attendees", false]);
});

test("the organiser is not mailed about their own meeting, however they are written", () => {
  const attendees = [someone("METTE@dki.example", "Mette Lund")];
  const alone = entry({ attendees, organizer: someone("Mette@DKI.example") });
  expect(wouldMail(alone)).toEqual([]);
  expect([consequenceOf(alone), isAppointment(alone)]).toEqual(["silent", true]);
  expect(wouldMail(entry({ attendees: [METTE], organizer: null }))).toEqual(["mette@dki.example"]);
});

test("a copy in somebody else's calendar goes quietly, and is no appointment of theirs", () => {
  const copy = entry({ attendees: [JENS], isOrganizer: false });
  expect(wouldMail(copy)).toEqual([]);
  expect([consequenceOf(copy), isAppointment(copy)]).toEqual(["silent", false]);
});
