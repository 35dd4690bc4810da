import { describe, expect, test } from "@jest/globals";
import { EMPTY_MAIL } from "../mail/mail";
import { classifyMail } from "./classify";

const read = (content: string, subject = "") =>
  classifyMail({ ...EMPTY_MAIL, subject, body: { type: "text", content } });

describe("a right called by its own name is stated, however little else the mail says", () => {
  test.each([
    ["access", "I am making a subject access request under Article 15 of the GDPR."],
    ["access", "Please treat this as a subject access request."],
    ["access", "I wish to make a DSAR. What do you need from me?"],
    ["access", "I would like to exercise my right of access."],
    ["access", "I would like to submit a data subject access request."],
    [
      "access",
      "Pursuant to Article 15 of the General Data Protection Regulation, I request access.",
    ],
    ["erasure", "I am invoking Article 17 of the GDPR."],
    ["erasure", "Please regard this email as the exercise of my right to be forgotten."],
    ["erasure", "I'd like to exercise my Article 17 rights."],
    ["rectification", "I am exercising my right to rectification under Article 16."],
    ["restriction", "I hereby exercise my right to restriction of processing."],
    ["portability", "I am exercising my right to data portability."],
    ["objection", "I object to the processing under Article 21."],
    ["consent_withdrawal", "I withdraw my consent."],
    ["access", "Jeg fremsætter hermed en indsigtsanmodning."],
    ["access", "Jeg vil gerne gøre brug af min ret til indsigt."],
    [
      "access",
      "Hermed anmodes om indsigt i henhold til databeskyttelsesforordningens artikel 15. Bekræft venligst modtagelsen.",
    ],
    ["access", "I henhold til GDPR artikel 15 anmoder jeg om indsigt."],
    ["access", "Jeg vil gerne indgive en indsigtsanmodning. Hvordan gør jeg?"],
    ["access", "I medfør af databeskyttelsesforordningen artikel 15 ønsker jeg indsigt."],
    ["access", "Vil I behandle denne mail som en anmodning om indsigt?"],
    ["erasure", "Jeg gør hermed brug af min ret til sletning, jf. artikel 17."],
    ["erasure", "Jeg vil gerne bruge min ret til at blive glemt."],
    ["rectification", "Jeg påberåber mig min ret til berigtigelse."],
    ["restriction", "Jeg anmoder om begrænsning af behandlingen efter artikel 18 i GDPR."],
    ["portability", "Jeg benytter min ret til dataportabilitet, jf. artikel 20."],
    ["objection", "Jeg gør indsigelse efter artikel 21."],
    ["consent_withdrawal", "Jeg trækker mit samtykke tilbage."],
    ["access", "Jeg fremsetter herved en begjæring om innsyn."],
    ["erasure", "Jeg krever sletting i henhold til personvernforordningen artikkel 17."],
    ["access", "Jag begär härmed tillgång enligt artikel 15 i GDPR."],
    ["erasure", "Jag åberopar min rätt att bli bortglömd."],
    ["access", "Ich mache von meinem Recht auf Auskunft Gebrauch."],
    ["erasure", "Hiermit verlange ich die Löschung nach Art. 17 DSGVO."],
  ])("%s: %s", (label, body) => {
    const { labels, scores } = read(body);
    expect(labels).toEqual([label]);
    expect(scores).toHaveProperty(label);
  });

  test("also in a long letter", () => {
    const body =
      "I write in order to submit a formal subject access request pursuant to the UK GDPR. I was a patient at your clinic from 2014 to 2019. Kindly acknowledge receipt. If you need anything to identify me, for example a passport copy, let me know.";
    expect(read(body, "Formal request").labels).toEqual(["access"]);
  });

  test.each([
    "Can you give me your opinion on Article 15 GDPR before the meeting?",
    "I'd like to make an access request for the VPN.",
    "This is a reminder that the subject access request from the tenant is due on Friday.",
    "This is an article about the right to be forgotten.",
    "Employees who want to exercise their right of access should write to HR.",
    "Here is our draft for the template: I am making a subject access request under Article 15.",
    "I hereby withdraw my resignation of 3 May.",
    "We hereby exercise our option under Article 15 of the lease.",
    "Further to your subject access request, please find the documents enclosed.",
    "Jeg gør hermed brug af min fortrydelsesret og returnerer jakken.",
    "Hermed anmodes om sletning af tinglyst pant i ejendommen.",
    "Hvornår skal vi svare på indsigtsanmodningen fra Olsen?",
    "Jeg gør hermed indsigelse mod lokalplan 21.",
  ])("not: %s", (body) => {
    expect(read(body).labels).toEqual([]);
  });
});

describe("the subject speaks for a mail that says no more than see attached", () => {
  const DANISH = ["", "Se vedhæftede.", "Hej\n\nSe venligst det vedlagte brev.\n\nMvh Bo"];
  const ENGLISH = [
    "",
    "See attached.",
    "Dear all,\n\nPlease find my letter enclosed.\n\nRegards\nJo",
  ];
  test.each([
    ["erasure", "Anmodning om sletning", DANISH],
    ["access", "Anmodning om indsigt", DANISH],
    ["rectification", "Anmodning om berigtigelse", DANISH],
    ["portability", "Begæring om dataportabilitet", DANISH],
    ["objection", "Indsigelse mod behandling af personoplysninger", DANISH],
    ["consent_withdrawal", "Tilbagetrækning af samtykke", DANISH],
    ["complaint", "Klage over behandling af personoplysninger", DANISH],
    ["breach_report", "Brud på persondatasikkerheden", DANISH],
    ["marketing_optout", "Afmelding af nyhedsbrev", DANISH],
    ["access", "Subject Access Request (SAR)", ENGLISH],
    ["access", "GDPR access request", ENGLISH],
    ["erasure", "Erasure request", ENGLISH],
    ["rectification", "Request for rectification of personal data", ENGLISH],
    ["objection", "Objection to processing", ENGLISH],
    ["consent_withdrawal", "Withdrawal of consent", ENGLISH],
  ])("%s: %s", (label, subject, bodies) => {
    for (const body of bodies) {
      const { labels, possible } = read(body, subject);
      expect(labels.concat(possible)).toContain(label);
    }
  });

  test("it is stated where its words mean nothing else", () => {
    expect(read("Please see attached letter.", "Subject access request").labels).toEqual([
      "access",
    ]);
    expect(read("Se vedhæftede brev.", "Indsigtsbegæring").labels).toEqual(["access"]);
    expect(read("Se vedhæftede brev.", "Anmodning om sletning")).toMatchObject({
      labels: [],
      possible: ["erasure"],
    });
  });

  test.each([
    "Faktura",
    "Anmodning om ferie",
    "Request for access to the building",
    "Data breach policy",
    "Indsigelse mod lokalplan",
    "SAR procedure",
    "SV: Subject access request",
  ])("not: %s", (subject) => {
    expect(read("Se vedhæftede.", subject)).toMatchObject({ labels: [], possible: [] });
  });
});

describe("somebody asks for a person whom they represent", () => {
  test.each([
    ["erasure", "We represent John Smith. Please erase all personal data relating to him."],
    [
      "access",
      "As solicitors for Mrs Ada Cole we request a copy of all personal data held about her.",
    ],
    [
      "objection",
      "We represent Tom Hill and object on his behalf to the processing of his personal data.",
    ],
    [
      "access",
      "Vi repræsenterer Jens Hansen og anmoder på hans vegne om indsigt efter databeskyttelsesforordningens artikel 15.",
    ],
    [
      "access",
      "Undertegnede advokat anmoder herved på vegne af Jens Hansen om at modtage kopi af samtlige oplysninger registreret om denne.",
    ],
    [
      "erasure",
      "På vegne af vores medlem Ida Krog skal vi anmode om, at alle oplysninger om hende slettes.",
    ],
    ["access", "Vi företräder Anna Lind och begär härmed registerutdrag enligt artikel 15."],
    ["access", "Wir vertreten Eva Roth und beantragen für sie Auskunft nach Art. 15 DSGVO."],
  ])("%s: %s", (label, body) => {
    expect(read(body).labels).toEqual([label]);
  });

  test.each([
    "We act for the buyer. Please send a copy of the contract to him.",
    "Vi repræsenterer Bo Lund i ejendomssagen og anmoder om kopi af skødet.",
    "På vegne af bestyrelsen beder jeg jer slette mødet i kalenderen.",
    "Jeg har fuldmagt til at hente pakken for min mor.",
  ])("not: %s", (body) => {
    expect(read(body).labels).toEqual([]);
  });
});
