import { describe, expect, test } from "@jest/globals";
import { processorMs } from "../../test/processor-time";
import { EMPTY_MAIL, type Mail } from "../mail/mail";
import type { DetectContext, Detector, Match } from "./detector";
import { CANARY_DETECTORS } from "./canaries";
import { DETECTORS, FULL_KNOWLEDGE } from "./detectors";
import { detectText } from "./detect-text";
import { detectMail, recipientText } from "./engine";
import { maskOf } from "./mask";
import { type Confidence, DETECTOR_IDS, type DetectorId, atLeast } from "./finding";

const today = { year: 2026, month: 11, day: 21 };
const context: DetectContext = { where: "body", today, participants: new Set() };

/** A detector that claims every occurrence of a word. */
function claiming(id: DetectorId, word: string, confidence: Confidence): Detector {
  return {
    id,
    category: id === "phone" ? "contact" : "identifier",
    find: (text) => {
      const start = text.indexOf(word);
      const match: Match = { start, end: start + word.length, confidence };
      return start < 0 ? [] : [match];
    },
    mask: () => "••••",
  };
}

const idsIn = (detectors: Detector[]) =>
  detectText("one two three", context, detectors).map((finding) => finding.detector);

describe("detectText", () => {
  test("masks at the boundary: a finding holds no raw value", () => {
    const findings = detectText("CPR 070761-4285", context, DETECTORS);
    expect(findings).toMatchObject([{ detector: "cpr", start: 4, end: 15, masked: "070761-••••" }]);
    expect(JSON.stringify(findings)).not.toContain("4285");
  });
  test("gives findings in order of their start", () => {
    expect(
      idsIn([claiming("phone", "three", "likely"), claiming("iban", "one", "likely")]),
    ).toEqual(["iban", "phone"]);
  });
  test("says where the label begins that belongs to a value, if there is one", () => {
    const [labelled, other] = detectText("Hendes CPR 070761-4285, 010190-1234", context, DETECTORS);
    expect(labelled).toMatchObject({ start: 11, labelStart: 7 });
    expect(labelled).not.toHaveProperty("canary");
    expect(other).not.toHaveProperty("labelStart");
  });
  test("of two identifiers as sure the one listed first has the text", () => {
    expect(
      idsIn([claiming("cpr", "one two", "likely"), claiming("se-pnr", "two", "likely")]),
    ).toEqual(["cpr"]);
  });
  test("among equals the detector listed first has the text", () => {
    expect(
      idsIn([claiming("cpr", "two", "likely"), claiming("phone", "one two", "certain")]),
    ).toEqual(["cpr"]);
  });
  test("what may be flagged beats a mere possibility", () => {
    expect(
      idsIn([claiming("cpr", "two", "possible"), claiming("phone", "one two", "likely")]),
    ).toEqual(["phone"]);
  });
  test("of two identifiers the surer one has the text", () => {
    expect(
      idsIn([claiming("cpr", "one two", "likely"), claiming("se-pnr", "one two", "certain")]),
    ).toEqual(["se-pnr"]);
  });
  test("among mere possibilities, too", () => {
    expect(
      idsIn([claiming("cpr", "two", "possible"), claiming("phone", "one two", "possible")]),
    ).toEqual(["cpr"]);
  });
  test("being surer does not help against another category", () => {
    expect(
      idsIn([claiming("phone", "one two", "likely"), claiming("cpr", "two", "certain")]),
    ).toEqual(["phone"]);
    expect(
      idsIn([claiming("cpr", "one two", "likely"), claiming("phone", "two", "certain")]),
    ).toEqual(["cpr"]);
  });
  test("what only touches does not overlap", () => {
    expect(idsIn([claiming("cpr", "one", "likely"), claiming("phone", " two", "certain")])).toEqual(
      ["cpr", "phone"],
    );
  });
  test("a detector on probation takes nothing from another", () => {
    const canary = { ...claiming("cpr", "one two", "certain"), canary: true as const };
    expect(idsIn([canary, claiming("phone", "two", "possible")])).toEqual(["phone"]);
    const later = { ...claiming("cpr", "two", "certain"), canary: true as const };
    expect(idsIn([later, claiming("phone", "one two", "possible")])).toEqual(["phone"]);
  });
  test("a CPR number is not a phone number, date or card as well", () => {
    const findings = detectText(
      "Jens Hansen, CPR 070761-4285, tlf. 22 33 44 55",
      context,
      DETECTORS,
    );
    const overlapping = findings.filter((finding) => finding.start < 28 && finding.end > 17);
    expect(overlapping.map((finding) => finding.detector)).toEqual(["cpr"]);
  });
});

test("recipients are searched again only when they, or what is known, have changed", () => {
  const searched: string[] = [];
  const watching: Detector = {
    ...claiming("phone", "none", "likely"),
    find: (text, { where }) => {
      if (where === "recipient") searched.push(text);
      return [];
    },
  };
  const knowledge = { today, detectors: [watching] };
  const to = [{ name: "Bo", address: "bo@kunde.example" }];
  detectMail({ ...EMPTY_MAIL, to }, knowledge);
  detectMail({ ...EMPTY_MAIL, to: [...to], subject: "Nyt emne" }, knowledge);
  expect(searched).toHaveLength(1);
  detectMail({ ...EMPTY_MAIL, to: [...to, ...to] }, knowledge);
  detectMail({ ...EMPTY_MAIL, to: [...to, ...to] }, { ...knowledge });
  expect(searched).toHaveLength(5);
});

test("thousands of recipients are searched in time in proportion to their number", () => {
  const people = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      name: `Anna Petersen ${at}`,
      address: `anna.petersen${at}@ekstern.example`,
    }));
  const time = (count: number): number => {
    const mail = { ...EMPTY_MAIL, to: people(count) };
    return processorMs(() => detectMail(mail, { today, ...FULL_KNOWLEDGE }));
  };
  time(100);
  const few = Math.max(time(100), 20);
  // Thirty times as many; the rest is for a busy machine. Pairs of them would be nine hundred times as many.
  expect(time(3_000)).toBeLessThan(few * 150);
});

describe("detectMail", () => {
  const detectors = DETECTORS.filter((detector) => detector.id === "cpr");
  const find = (mail: Partial<Mail>) =>
    detectMail({ ...EMPTY_MAIL, ...mail }, { today, detectors });

  test("looks at subject, recipients, attachment names and body", () => {
    const findings = find({
      subject: "CPR 070761-4285",
      location: "Hos Bo (CPR 070761-4285)",
      body: { type: "html", content: "<p>CPR&nbsp;<b>070761</b>-4285</p>" },
      cc: [{ name: "", address: "anna@firma.example" }],
      bcc: [{ name: "Jens (070761-4285)", address: "jens@firma.example" }],
      attachments: [{ name: "kontrakt.pdf" }, { name: "CPR_070761-4285.pdf" }],
    });
    expect(findings.map(({ where, index }) => [where, index])).toEqual([
      ["subject", undefined],
      ["location", undefined],
      ["recipient", 1],
      ["attachment-name", 1],
      ["body", undefined],
    ]);
  });
  // Universities and municipalities tell their staff to write to `<CPR number>@digital-post.dk`.
  test.each([
    "0707614285@digital-post.dk",
    "070761-4285@digital-post.dk",
    "0707614285@DIGITAL-POST.DK",
    "0707614285@cpr.digital-post.dk",
  ])("a CPR number in a Digital Post address is routing: %s", (address) => {
    const to = [{ name: "", address }];
    expect(detectMail({ ...EMPTY_MAIL, to }, { today, detectors: DETECTORS })).toEqual([]);
    // Outlook repeats the address where a recipient has no name.
    expect(find({ to: [{ name: address, address }] })).toEqual([]);
  });
  test.each([
    "cpr070761-4285@firma.example",
    "070761-4285@digital-post.dk.firma.example",
    "070761-4285@ikke-digital-post.dk",
  ])("a CPR number in another address is not: %s", (address) => {
    expect(find({ to: [{ name: "", address }] })).toHaveLength(1);
  });
  test("a CPR number in the name beside a Digital Post address is not", () => {
    const to = [{ name: "CPR 070761-4285", address: "0707614285@digital-post.dk" }];
    expect(find({ to })).toHaveLength(1);
  });
  test("a recipient's own name and address are no findings", () => {
    const to = [{ name: "Jens Hansen", address: "jens.hansen@firma.example" }];
    expect(detectMail({ ...EMPTY_MAIL, to }, { today, detectors: DETECTORS })).toEqual([]);
  });
  test("tells detectors who takes part, in lower case", () => {
    let participants: ReadonlySet<string> = new Set();
    const spy: Detector = {
      ...claiming("email", "-", "likely"),
      find: (_, given) => {
        ({ participants } = given);
        return [];
      },
    };
    const from = { name: "Anna Holm ", address: "Anna@Firma.example" };
    const cc = [{ name: "", address: "jens@firma.example" }];
    detectMail({ ...EMPTY_MAIL, from, cc }, { today, detectors: [spy] });
    expect([...participants]).toEqual(["anna@firma.example", "anna holm", "jens@firma.example"]);
  });
});

test("contact data in the sender's signature is expected there, elsewhere it is not", () => {
  const content =
    "Hej Bo\n\nChaufføren Kim Lund har tlf. 22 33 44 55 og kommer i morgen.\n\nMed venlig hilsen\nAnna Holm\nTlf. 22 33 44 66";
  const mail: Mail = { ...EMPTY_MAIL, body: { type: "text", content } };
  const phones = detectMail(mail, { today, ...FULL_KNOWLEDGE }).filter(
    ({ detector }) => detector === "phone",
  );
  expect(phones.map(({ start, end }) => content.slice(start, end))).toEqual(["22 33 44 55"]);
});

test("what stands in the quoted thread is said to", () => {
  const content = "CPR 010190-1234\n\n-----Oprindelig meddelelse-----\nCPR 070761-4285";
  const mail: Mail = { ...EMPTY_MAIL, body: { type: "text", content } };
  const findings = detectMail(mail, { today, detectors: DETECTORS });
  expect(findings.map(({ masked, quoted }) => [masked, quoted])).toEqual([
    ["010190-••••", undefined],
    ["070761-••••", true],
  ]);
});

test("findings of a detector on probation say so", () => {
  const find = (canary?: true) =>
    detectText("one", context, [
      { ...claiming("phone", "one", "likely"), ...(canary && { canary }) },
    ]);
  expect(find(true)).toMatchObject([{ detector: "phone", canary: true }]);
  expect(find(true)[0]).not.toHaveProperty("labelStart");
  expect(find()[0]).not.toHaveProperty("canary");
});

test.each(["cv-010190-1234.pdf", "cv_010190-1234.pdf", "010190-1234_cv.pdf"])(
  "hyphens and underscores in the file name %s stand for spaces",
  (name) => {
    const mail = { ...EMPTY_MAIL, attachments: [{ name }] };
    const [found] = detectMail(mail, { today, detectors: DETECTORS });
    expect(found).toMatchObject({ detector: "cpr", confidence: "likely", masked: "010190-••••" });
    expect(name.slice(found!.start, found!.end)).toBe("010190-1234");
  },
);

test("recipientText shows a name only when there is one", () => {
  expect(recipientText({ name: "Anna Holm", address: "a@b.example" })).toBe(
    "Anna Holm <a@b.example>",
  );
  expect(recipientText({ name: "", address: "a@b.example" })).toBe("a@b.example");
});

test.each([
  ["certain", "likely", true],
  ["likely", "likely", true],
  ["possible", "likely", false],
  ["possible", "possible", true],
  ["likely", "certain", false],
] as const)("%s is at least %s: %s", (confidence, least, expected) => {
  expect(atLeast(confidence, least)).toBe(expected);
});

test("every kind of personal data has its detector", () => {
  const ids = [...DETECTORS, ...CANARY_DETECTORS].map((detector) => detector.id);
  expect(ids.sort()).toEqual([...DETECTOR_IDS].sort());
});

test("only detectors on probation say that they are", () => {
  expect(DETECTORS.filter(({ canary }) => canary)).toEqual([]);
  expect(CANARY_DETECTORS.filter(({ canary }) => !canary)).toEqual([]);
});

test("a mask is the same with the detector at hand and without it", () => {
  for (const { id, mask } of DETECTORS) {
    expect(maskOf(id, "Mette Lund 010190-1234")).toBe(mask("Mette Lund 010190-1234"));
  }
});
