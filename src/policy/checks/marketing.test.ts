import { describe, expect, test } from "@jest/globals";
import type { Mail } from "../../mail/mail";
import { KNOWLEDGE, mail, person, policy } from "../_testing/examples";
import { checkMail } from ".";

const OFFER = "Kære kunde\nFå 20 % rabat på alle paller i maj. Bestil nu på vores side.\nHilsen Bo";
const FIVE = ["alba", "cirkel", "duet", "esplanade", "fjord"].map((name) =>
  person(`post@${name}.example`),
);

function found(changes: Partial<Mail>): string[] {
  const draft = mail({ to: [], bcc: FIVE, body: { type: "text", content: OFFER }, ...changes });
  return checkMail(draft, policy(), KNOWLEDGE).map(({ detector }) => detector);
}

const ANSWERED = {
  type: "text",
  content: `${OFFER}\n\nFra: Bo\nSendt: 3. marts 2026\nTil: Anna\nEmne: Priser\n\nHvad koster det?`,
} as const;

describe("marketing to many outside", () => {
  test("is told with the number of its recipients", () => {
    const draft = mail({ to: [], bcc: FIVE, body: { type: "text", content: OFFER } });
    const [first] = checkMail(draft, policy(), KNOWLEDGE);
    expect(first).toMatchObject({
      detector: "marketing",
      category: "marketing",
      where: "body",
      confidence: "likely",
      masked: "5",
    });
    expect(OFFER.slice(first?.start, first?.end)).toMatch(/^(?:rabat|Bestil|vores|side)$/);
  });

  test.each([
    ["to two", { bcc: FIVE.slice(3) }],
    ["to colleagues", { bcc: FIVE.map(({ name }, at) => person(`${at}@firma.dk`, name)) }],
    ["an answer", { subject: "SV: Priser", to: FIVE, bcc: [] }],
    ["an answer above what it answers", { subject: "SV: Priser", body: ANSWERED }],
    ["one phrase alone", { body: { type: "text", content: "Vi har givet 20 % rabat." } }],
    [
      "an offer that was asked for",
      { body: { type: "text", content: "Som aftalt hermed tilbud med 5 % rabat. Læs mere her." } },
    ],
  ] as const)("is not seen in a mail %s", (_, changes) => {
    expect(found(changes)).toEqual([]);
  });

  test.each(["VS: Black Friday", "Fwd: Black Friday", "VB: Black Friday"])(
    "is sent by who forwards it: %s",
    (subject) => expect(found({ subject })).toContain("marketing"),
  );

  test("may pretend to answer, in Bcc and with nothing below", () => {
    expect(found({ subject: "Re: Black Friday tilbud til dig" })).toContain("marketing");
  });

  test("begins with three people", () => {
    expect(found({ bcc: FIVE.slice(2) })).toContain("marketing");
  });

  test("counts a list of people outside as many", () => {
    const list = { ...person("kunder@liste.example"), isGroup: true } as const;
    expect(found({ bcc: [list] })).toContain("marketing");
  });

  test("is not looked for without a policy on it", () => {
    const { marketing: _, ...withoutMarketing } = policy();
    const draft = mail({ to: [], bcc: FIVE, body: { type: "text", content: OFFER } });
    expect(checkMail(draft, withoutMarketing, KNOWLEDGE)).toEqual([]);
  });
});

describe("how much evidence it takes", () => {
  const confidenceOf = (content: string, changes: Partial<Mail> = {}) => {
    const draft = mail({ to: [], bcc: FIVE, body: { type: "text", content }, ...changes });
    return checkMail(draft, policy(), KNOWLEDGE)[0]?.confidence;
  };

  test("an answer is one only when its subject begins so", () => {
    expect(confidenceOf(OFFER, { subject: " Re : Priser", to: FIVE })).toBeUndefined();
    expect(confidenceOf(OFFER, { subject: "Spar: rabat nu" })).toBe("likely");
    expect(confidenceOf(OFFER, { subject: "Tilbud re: paller" })).toBe("likely");
  });

  test("what other mails say as well takes from it", () => {
    const offer = "Kære kunder. Få 20 % rabat på paller.";
    const business = " Som aftalt er ordrebekræftelsen vedhæftet. Mødet er torsdag kl. 10.";
    expect(confidenceOf(offer)).toBe("likely");
    expect(confidenceOf(offer + business)).not.toBe("likely");
  });

  test("what stands far below is not read", () => {
    expect(confidenceOf(`${"Hej. ".repeat(12_000)}${OFFER}`)).toBeUndefined();
  });
});

describe("the way out", () => {
  test("is missing", () => {
    expect(found({})).toEqual(["marketing", "marketing-opt-out"]);
  });

  test.each([
    "Frameld dig her.",
    "Svar STOP, hvis du ikke vil have flere mails.",
    "Ønsker du ikke at modtage mails som denne, så svar med ordet »Frameld«.",
    "If you no longer want emails like this one, reply with the word “Unsubscribe”.",
  ])("is there: %s", (line) => {
    const body = { type: "text", content: `${OFFER}\n${line}` } as const;
    expect(found({ body })).toEqual(["marketing"]);
  });

  test("may stand in a header", () => {
    expect(found({ headers: { "list-unsubscribe": "<mailto:x@firma.dk>" } })).toEqual([
      "marketing",
    ]);
  });
});

describe("recipients who see each other", () => {
  test("when marketing goes to different organisations", () => {
    expect(found({ to: FIVE, bcc: [] })).toContain("visible-recipients");
  });

  test("when one of them is a private mailbox", () => {
    expect(found({ to: [person("bo@gmail.com"), person("ida@gmail.com")] })).toContain(
      "visible-recipients",
    );
  });

  test("not within one organisation", () => {
    const team = ["a", "b", "c", "d", "e"].map((name) => person(`${name}@kunde.example`));
    expect(found({ to: team, bcc: [] })).not.toContain("visible-recipients");
  });

  test("not in Bcc", () => {
    expect(found({})).not.toContain("visible-recipients");
  });

  test("is possible in any mail to ten in five organisations", () => {
    const ten = FIVE.concat(FIVE.map(({ address }) => person(`anden-${address}`)));
    const draft = mail({ to: ten, body: { type: "text", content: "Mødet er aflyst." } });
    expect(checkMail(draft, policy(), KNOWLEDGE)).toMatchObject([
      { detector: "visible-recipients", confidence: "possible", masked: "10", index: 0 },
    ]);
    expect(checkMail({ ...draft, kind: "appointment" }, policy(), KNOWLEDGE)).toEqual([]);
    expect(checkMail({ ...draft, to: ten.slice(1) }, policy(), KNOWLEDGE)).toEqual([]);
  });
});
