import { describe, expect, test } from "@jest/globals";
import { CORE_DETECTORS } from "../detect/core-detectors";
import type { Mail } from "../mail/mail";
import { judge } from "../policy/judge";
import type { AlertContext } from "./alert-context";
import { NOT_JUDGED, NOTHING_READ, type SendCheck } from "./answer";
import { completionOf } from "./completion";
import { CLEAN, CPR, POLICY, settingsWith, STOPPED, TODAY, WARNED } from "./_testing/example";
import { checked, CONTEXT } from "./_testing/checked";

function complete(check: SendCheck, changes: Partial<AlertContext> = {}) {
  return completionOf(check, { ...CONTEXT, ...changes });
}

describe("a mail that may go", () => {
  test("goes without a word", () => {
    expect(complete(checked(CLEAN))).toEqual({ allowEvent: true });
  });
});

test.each([
  ["a mail that the policy stops", checked(STOPPED)],
  ["one that could not be read", NOTHING_READ],
  ["one that could not be judged", NOT_JUDGED],
])("on trial %s goes without a word", (_, check) => {
  const settings = settingsWith({ mode: "monitor", onFailure: "block" });
  expect(complete(check, { settings })).toEqual({ allowEvent: true });
});

describe("a mail that the policy stops", () => {
  test("is held back with what, where, why, the clause, the repair and the contact", () => {
    expect(complete(checked(STOPPED))).toEqual({
      allowEvent: false,
      errorMessage:
        "Der står et CPR-nummer (010190-••••) i emnefeltet. " +
        "Emnefeltet kan aldrig krypteres og må derfor ikke indeholde personoplysninger. Se politikkens punkt 21 (E-mail). " +
        "Vælg »Ret i Kuvert« for at fjerne oplysningen fra emnet. " +
        "Er du i tvivl, så spørg Persondataansvarlig (persondata@firma.example).",
      errorMessageMarkdown:
        "**Der står et CPR-nummer (010190-••••) i emnefeltet.**\n\n" +
        "Emnefeltet kan aldrig krypteres og må derfor ikke indeholde personoplysninger. Se politikkens punkt 21 (E-mail).\n\n" +
        "Vælg »Ret i Kuvert« for at fjerne oplysningen fra emnet.\n\n" +
        "Er du i tvivl, så spørg Persondataansvarlig (persondata@firma.example).",
      commandId: "kuvertComposePane",
      cancelLabel: "Ret i Kuvert",
      contextData: '{"finding":"cpr:subject:0:0"}',
    });
  });

  test("speaks English to everybody else", () => {
    const { errorMessage, cancelLabel } = complete(checked(STOPPED), { language: "en" });
    expect(errorMessage).toContain("There is a CPR number (010190-••••) in the subject.");
    expect(cancelLabel).toBe("Fix in Kuvert");
  });

  test("opens the meeting's own pane for a meeting", () => {
    expect(complete(checked(STOPPED), { kind: "appointment" }).commandId).toBe(
      "kuvertAppointmentPane",
    );
  });

  test("points at no button where Outlook has none (below Mailbox 1.14)", () => {
    const completion = complete(checked(STOPPED), { hasButton: false });
    expect(Object.keys(completion)).toEqual(["allowEvent", "errorMessage"]);
    expect(completion.errorMessage).toContain("Åbn Kuvert for at");
  });

  test("speaks plainly where Outlook shows no Markdown (Mailbox 1.14)", () => {
    const completion = complete(checked(STOPPED), { hasMarkdown: false });
    expect(completion).not.toHaveProperty("errorMessageMarkdown");
    expect(completion.cancelLabel).toBe("Ret i Kuvert");
  });

  test("counts what else has to be repaired", () => {
    const both = { ...STOPPED, body: WARNED.body };
    expect(complete(checked(both)).errorMessage).toContain("én ting mere");
  });

  test("counts several of one kind as one thing", () => {
    const subject = `Sygemelding CPR ${CPR} og CPR 230474-1018`;
    const body: Mail["body"] = {
      type: "html",
      content: `<p>Hans CPR-nummer er ${CPR}, hendes CPR-nummer er 230474-1018.</p>`,
    };
    const { errorMessage, contextData } = complete(checked({ ...STOPPED, subject, body }));
    expect(errorMessage).toContain("Der står 2 CPR-numre (bl.a. 010190-••••) i emnefeltet.");
    expect(errorMessage).toContain("for at fjerne oplysningerne fra emnet.");
    expect(errorMessage).toContain("én ting mere");
    expect(contextData).toBe('{"finding":"cpr:subject:0:0"}');
  });

  test("says so in English too", () => {
    const subject = `Sygemelding CPR ${CPR} og CPR 230474-1018`;
    const { errorMessage } = complete(checked({ ...STOPPED, subject }), { language: "en" });
    expect(errorMessage).toContain("There are 2 CPR numbers (e.g. 010190-••••) in the subject.");
    expect(errorMessage).toContain("to remove them from the subject.");
    expect(errorMessage).not.toContain("other");
  });

  test("also says which part could not be read", () => {
    expect(complete(checked(STOPPED, ["to", "cc"])).errorMessage).toContain(
      "Desuden kunne Kuvert ikke læse modtagerne.",
    );
  });
});

describe("a mail that the policy warns of", () => {
  test("may be sent anyway", () => {
    expect(complete(checked(WARNED)).sendModeOverride).toBe("promptUser");
  });

  test.each([
    ["da", "mail", "Vælg »Ret i Kuvert« for at kryptere mailen."],
    ["da", "appointment", "Vælg »Ret i Kuvert« for at kryptere mødeindkaldelsen."],
    ["en", "mail", "Choose “Fix in Kuvert” to encrypt the email."],
    ["en", "appointment", "Choose “Fix in Kuvert” to encrypt the invitation."],
  ] as const)("names what is to be encrypted, in %s: %s", (language, kind, text) => {
    const rules = POLICY.rules.map((rule) => ({
      ...rule,
      requiresEncryption: "confidential" as const,
    }));
    const verdict = judge(
      { ...WARNED, kind },
      { ...POLICY, rules },
      { today: TODAY, detectors: CORE_DETECTORS },
    );
    const check = { verdict, unread: [], files: [] };
    expect(complete(check, { language, kind }).errorMessage).toContain(text);
  });

  test("says who is outside and that nothing shows encryption", () => {
    expect(complete(checked(WARNED)).errorMessage).toContain(
      "Mailen går til én modtager uden for organisationen. Intet viser, at mailen bliver krypteret.",
    );
  });

  test("goes where Outlook can only block, because a warning is no stop", () => {
    expect(complete(checked(WARNED), { hasButton: false })).toEqual({ allowEvent: true });
  });

  test("asks in an old Outlook too when the manifest only ever asks", () => {
    const settings = settingsWith({ sendMode: "PromptUser" });
    expect(complete(checked(WARNED), { hasButton: false, settings }).allowEvent).toBe(false);
  });
});

describe("a mail that could not be checked", () => {
  test("names the part, and asks", () => {
    const { errorMessage, sendModeOverride, cancelLabel, contextData } = complete(
      checked(CLEAN, ["body"]),
    );
    expect(errorMessage).toBe(
      "Kuvert kunne ikke læse teksten og har derfor ikke kontrolleret hele mailen. " +
        "Se selv efter, om den indeholder personoplysninger, før du sender. " +
        "Bliver det ved, så kontakt Persondataansvarlig (persondata@firma.example).",
    );
    expect([sendModeOverride, cancelLabel, contextData]).toEqual([
      "promptUser",
      "Åbn Kuvert",
      undefined,
    ]);
  });

  test("is held back when the policy says so", () => {
    const settings = settingsWith({ onFailure: "block" });
    const completion = complete(NOTHING_READ, { settings });
    expect(completion.allowEvent).toBe(false);
    expect(completion.sendModeOverride).toBeUndefined();
    expect(completion.errorMessage).toContain("Vent et øjeblik, og send igen.");
  });

  test("goes when the policy says so", () => {
    const settings = settingsWith({ onFailure: "allow" });
    expect(complete(NOT_JUDGED, { settings })).toEqual({ allowEvent: true });
  });

  test("asks when the deployment lost its policy", () => {
    const completion = complete(NOT_JUDGED, { settings: null });
    expect(completion.sendModeOverride).toBe("promptUser");
    expect(completion.errorMessage).toContain("på grund af en fejl i Kuvert");
  });
});

test("the number itself is nowhere in what Outlook is told", () => {
  for (const mail of [STOPPED, WARNED]) {
    const told = JSON.stringify(complete(checked(mail)));
    expect(told).not.toContain(CPR);
    expect(told).not.toContain(CPR.slice(-4));
  }
});
