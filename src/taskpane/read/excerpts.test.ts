import { describe, expect, test } from "@jest/globals";
import { CORE_DETECTORS } from "../../detect/core-detectors";
import { detectMail } from "../../detect/engine";
import { EMPTY_MAIL } from "../../mail/mail";
import type { RequestLabel } from "../../requests/labels";
import { excerptsOf } from "./excerpts";

const today = { year: 2026, month: 11, day: 25 };

/** What is shown of a body in which `phrase` decided, with so many characters around it. */
function shown(body: string, phrases: readonly [string, RequestLabel][], around: number) {
  const mail = { ...EMPTY_MAIL, body: { type: "text", content: body } } as const;
  const why = phrases.map(([phrase, label]) => {
    const start = body.indexOf(phrase);
    return { label, phrase: "x", field: "body", start, end: start + phrase.length } as const;
  });
  const findings = detectMail(mail, { today, detectors: CORE_DETECTORS });
  return excerptsOf({ why }, { subject: "", body }, findings, around);
}

describe("an excerpt", () => {
  const BODY = "Hej alle sammen.\nVil I være søde at slette mine oplysninger inden fredag? Tak.";

  test("shows the phrase between whole words", () => {
    expect(shown(BODY, [["slette mine oplysninger", "erasure"]], 12)).toEqual([
      {
        key: "body 36",
        labels: ["erasure"],
        field: "body",
        before: "… søde at ",
        phrase: "slette mine oplysninger",
        after: " inden …",
      },
    ]);
  });

  test("says with no dots that nothing stands around it, and is one line", () => {
    const [excerpt] = shown(BODY, [["slette mine oplysninger", "erasure"]], 400);
    expect(excerpt).toMatchObject({
      before: "Hej alle sammen. Vil I være søde at ",
      after: " inden fredag? Tak.",
    });
  });

  test("masks numbers of persons and accounts, in the phrase too", () => {
    const body = "Mit nummer er 230474-1018: slet 230474-1018 og kontoen DK5000400440116243, tak";
    const [excerpt] = shown(body, [["slet 230474-1018 og", "erasure"]], 40);
    expect(JSON.stringify(excerpt)).not.toMatch(/1018|0440116243/);
    expect(excerpt?.phrase).toBe("slet 230474-•••• og");
    expect(excerpt?.before).toBe("Mit nummer er 230474-••••: ");
  });

  test("is one where two reasons overlap, with both rights", () => {
    const reasons: [string, RequestLabel][] = [
      ["slette mine oplysninger", "erasure"],
      ["oplysninger inden", "restriction"],
    ];
    expect(shown(BODY, reasons, 12)).toMatchObject([
      { labels: ["erasure", "restriction"], phrase: "slette mine oplysninger inden" },
    ]);
  });

  test("is one where two reasons stand near each other, so that nothing is said twice", () => {
    const reasons: [string, RequestLabel][] = [
      ["slette", "erasure"],
      ["Tak", "complaint"],
    ];
    expect(shown(BODY, reasons, 12)).toEqual([
      {
        key: "body 36",
        labels: ["erasure", "complaint"],
        field: "body",
        before: "… søde at ",
        phrase: "slette",
        more: [{ key: "body 74", between: " mine oplysninger inden fredag? ", phrase: "Tak" }],
        after: ".",
      },
    ]);
    const apart = BODY.replace("inden fredag", "inden ".repeat(30));
    expect(shown(apart, reasons, 12)).toHaveLength(2);
  });

  test("keeps the items of a list apart, and headings from what follows", () => {
    const body =
      "Mine spørgsmål\n\nHvilke data har I\nhvor længe gemmer I dem\nhvem har fået dem?\nHilsen";
    const [excerpt] = shown(body, [["gemmer I", "access"]], 400);
    expect(excerpt).toMatchObject({
      before: "Mine spørgsmål · Hvilke data har I · hvor længe ",
      after: " dem · hvem har fået dem? Hilsen",
    });
    const [short] = shown(body, [["gemmer I", "access"]], 12);
    expect(short?.before).toBe("… hvor længe ");
  });

  test("has no dot at the end of the mail", () => {
    expect(shown("Oversigt\nfra i år\n\n", [["fra i år", "access"]], 400)).toMatchObject([
      { before: "Oversigt · ", after: "" },
    ]);
  });

  test("does not mark where a mail program has broken a line, or a list has marks of its own", () => {
    const wrapped =
      "Jeg skriver til jer, fordi jeg har fundet ud af, at der stadig ligger\ndata om mig hos jer\n- navn\n- adresse";
    const [excerpt] = shown(wrapped, [["data om mig", "access"]], 400);
    expect(excerpt?.before).toMatch(/stadig ligger $/);
    expect(excerpt?.after).toBe(" hos jer - navn - adresse");
  });

  test("of the subject comes first", () => {
    const why = (["body", "subject"] as const).map((field) => ({
      label: "access" as const,
      phrase: "x",
      field,
      start: 0,
      end: 7,
    }));
    const texts = { subject: "Indsigt", body: "Indsigt, tak" };
    expect(excerptsOf({ why }, texts, [], 20).map(({ field }) => field)).toEqual([
      "subject",
      "body",
    ]);
  });
});
