import { describe, expect, test } from "@jest/globals";
import { EMPTY_MAIL } from "../mail/mail";
import type { Finding } from "./finding";
import { namesSomebody } from "./names-somebody";

const knowledge = { today: { year: 2026, month: 11, day: 21 }, detectors: [] };
const name: Finding = {
  detector: "person-name",
  category: "contact",
  where: "subject",
  start: 0,
  end: 10,
  confidence: "likely",
  masked: "J•••• H•••",
};
const number: Finding = { ...name, detector: "cpr", category: "identifier" };

const says = (found: Finding) => namesSomebody(EMPTY_MAIL, [found], knowledge);

describe("what was found says of whom a mail is", () => {
  test.each<[string, Finding]>([
    ["a name in the subject", name],
    ["a name in a file's name", { ...name, where: "attachment-name" }],
    ["a number of somebody's", number],
  ])("%s", (_, found) => expect(says(found)).toBe(true));

  test.each<[string, Finding]>([
    ["a name that is possible only", { ...name, confidence: "possible" }],
    ["what tells no names", { ...name, detector: "phone", category: "contact" }],
    // The text tells of its people by itself, and a room or a recipient is not what a mail is about.
    ["a name in the text", { ...name, where: "body" }],
    ["a name in the location", { ...name, where: "location" }],
  ])("not %s", (_, found) => expect(says(found)).toBe(false));
});

describe("where no list of names is at hand, its place tells a name", () => {
  const isNamedIn = (text: string) => text.includes("Jonas");
  const knows = (mail: { subject?: string; file?: string }) =>
    namesSomebody(
      {
        ...EMPTY_MAIL,
        subject: mail.subject ?? "",
        attachments: mail.file === undefined ? [] : [{ name: mail.file }],
      },
      [],
      { ...knowledge, isNamedIn },
    );

  test("in the subject", () => expect(knows({ subject: "Vedr. Jonas" })).toBe(true));
  test("in a file's name", () => expect(knows({ file: "kontrakt_Jonas.pdf" })).toBe(true));
  test("nowhere", () => expect(knows({ subject: "Rute", file: "rute.pdf" })).toBe(false));
});
