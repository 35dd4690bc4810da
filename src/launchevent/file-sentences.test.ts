import { describe, expect, test } from "@jest/globals";
import { CORE_DETECTORS } from "../detect/core-detectors";
import { maskFileName } from "../detect/file-name";
import type { Mail } from "../mail/mail";
import type { UnreadAttachment, UnreadAttachmentReason } from "../mail/unread-attachments";
import { judge } from "../policy/judge";
import type { Policy } from "../policy/policy";
import type { Language } from "../text";
import type { AlertContext } from "./alert-context";
import { completionOf } from "./completion";
import { ASKING, CLEAN, CPR, settingsWith, STOPPED, TODAY } from "./_testing/example";

const KNOWLEDGE = { today: TODAY, detectors: CORE_DETECTORS };
const CONTEXT: AlertContext = {
  kind: "mail",
  language: "da",
  settings: { ...settingsWith({}), policy: ASKING },
  hasButton: true,
  hasMarkdown: true,
  maskName: (name) => maskFileName(name, CORE_DETECTORS, TODAY),
};
const CONTACT = "Er du i tvivl, så spørg Persondataansvarlig (persondata@firma.example).";
const CONTACT_EN = "In doubt? Ask Persondataansvarlig (persondata@firma.example).";

/** What Outlook is told of a mail with these files, each a path and why nobody looked into it. */
function complete(
  mail: Mail,
  files: readonly (readonly [string, UnreadAttachmentReason])[],
  context: Partial<AlertContext> = {},
) {
  const unread = files.map(([path, reason], index): UnreadAttachment => ({ index, path, reason }));
  const verdict = judge(mail, ASKING, KNOWLEDGE);
  return completionOf({ verdict, unread: [], files: unread }, { ...CONTEXT, ...context });
}

describe("a file that nobody can look into", () => {
  test("is told of when Outlook does not even tell its name", () => {
    expect(complete(CLEAN, [["", "not-read"]]).errorMessage).toContain(
      "Kuvert kunne ikke læse en fil uden navn (Outlook gav ikke filen videre).",
    );
  });

  test("is asked about before it leaves the house, with why and what to do", () => {
    expect(complete(CLEAN, [["kontrakt.docx", "encrypted"]])).toEqual({
      allowEvent: false,
      errorMessage:
        "Kuvert kunne ikke læse kontrakt.docx (beskyttet med adgangskode). " +
        "Se selv efter, om der står personoplysninger i den, før du sender. " +
        `Mailen går til én modtager uden for organisationen. ${CONTACT}`,
      errorMessageMarkdown:
        "**Kuvert kunne ikke læse kontrakt.docx (beskyttet med adgangskode).**\n\n" +
        "Se selv efter, om der står personoplysninger i den, før du sender.\n\n" +
        `Mailen går til én modtager uden for organisationen. ${CONTACT}`,
      commandId: "kuvertComposePane",
      cancelLabel: "Åbn Kuvert",
      sendModeOverride: "promptUser",
    });
  });

  test("reads the same in English", () => {
    const { errorMessage } = complete(CLEAN, [["a.zip", "damaged"]], { language: "en" });
    expect(errorMessage).toBe(
      "Kuvert could not read a.zip (the file is damaged). " +
        "Please check it for personal data yourself before you send. " +
        `The email goes to one recipient outside the organisation. ${CONTACT_EN}`,
    );
  });

  test("is one of many: two are named", () => {
    const files = ["a", "b", "c", "d", "e"].map((name) => [`${name}.zip`, "encrypted"] as const);
    const { errorMessage } = complete(CLEAN, files);
    expect(errorMessage).toContain(
      "a.zip (beskyttet med adgangskode), b.zip (beskyttet med adgangskode) og 3 andre.",
    );
    expect(errorMessage).toContain("personoplysninger i dem");
  });

  test("shows no number in its name, and its ending however long that is", () => {
    const name = `Lønoversigt for ${"medarbejdere ".repeat(5)} 010190-1234 endelig.xlsx`;
    const { errorMessage = "" } = complete(CLEAN, [
      ["010190-1234.pdf", "encrypted"],
      [name, "too-large"],
    ]);
    expect(errorMessage).toContain("010190-••••.pdf (");
    expect(errorMessage).toMatch(
      /Lønoversigt for medarbejdere med\S*…\S* ?endelig\.xlsx \(for stor/,
    );
    expect(errorMessage).not.toContain("1234");
  });

  test("goes without a word to colleagues, on trial, and where a question cannot be asked", () => {
    const files = [["kontrakt.docx", "encrypted"]] as const;
    const toColleague = { ...CLEAN, to: [{ address: "jens@firma.example", name: "" }] };
    const policy = { ...ASKING, mode: "monitor" } as const;
    const trial = { settings: { ...settingsWith({}), policy } };
    expect(complete(toColleague, files)).toEqual({ allowEvent: true });
    expect(complete(CLEAN, files, trial)).toEqual({ allowEvent: true });
    expect(complete(CLEAN, files, { hasButton: false })).toEqual({ allowEvent: true });
  });

  test("goes without a word where the policy only says so in the pane", () => {
    const settings = settingsWith({});
    const answer = complete(CLEAN, [["kontrakt.docx", "encrypted"]], { settings });
    expect(answer).toEqual({ allowEvent: true });
  });
});

describe("a file that only the pane reads", () => {
  test.each([
    ["da", "Kuvert nåede ikke at læse brev.pdf, da du sendte. Åbn Kuvert, så bliver den læst."],
    ["en", "Kuvert had no time to read brev.pdf when you sent. Open Kuvert to have it read."],
  ] as const)("is not called unreadable in %s", (language, text) => {
    for (const reason of ["no-reader", "out-of-time"] as const) {
      expect(complete(CLEAN, [["brev.pdf", reason]], { language }).errorMessage).toContain(text);
    }
  });

  test("is told apart from those that nobody can look into", () => {
    const { errorMessage } = complete(CLEAN, [
      ["brev.pdf", "no-reader"],
      ["svar.msg", "no-reader"],
      ["kontrakt.docx", "encrypted"],
      ["plan.docx", "cloud"],
    ]);
    expect(errorMessage).toContain(
      "Kuvert kunne ikke læse kontrakt.docx (beskyttet med adgangskode) og én anden. " +
        "Se selv efter, om der står personoplysninger i dem, før du sender. " +
        "Kuvert nåede ikke at læse brev.pdf og én anden, da du sendte. Åbn Kuvert, så bliver de læst.",
    );
  });
});

describe("a file in which something was found", () => {
  const [, inBody] = ASKING.rules;
  const policy: Policy = {
    ...ASKING,
    rules: [{ ...inBody!, when: { ...inBody!.when, where: ["attachment"] } }],
  };
  /** Of a mail with these attachments, each the files in it. */
  const message = (files: readonly (readonly string[])[], language: Language) => {
    const text = `Hans CPR-nummer er ${CPR}.`;
    const attachments = files.map((paths) => ({
      name: paths[0]!.split(" ")[0]!,
      content: { parts: paths.map((path) => ({ path, text })), unread: [] },
    }));
    const verdict = judge({ ...CLEAN, attachments }, policy, KNOWLEDGE);
    return completionOf({ verdict, unread: [], files: [] }, { ...CONTEXT, language }).errorMessage;
  };

  test.each([
    ["da", "løn.xlsx", "i en vedhæftet fil. Det drejer sig om løn.xlsx. "],
    ["en", "løn.xlsx", "in an attachment. This concerns løn.xlsx. "],
    ["da", "arkiv.zip › løn.xlsx", "Det drejer sig om arkiv.zip › løn.xlsx. "],
    ["da", `${CPR}.txt`, "Det drejer sig om 010190-••••.txt. "],
  ] as const)("is named in %s: %s", (language, path, text) => {
    expect(message([[path]], language)).toContain(text);
  });

  test.each([
    ["da", "Det drejer sig om løn.zip › a.xlsx og løn.zip › b.xlsx."],
    ["en", "This concerns løn.zip › a.xlsx and løn.zip › b.xlsx."],
  ] as const)("is one of two in the same words, in %s", (language, text) => {
    expect(message([["løn.zip › a.xlsx", "løn.zip › b.xlsx"]], language)).toContain(text);
  });

  test("is named alone where there are others: the pane shows each", () => {
    const text = message([["a.txt"], ["b.txt"], ["c.txt"]], "da");
    expect(text).toContain("Det drejer sig om a.txt. ");
    expect(text).toContain("Kuvert har fundet 2 andre ting, du bør se på.");
  });
});

describe("beside something that weighs more, a file", () => {
  const files = [
    ["kontrakt.docx", "encrypted"],
    ["brev.pdf", "no-reader"],
  ] as const;

  test("is mentioned", () => {
    const { errorMessage } = complete(STOPPED, files);
    expect(errorMessage).toMatch(/^Der står et CPR-nummer/);
    expect(errorMessage).toContain(
      "Kuvert kunne ikke læse kontrakt.docx (beskyttet med adgangskode). " +
        "Kuvert nåede ikke at læse brev.pdf.",
    );
  });

  test.each([
    [
      "da",
      "Desuden kunne Kuvert ikke læse teksten. Kuvert kunne ikke læse a.docx (beskyttet med adgangskode). Kuvert nåede ikke at læse b.pdf.",
    ],
    [
      "en",
      "Kuvert also could not read the body. Kuvert could not read a.docx (protected by a password). Kuvert had no time to read b.pdf.",
    ],
  ] as const)(
    "is mentioned after an unread part without a second “also”, in %s",
    (language, text) => {
      const unread = [
        { index: 0, path: "a.docx", reason: "encrypted" },
        { index: 1, path: "b.pdf", reason: "no-reader" },
      ] as const;
      const verdict = judge(STOPPED, ASKING, KNOWLEDGE);
      const check = { verdict, unread: ["body"], files: unread } as const;
      expect(completionOf(check, { ...CONTEXT, language }).errorMessage).toContain(text);
    },
  );

  test("is not mentioned where the policy does not look into attachments", () => {
    const { errorMessage } = complete(STOPPED, files, { settings: settingsWith({}) });
    expect(errorMessage).not.toContain("kontrakt.docx");
  });
});
