import { describe, expect, test } from "@jest/globals";
import type { Finding, Where } from "../detect/finding";
import { finding, mail, person } from "./_testing/examples";
import { valueIn } from "./found-value";

const MAIL = mail({
  subject: "Emne om Ida",
  location: "Kontoret hos Ida",
  body: { type: "html", content: "<p>Hej <b>Ida</b></p>" },
  to: [person("hr@firma.dk"), person("ida@firma.dk", "Ida")],
  attachments: [
    { name: "brev.pdf" },
    { name: "til Ida.pdf", content: { parts: [{ path: "a", text: "Kære Ida" }], unread: [] } },
  ],
});

/** What stands at these places of a text of the mail. */
const at = (where: Where, start: number, changes: Partial<Finding> = {}) =>
  valueIn(MAIL, finding("person-name", where, { start, end: start + 3, ...changes }));

describe("a finding's value is read where it was found", () => {
  test.each<[Where, number, Partial<Finding>]>([
    ["subject", 8, {}],
    ["location", 13, {}],
    ["body", 4, {}],
    ["attachment-name", 4, { index: 1 }],
    ["attachment", 5, { index: 1 }],
    ["recipient", 0, { index: 1 }],
  ])("in the %s", (where, start, index) => {
    expect(at(where, start, index)).toBe("Ida");
  });
});

describe("there is none", () => {
  test("in a place that the mail does not have", () => {
    const none = { start: 0, end: 3, index: 7 };
    for (const where of ["recipient", "attachment", "attachment-name"] as const) {
      expect(at(where, 0, none)).toBe("");
    }
    const found = finding("person-name", "location", { start: 0, end: 3 });
    expect(valueIn(mail(), found)).toBe("");
  });

  test("in a file that nobody has read", () => {
    expect(at("attachment", 0, { index: 0 })).toBe("");
  });
});
