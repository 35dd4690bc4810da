import { describe, expect, test } from "@jest/globals";
import { caseWith, deed } from "../../src/requests/case/_testing/events";
import type { CaseEvent } from "../../src/requests/case/events";
import type { AnswerInput, AnswerPart } from "../../src/requests/answers/answer";
import { authorityIn } from "../../src/requests/answers/authority";
import { draftAnswer } from "../../src/requests/answers/draft";
import { noticesOf, recipientNotice } from "../../src/requests/answers/notice";
import { blanksIn, html, plainText, subjectOf } from "../../src/requests/answers/render";
import type { RequestLabel } from "../../src/requests/labels";
import { letterWords } from "../../src/text/letters";
import { inputFor } from "./all-letters";

const da = letterWords("da");

/** The Danish text of a reply to a case of these rights. */
function reply(
  labels: readonly RequestLabel[],
  parts: readonly AnswerPart[],
  events: readonly CaseEvent[] = [],
  more: Partial<AnswerInput> = {},
): string {
  return plainText(draftAnswer(parts, inputFor(caseWith(labels, events), more)), da);
}

describe("an answer to a request for access", () => {
  const text = reply(["access"], [{ kind: "granted", label: "access" }]);

  test.each([
    ["(a) purposes", "Formål"],
    ["(b) categories", "Kategorier af oplysninger"],
    ["(c) recipients", "Modtagere"],
    ["(d) storage", "Opbevaring"],
    ["(e) rectification", "få rettet forkerte oplysninger"],
    ["(e) erasure", "få slettet oplysninger"],
    ["(e) restriction", "få begrænset behandlingen"],
    ["(e) objection", "gøre indsigelse mod behandlingen"],
    ["(f) complaint", "kan du klage til Datatilsynet"],
    ["(f) where", "Carl Jacobsens Vej 35, 2500 Valby"],
    ["(g) source", "Hvor oplysningerne kommer fra"],
    ["(h) automated decisions", "Automatiske afgørelser"],
    ["15(2) third countries", "Overførsel til lande uden for EU og EØS"],
    ["15(3) a copy", "En kopi af oplysningerne er vedhæftet"],
    ["D 4: who we are", "Dataansvarlig er"],
    ["D 4: the officer", "Vores databeskyttelsesrådgiver"],
    ["D 4: the legal basis", "Retsgrundlag"],
    ["D 4: portability", "få udleveret eller flyttet"],
  ])("says %s", (_what, words) => {
    expect(text).toContain(words);
  });

  test("claims nothing about decisions and transfers that nobody has looked into", () => {
    expect(blanksIn(text).filter((blank) => blank.startsWith("om "))).toHaveLength(2);
    const known = { kind: "granted", label: "access", automated: false, transfers: false } as const;
    expect(reply(["access"], [known])).toContain("Vi træffer ikke afgørelser om dig");
  });
});

test("an English confirmation of erasure reads like this", () => {
  const events = [
    deed("ground-chosen", "03-06", { label: "erasure", grounds: ["no-longer-needed"] }),
    deed("no-recipients", "03-06"),
  ];
  const each = caseWith(["erasure"], events, { language: "en" });
  const letter = draftAnswer(
    [{ kind: "granted", label: "erasure" }],
    inputFor(each, { name: "Ms Hansen" }),
  );
  expect(plainText(letter, letterWords("en"))).toBe(`Dear Ms Hansen,

Thank you for your email, which we received on 5 March 2026. It has case number 2026-014.

On [fill in: date] we erased this data about you: [fill in: which categories of data].

The data is no longer needed for the purposes for which it was collected or processed (Article 17(1)(a) of the GDPR).

The data may remain in our backups until they are overwritten [fill in: when]. It is not used in the meantime.

We have not passed the data on to anyone.

We keep your email and this reply [fill in: for how long] to be able to show that we have complied with the rules.

How to complain

If you are not satisfied with how we process your personal data, you can lodge a complaint with the Danish Data Protection Agency (Datatilsynet).

- Address: Carl Jacobsens Vej 35, 2500 Valby
- Telephone: +45 33 19 32 00
- Website: https://www.datatilsynet.dk

If you have any questions, you are welcome to write to Persondata i Firmaet at persondata@firma.example.

Kind regards,
Persondata i Firmaet`);
});

describe("an answer names the ground", () => {
  const erasure = (...grounds: string[]) =>
    reply(
      ["erasure"],
      [{ kind: "granted", label: "erasure" }],
      [deed("ground-chosen", "03-06", { label: "erasure", grounds })],
    );

  test.each([
    ["no-longer-needed", "a"],
    ["consent-withdrawn", "b"],
    ["objection", "c"],
    ["unlawful", "d"],
    ["legal-duty", "e"],
  ])("for erasure: %s (Art. 17(1)(%s))", (ground, letter) => {
    expect(erasure(ground)).toContain(`artikel 17, stk. 1, litra ${letter})`);
  });

  test("several, in the law's order", () => {
    expect(erasure("unlawful", "no-longer-needed")).toMatch(
      /Grundlaget er:\n\n.*litra a\).*\n.*litra d\)/,
    );
  });

  test("or leaves a blank when nobody has ticked one", () => {
    expect(blanksIn(erasure())).toContainEqual(expect.stringContaining("grunden til sletning"));
  });
});

describe("recipients (Art. 19, D 7)", () => {
  const granted: AnswerPart[] = [{ kind: "granted", label: "rectification" }];
  const told = deed("recipient-told", "03-06", { address: "lager@kunde.example" });

  test("are said to be told, without their names", () => {
    const text = reply(["rectification"], granted, [told]);
    expect(text).toContain("har fået besked");
    expect(text).not.toContain("lager@kunde.example");
  });

  test("are named to a person who asks", () => {
    const text = reply(
      ["notify_recipients"],
      [{ kind: "granted", label: "notify_recipients" }],
      [told, deed("recipient-not-told", "03-06", { address: "a@b.example", reason: "ophørt" })],
    );
    expect(text).toContain(
      "har fået besked (databeskyttelsesforordningens artikel 19):\n\n- lager@kunde.example",
    );
    expect(text).toContain("- a@b.example: ophørt");
  });

  test("are left open while nobody has looked", () => {
    const blank = "om modtagere af oplysningerne har fået besked";
    expect(blanksIn(reply(["rectification"], granted))).toContain(blank);
  });
});

describe("a refusal", () => {
  const refused = (...reasons: string[]): AnswerPart => ({
    kind: "refused",
    label: "erasure",
    reasons,
  });

  test.each([
    [
      "private-interests",
      "private interesser (databeskyttelseslovens § 22, stk. 1)",
      "hvis interesser og hvilke",
    ],
    [
      "public-interests",
      "offentlige interesser (databeskyttelseslovens § 22, stk. 2)",
      "hvilke, f.eks.",
    ],
  ])("of access keeps back what Danish law lets it: %s", (reason, words, blank) => {
    const part: AnswerPart = { kind: "refused", label: "access", reasons: [reason] };
    const text = reply(["access"], [part]);
    expect(text).toContain(`må vige for afgørende hensyn til ${words}`);
    const [whose, why] = blanksIn(text);
    expect(whose).toContain(blank);
    expect(why).toBe("den konkrete afvejning");
  });

  test("says why, and where to complain and sue (Art. 12(4))", () => {
    const text = reply(["erasure"], [refused("legal-obligation")]);
    expect(text).toContain("ikke imødekomme din anmodning om sletning. Vi har pligt til");
    expect(text).toContain("klage til Datatilsynet. Du kan også indbringe sagen for domstolene.");
  });

  test("without a tick leaves the reason to be written", () => {
    expect(blanksIn(reply(["erasure"], [refused()]))).toEqual(["begrundelse"]);
  });

  test("passes over reasons that another right has", () => {
    expect(reply(["erasure"], [refused("correct")])).toBe(reply(["erasure"], [refused()]));
  });

  test("of a part stands below what was granted", () => {
    const text = reply(
      ["erasure"],
      [{ kind: "granted", label: "erasure" }, refused("legal-claims")],
    );
    expect(text).toContain("En del af din anmodning om sletning");
    expect(text).toContain("indbringe sagen for domstolene");
    expect(text.split("\n").filter((line) => line === "Sletning")).toHaveLength(1);
  });
});

describe("while a case is open", () => {
  test("a receipt says how the request was understood, and what stands still", () => {
    const text = reply(["objection", "access"], [{ kind: "acknowledgement" }]);
    expect(text).toContain("- at gøre indsigelse");
    expect(text).toContain("- indsigt i dine personoplysninger");
    expect(text).toContain("behandler vi ikke de oplysninger, den gælder");
    expect(text).toContain("senest den 7. april 2026");
    expect(text).not.toContain("klage");
  });

  test("a receipt promises the person's own last day, and not the authority's 72 hours", () => {
    const receipt: AnswerPart[] = [{ kind: "acknowledgement" }];
    expect(reply(["breach_report", "access"], receipt)).toContain("senest den 7. april 2026");
    expect(reply(["rectification", "access"], receipt)).toContain("senest den 7. april 2026");
    expect(reply(["rectification"], receipt)).toContain("senest den 12. marts 2026");
    expect(reply(["breach_report", "complaint"], [{ kind: "complaint-receipt" }])).toContain(
      "senest den 7. april 2026",
    );
  });

  test("a receipt promises no day that is past, but the law's after the policy's", () => {
    const receipt: AnswerPart[] = [{ kind: "acknowledgement" }];
    const late = { now: "2026-03-16T12:00:00Z" };
    expect(reply(["rectification"], receipt, [], late)).toContain("senest den 7. april 2026");
    const tooLate = { now: "2026-05-04T12:00:00Z" };
    expect(reply(["access"], receipt, [], tooLate)).not.toContain("senest");
    expect(reply(["complaint"], [{ kind: "complaint-receipt" }], [], tooLate)).not.toContain(
      "den 7.",
    );
  });

  test("an identity request asks for little, and never for a CPR number", () => {
    const text = reply(["access"], [{ kind: "identity", ways: ["reference", "nonsense"] }]);
    expect(text).toContain("- Oplys dit kunde-, medarbejder- eller sagsnummer hos os.");
    expect(text).toContain("Send ikke dit CPR-nummer");
  });

  test("an extension says what takes longer where the rest does not", () => {
    const text = reply(
      ["access", "complaint"],
      [{ kind: "extension", reason: "Arkivet er på papir." }],
    );
    expect(text).toContain(
      "Den længere frist gælder kun dit ønske om:\n\n- indsigt i dine personoplysninger (databeskyttelsesforordningens artikel 15)\n\n",
    );
    expect(reply(["access"], [{ kind: "extension" }])).not.toContain("gælder kun");
  });

  test("an extension names the new day and the reason, and adds what the month stood still", () => {
    const extended = deed("extended", "03-12", { reason: "Arkivet er på papir." });
    const part: AnswerPart[] = [{ kind: "extension" }];
    const text = reply(["access"], part, [extended]);
    expect(text).toContain("svar senest den 5. juni 2026.");
    expect(text).toContain("Begrundelsen er: Arkivet er på papir.");
    const asked = [deed("identity-asked", "03-06"), deed("identity-established", "03-16")];
    expect(reply(["access"], part, [...asked, extended])).toContain("den 15. juni 2026");
  });

  test("a breach is received with its 72 hours, a complaint with the way to Datatilsynet", () => {
    expect(reply(["breach_report"], [{ kind: "breach-receipt" }])).toContain("inden 72 timer");
    expect(reply(["complaint"], [{ kind: "complaint-receipt" }])).toContain("Klagevejledning");
  });
});

test("an authority of the policy's own stands in place of Datatilsynet", () => {
  const name = { da: "Det Etiske Råd", en: "the Council" };
  const authority = authorityIn("da", {
    name,
    address: "Gade 1, 1000 By",
    url: "https://raad.example",
  });
  const text = reply(["access"], [{ kind: "nothing-held" }], [], { authority });
  expect(text).toContain("klage til Det Etiske Råd.\n\n- Adresse: Gade 1, 1000 By\n- Hjemmeside:");
  expect(text).not.toContain("Telefon");
});

describe("a notice to a recipient (Art. 19)", () => {
  test("says what was done, and names nobody in the subject", () => {
    const each = caseWith(["access", "restriction", "erasure"]);
    const contact = { name: "Persondata", email: "persondata@firma.example" };
    const letter = recipientNotice(each, noticesOf(each), contact);
    expect(subjectOf(letter, da)).toBe("Meddelelse om personoplysninger – sag 2026-014");
    expect(plainText(letter, da)).toMatch(
      /- Oplysningerne er slettet.*\n- Behandlingen .* begrænset/,
    );
  });

  test("says nothing of what a right to be told alone did", () => {
    expect(noticesOf(caseWith(["notify_recipients", "access"]))).toEqual([]);
  });
});

test("a reply holds what the officer typed as text, and nothing of the mail", () => {
  const each = caseWith(["access"], [deed("extended", "03-12", { reason: "<img src=x>" })]);
  const typed = draftAnswer([{ kind: "extension" }], inputFor(each, { name: "Ida <b>" }));
  expect(html(typed, da)).toContain("<p>Kære Ida &lt;b&gt;</p>");
  expect(html(typed, da)).toContain("&lt;img src=x&gt;");
  expect(plainText(typed, da)).not.toMatch(/kunde\.example|AAMk/);
});
