import { describe, expect, test } from "@jest/globals";
import { policy } from "../_testing/examples";
import { evidenceOfMail, evidenceOfSentences, tellingToken } from "./marketing-evidence";
import { saysHowToOptOut } from "./opt-out";

const FAR = "x ".repeat(1500);

describe("the evidence of a mail", () => {
  test("is of its subject and of its text, each by itself", () => {
    expect([...evidenceOfMail("Spar nu", "Kære kunde")].toSorted()).toEqual(
      [
        "._kære",
        "._spar",
        "kunde",
        "kunde_.",
        "kære",
        "kære_kunde",
        "nu",
        "nu_.",
        "spar",
        "spar_nu",
      ].toSorted(),
    );
  });

  test("is of the first 3,000 characters", () => {
    expect(evidenceOfMail("", `${FAR}rabat`)).not.toContain("rabat");
    expect(evidenceOfMail("", `${FAR.slice(8)}rabat`)).toContain("rabat");
  });
});

describe("the word that tells most", () => {
  const weights: Record<string, number> = { nu: 9, rabat: 5, "*pagne": 7, spar: 5, tilbu: -3 };
  const telling = (text: string) => tellingToken(text, (piece) => weights[piece] ?? 0)?.text;

  test.each([
    ["the heaviest", "Rabat i en sommerkampagne", "sommerkampagne"],
    ["the first of two", "Spar en rabat", "spar"],
    ["no short one", "Nu med rabat", "rabat"],
    ["none where none weighs", "Et tilbud", undefined],
    ["none far below", `${FAR}rabat`, undefined],
  ])("is %s", (_, text, word) => {
    expect(telling(text)).toBe(word);
  });
});

describe("the evidence of sentences", () => {
  test("is their own and that of the one before", () => {
    const [first, second, ...more] = evidenceOfSentences("Farvel. Svar nej.");
    expect(more).toEqual([]);
    expect(first).toEqual(new Set(["._farve", "farve", "farve_."]));
    for (const piece of ["svar", "svar_nej", "Bfarve", "B._farve"]) expect(second).toContain(piece);
  });

  test("is of the last 3,000 characters", () => {
    expect(evidenceOfSentences(`Rabat. ${FAR}`).some((each) => each.has("rabat"))).toBe(false);
  });
});

describe("how to opt out", () => {
  const says = (text: string) => saysHowToOptOut(text, policy());

  test.each([
    ["the policy's own line", `Hej. ${policy().marketing?.optOut.da}`],
    ["its English line", `Hello. ${policy().marketing?.optOut.en}`],
    ["the usual words", "Klik her for at framelde dig."],
    [
      "other words",
      "Vi sælger vin. Vil du ikke høre fra os, så svar nej tak, så sletter vi dig af listen.",
    ],
  ])("is said in %s", (_, text) => {
    expect(says(text)).toBe(true);
  });

  test.each(["Vi sælger vin. Spar 20 % i dag.", "Meld dig til på fredag.", ""])(
    "is not in %j",
    (text) => {
      expect(says(text)).toBe(false);
    },
  );

  test("may be the policy's line in any words", () => {
    const own = {
      ...policy(),
      marketing: { recipients: 5, optOut: { da: "Hyp hyp!", en: "Giddy up!" } },
    };
    expect(["Hyp hyp!", "Giddy up!"].map((text) => saysHowToOptOut(text, own))).toEqual([
      true,
      true,
    ]);
    expect(says("Hyp hyp! Giddy up!")).toBe(false);
  });
});
