import { describe, expect, test } from "@jest/globals";
import { EMPTY_MAIL, type Mail } from "../mail/mail";
import { classifyMail } from "./classify";

function mail(body: string, rest: Partial<Mail> = {}): Mail {
  return { ...EMPTY_MAIL, body: { type: "text", content: body }, ...rest };
}

const labelsOf = (body: string, rest: Partial<Mail> = {}) => classifyMail(mail(body, rest)).labels;

describe("a request is recognised, whatever the words and the language", () => {
  test.each([
    ["access", "Jeg vil gerne se, hvad I har liggende om mig."],
    ["access", "Please send me a copy of all personal data you hold about me."],
    ["rectification", "Min fødselsdato er forkert i jeres system. Ret den venligst."],
    ["erasure", "Slet venligst mine oplysninger."],
    ["restriction", "I må ikke bruge mine oplysninger, indtil det er afklaret."],
    ["notify_recipients", "Underret alle modtagere om, at I har slettet mine oplysninger."],
    ["portability", "Jeg vil have mine data i et maskinlæsbart format."],
    ["objection", "Jeg gør indsigelse mod, at I behandler mine personoplysninger."],
    ["marketing_optout", "Jeg vil ikke have jeres nyhedsbrev mere."],
    [
      "automated_decision",
      "My loan was refused by a computer. I want a human being to review the decision.",
    ],
    ["consent_withdrawal", "Jeg trækker mit samtykke tilbage."],
    ["complaint", "Jeg vil klage over, hvordan I behandler mine personoplysninger."],
    [
      "breach_report",
      "Jeg er kommet til at sende lønlisten med cpr-numre til en forkert modtager.",
    ],
    ["erasure", "Radera alla mina uppgifter, tack."],
    ["erasure", "Kan dere slette søknaden min?"],
    ["erasure", "Bitte löschen Sie meine personenbezogenen Daten."],
  ])("%s: %s", (label, body) => {
    expect(labelsOf(body)).toEqual([label]);
  });
});

describe("what only resembles one is none", () => {
  test.each([
    "Slet venligst min ordre 4471.",
    "Please delete Thursday's meeting from your calendar.",
    "Fakturaen er udstedt til det forkerte selskab. Ret den venligst.",
    "Du har ret til indsigt i og sletning af dine oplysninger.",
    "We have received your request for erasure and will reply within one month.",
    "Jeg vil klage over den måde, I håndterer min levering på.",
    "Hvad gør vi, hvis en kunde beder om at få slettet sine oplysninger?",
    'Test af formularen: "Jeg ønsker indsigt i mine oplysninger". Virker det?',
    "Slet endelig ikke min profil, jeg har bare været på barsel.",
    "Vi har fået nyt kontonummer. Ret venligst jeres oplysninger om os som leverandør.",
    "How do I get a copy of my data? Write to us. How do I delete my account? Go to settings.",
    "",
  ])("%s", (body) => {
    expect(labelsOf(body)).toEqual([]);
  });
});

describe("several rights in one mail", () => {
  test("each gets its label, in the order of the law", () => {
    expect(labelsOf("Send mig en kopi af mine oplysninger, og slet dem bagefter.")).toEqual([
      "access",
      "erasure",
    ]);
  });

  test("leaving a list is no erasure", () => {
    const body = "I still get your newsletter. I don't want the newsletter. Remove me.";
    expect(classifyMail(mail(body))).toMatchObject({
      labels: ["marketing_optout"],
      possible: ["erasure"],
    });
  });
});

test("where a rule is sure of one right, others are not guessed from words anywhere in the mail", () => {
  const body =
    "Jeg vil gerne have indsigt i de personoplysninger, I har om mig: hvad I bruger dem til, hvem de er givet videre til, og hvor længe I gemmer dem.";
  expect(classifyMail(mail(body)).labels).toEqual(["access"]);
});

test("what is to be deleted is not asked for", () => {
  const asked = mail("Slet venligst alt, hvad I har om mig.", { subject: "Mine oplysninger" });
  expect(classifyMail(asked).labels).toEqual(["erasure"]);
});

describe("what is asked and whose data it is need not stand in one sentence", () => {
  test.each([
    ["rectification", "I moved in May, yet my file still says Elm Street. Kindly put that right."],
    [
      "rectification",
      "Jeg er flyttet. Vær venlig at bruge den nye adresse fremover, og ret det hos jer.",
    ],
    [
      "access",
      "I filmede, da jeg faldt på jeres parkeringsplads. Optagelsen vil jeg gerne have en kopi af.",
    ],
    [
      "erasure",
      "Der er et foto af min søn på jeres hjemmeside. Det har vi aldrig sagt ja til. Fotoet skal fjernes.",
    ],
    ["marketing_optout", "Your Friday offers keep coming to me. Just stop them."],
    [
      "consent_withdrawal",
      "Jeg sagde ja til, at mine prøver måtte gemmes. Det vil jeg gerne tage tilbage.",
    ],
  ])("%s: %s", (label, body) => {
    expect(labelsOf(body)).toEqual([label]);
  });

  test("but in a mail of many words they do", () => {
    const request = "My photo is on your website. Please see that it gets deleted there.";
    const reasons = (body: string) => classifyMail(mail(body)).why.map(({ phrase }) => phrase);
    expect(reasons(request)).toContain("erasure.short");
    expect(reasons(`${request} ${"The weather was fine. ".repeat(25)}`)).not.toContain(
      "erasure.short",
    );
  });
});

describe("people who know no word of the law", () => {
  test.each([
    ["access", "Hi, what info have you got on me? Could someone tell me what's on my file?"],
    ["erasure", "I'd like my profile gone for good please, and nothing of mine kept."],
    [
      "restriction",
      "Please don't delete my file and don't do anything with it until my solicitor has looked.",
    ],
    [
      "consent_withdrawal",
      "I ticked the box about photos of my son in May. I no longer agree to that.",
    ],
    [
      "breach_report",
      "I've had a letter meant for somebody else, with her diagnosis and address in it.",
    ],
    ["marketing_optout", "Please stop the newsletters, I'm sick of your offers. Take me off."],
  ])("%s: %s", (label, body) => {
    const { labels, why } = classifyMail(mail(body));
    expect(labels).toEqual([label]);
    for (const { start, end } of why) expect(body.slice(start, end).length).toBeGreaterThan(0);
    expect(why.length).toBeGreaterThan(0);
  });

  test("what no rule knows is told by the words that weigh most", () => {
    const body =
      "A solicitor's clerk at your office gave the bank my details. It is a disgrace how you look after my personal data.";
    const { labels, possible, why } = classifyMail(mail(body));
    const shown = [...labels, ...possible];
    expect(shown.length).toBeGreaterThan(0);
    expect(new Set(why.map(({ label }) => label))).toEqual(new Set(shown));
  });
});

describe("what was done already is not asked for again", () => {
  test.each([
    [
      "Tak fordi I har rettet min adresse. Giv også modtagerne besked om rettelsen.",
      "rectification",
    ],
    ["Underret alle modtagere om, at I har slettet mine oplysninger.", "erasure"],
    ["Indtil det er rettet, må I ikke bruge mine oplysninger.", "rectification"],
  ])("%s", (body, label) => {
    const found = labelsOf(body);
    expect(found).not.toContain(label);
    expect(found).toHaveLength(1);
  });
});

describe("a threat to complain is no complaint yet", () => {
  test.each([
    ["Jeg klager hermed over jeres behandling af mine personoplysninger.", ["complaint"]],
    [
      "Send me a copy of my personal data. Otherwise I reserve the right to lodge a complaint with the supervisory authority.",
      ["access"],
    ],
  ])("%s", (body, labels) => {
    expect(labelsOf(body)).toEqual(labels);
  });
});

describe("taking one's data elsewhere is not looking at them besides", () => {
  test("portability alone", () => {
    const body =
      "Jeg skifter bank. Send mig alle mine oplysninger i en fil, som den nye bank kan indlæse.";
    expect(labelsOf(body)).toEqual(["portability"]);
  });
});

describe("texts without an I are policies, notices and articles", () => {
  const notice =
    "Personal data will be erased on request. Access to personal data, rectification and erasure may be requested from the data protection officer, and a complaint may be lodged with the supervisory authority of the country at any time.";

  test("they ask for nothing", () => {
    expect(labelsOf(notice)).toEqual([]);
  });
  test("but who reports a breach speaks of others", () => {
    const report =
      "The folder with the salaries and bank details of all employees was open to the whole company over the weekend, from Friday evening until Monday morning, when the service desk closed it after a call from the warehouse manager.";
    expect(labelsOf(report)).toEqual(["breach_report"]);
  });
});

describe("words that are one without Danish letters are told apart", () => {
  test.each([
    ["Ændr mit navn i jeres system, det er forkert.", ["rectification"]],
    ["Andres navne er forkerte i min kalender.", []],
    ["Lås min journal, indtil sagen er afgjort, så den ikke bruges.", ["restriction"]],
  ])("%s", (body, labels) => {
    expect(labelsOf(body)).toEqual(labels);
  });
});

describe("people write as they write", () => {
  test.each([
    ["capitals", "SLET MINE OPLYSNINGER NU!!!"],
    ["no Danish letters", "Jeg oensker mine oplysninger slettet, det er paa tide"],
    ["slips of the finger", "Slet venligst mine oplysinnger"],
    ["soft hyphens", "Jeg ønsker mine person\u00adoplys\u00adninger slet\u00adtet"],
    ["wrapped lines", "Jeg vil bede jer om at\nslette mine\noplysninger."],
  ])("%s", (_, body) => {
    expect(labelsOf(body)).toEqual(["erasure"]);
  });
});

describe("only the newest part speaks", () => {
  const QUOTE =
    "\n\nFra: Karen Juul\nSendt: 2. marts 2026\nTil: kunde@firma.example\nEmne: Data\n\nSlet mine oplysninger.";
  const answer =
    "Kære Karen. Vi skal bruge dokumentation for din identitet, før vi kan komme videre med sagen, så send den gerne.";

  test("not what an answer quotes", () => {
    expect(labelsOf(answer + QUOTE, { subject: "SV: Data" })).toEqual([]);
  });
  test("but what a colleague passes on", () => {
    expect(labelsOf(`Til jer?${QUOTE}`, { subject: "VS: Data" })).toEqual(["erasure"]);
  });
  test("not the signature, nor what stands below it", () => {
    const signature =
      "\n\nMvh\nOle Dam\n\nØnsker du at få slettet dine oplysninger, så skriv til os. Slet mine oplysninger.";
    expect(labelsOf(`Tak for i dag.${signature}`)).toEqual([]);
  });
  test("but a postscript", () => {
    expect(labelsOf("Tak for i dag.\n\nMvh\nOle\n\nPS: Slet mine oplysninger.")).toEqual([
      "erasure",
    ]);
  });
  test("the subject counts, unless it is an older mail's", () => {
    expect(labelsOf("Mvh Bo", { subject: "Slet mine oplysninger" })).toEqual(["erasure"]);
    expect(labelsOf("Det er gjort.", { subject: "SV: Slet mine oplysninger" })).toEqual([]);
  });
});

describe("machines ask for nothing", () => {
  test.each([
    { headers: { "list-unsubscribe": "<mailto:x@y.example>" } },
    { headers: { "auto-submitted": "auto-replied" } },
    { headers: { precedence: "bulk" } },
    { from: { address: "no-reply@firma.example", name: "" } },
    { kind: "appointment" as const },
  ])("%j", (rest) => {
    expect(labelsOf("Slet mine oplysninger.", rest)).toEqual([]);
  });
});

describe("why", () => {
  test("names the phrase in the field it stands in", () => {
    const body = "Hej. Slet venligst mine oplysninger. Tak.";
    const { why } = classifyMail(mail(body));
    expect(why[0]).toEqual({
      label: "erasure",
      phrase: "erasure.delete-mine",
      field: "body",
      start: 5,
      end: 35,
    });
  });
  test("offsets of an HTML body are those of its text", () => {
    const content = "<p>Hej</p><p>Slet <b>mine</b> oplysninger</p>";
    const { why } = classifyMail({ ...EMPTY_MAIL, body: { type: "html", content } });
    expect(why[0]).toMatchObject({ field: "body", start: 4, end: 25 });
  });
  test.each([
    ["da", "Jeg vil gerne se, hvad I har om mig."],
    ["en", "I would like to see what you hold about me."],
    ["sv", "Jag vill se vad ni har om mig. Är det möjligt?"],
    ["no", "Jeg vil gjerne se hva dere har om meg."],
    ["de", "Ich möchte wissen, was Sie über mich haben."],
  ])("the language is told: %s", (lang, body) => {
    expect(classifyMail(mail(body)).lang).toBe(lang);
  });
});

test.each([
  "Kan du tage den?\n\n---\nFra: Bo Lund\nEmne: profil\n\nSlet alle mine oplysninger.",
  "Kan du tage den?\n\nStart på videresendt besked:\nFra: Bo Lund\nEmne: profil\n\nSlet alle mine oplysninger.",
])("a mail that is passed on is read below a short header, too: %j", (content) => {
  expect(classifyMail(mail(content, { subject: "VS: profil" })).labels).toEqual(["erasure"]);
});
