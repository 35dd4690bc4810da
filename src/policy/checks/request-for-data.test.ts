import { describe, expect, test } from "@jest/globals";
import { KNOWLEDGE, mail, OUTSIDER, policy } from "../_testing/examples";
import { checkMail } from ".";

/** What a mail with this body asks for without a purpose: "dit-word confidence". */
function asked(content: string, subject = ""): string[] {
  const draft = mail({ subject, to: [OUTSIDER], body: { type: "text", content } });
  return checkMail(draft, policy(), KNOWLEDGE)
    .filter(({ detector }) => detector === "request-for-data")
    .map(({ where, masked, confidence }) => `${where}: ${masked} ${confidence}`);
}

describe("asking for personal data without saying why", () => {
  test.each([
    ["Kan du sende mig dit CPR-nummer?", "CPR-nummer"],
    ["Jeg mangler stadig dit kontonummer.", "kontonummer"],
    ["Oplys venligst navn, adresse og fødselsdato.", "fødselsdato"],
    ["Send kopi af pas.", "kopi af pas"],
    ["Dit sundhedskort mangler vi stadig.", "Dit sundhedskort"],
    ["Please send me a copy of your passport.", "copy of your passport"],
    ["What is your date of birth?", "date of birth"],
    ["Skicka ditt personnummer till mig.", "personnummer"],
    ["Vennligst oppgi fødselsnummer.", "fødselsnummer"],
    ["Bitte senden Sie uns Ihr Geburtsdatum.", "Geburtsdatum"],
  ])("%s", (content, masked) => {
    expect(asked(content)).toEqual([`body: ${masked} likely`]);
  });

  test("in a list that the question introduces", () => {
    expect(
      asked("Send mig følgende:\n- Fulde navn\n- CPR-nummer\n- Kopi af pas\n\nMvh Bo"),
    ).toEqual(["body: CPR-nummer likely", "body: Kopi af pas likely"]);
  });

  test("in the subject", () => {
    expect(asked("Hej Bo", "Send mig dit CPR-nummer")).toEqual(["subject: CPR-nummer likely"]);
  });
});

test.each([
  "Hvornår er Jens Hansen født? Send mig svaret.",
  "Send mig en kopi af Jens Hansens pas.",
  "When was Jens Hansen born? Please send a copy of Jens Hansen's passport.",
])("no name is shown: %s", (content) => {
  expect(asked(content)).not.toEqual([]);
  expect(asked(content).join()).not.toMatch(/jens|hansen/i);
});

describe("a purpose", () => {
  test.each([
    "Send mig dit CPR-nummer, så vi kan oprette dig i lønsystemet.",
    "For at kunne udbetale din løn skal vi bruge dit CPR-nummer.",
    "Vi er ved at bestille rejsen til Oslo. Send mig dit pasnummer.",
    "Send mig dit CPR-nummer. Vi skal bruge det til: lønudbetaling",
    "Please send your passport number so we can book your flight.",
    "Wir benötigen Ihr Geburtsdatum, damit wir Sie anmelden können.",
  ])("is enough: %s", (content) => {
    expect(asked(content).filter((each) => each.endsWith(" likely"))).toEqual([]);
  });

  test.each([
    "Send mig dit CPR-nummer. Vi skal bruge det til: …",
    "Har du mulighed for at sende dit CPR-nummer?",
  ])("is missing: %s", (content) => {
    expect(asked(content)).toHaveLength(1);
  });

  test("in the body counts for the subject", () => {
    expect(asked("Det bruges til lønudbetaling.", "Send mig dit CPR-nummer")).toEqual([]);
  });
});

describe("no request", () => {
  test.each([
    ["one's own data", "Slet venligst mit CPR-nummer, som I har fået ved en fejl."],
    ["an offer", "Her er mit kontonummer, som du bad om."],
    ["a ban", "Send aldrig CPR-numre i en almindelig mail."],
    ["a secure way", "Upload dit pas på vores sikre portal."],
    ["a system", "Kan du rette CPR-feltet i formularen?"],
    ["a form", "CPR-nummer: ________\nNavn: ________"],
    ["a question about rules", "Må vi bruge CPR-nummer som nøgle i registeret?"],
    ["a label with its value", "Please register our new driver Bo (CPR 010190-1234)."],
    ["a driver with a licence", "Vi mangler en vikar med kørekort."],
    ["a word beside a value", "Lønseddel, CPR-nr.: 010190-1234"],
    ["luggage", "Husk at medbringe pas og kørekort."],
    ["the firm's own account", "Fakturaen betales til kontonummeret nederst på siden."],
  ])("%s", (_, content) => {
    expect(asked(content).filter((each) => each.endsWith(" likely"))).toEqual([]);
  });

  test("is read out of the thread below an answer", () => {
    const thread = "Den 3. marts 2026 skrev Bo <bo@kunde.example>:\n> Send mig dit CPR-nummer.";
    expect(asked(`Nej, det gør jeg ikke.\n\n${thread}`)).toEqual([]);
  });
});
