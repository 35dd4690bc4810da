import { describe, expect, test } from "@jest/globals";
import { labelForPurpose, meaningBefore, readBefore, readBehind } from "./surroundings";

const before = (lead: string) => meaningBefore(readBefore(`${lead}0707614285`, lead.length).kinds);

describe("the label in front", () => {
  test.each([
    ["C", "CPR: "],
    ["C", "cpr-nr. "],
    ["C", "CPR nr: "],
    ["C", "Cpr.nr. "],
    ["C", "CPR#"],
    ["C", "CPR # "],
    ["C", "CPR er "],
    ["C", "CPR-nummeret er: "],
    ["C", "(CPR "],
    ["C", "CPR på Jens Hansen er "],
    ["C", "cpr for vores nye chauffør: "],
    ["C", "CPR\n"],
    ["C", "CPR 1: "],
    ["C", "CPR på barn 12: "],
    ["C", "CPR/CVR-nr. "],
    ["C", "CVR/CPR: "],
    ["C", "Cpr- eller cvr-nr.: "],
    ["C", "CPR reg. no. "],
    ["C", "civil reg. no. "],
    ["C", "Civil registration number is "],
    ["C", "Central Person Register number: "],
    ["C", "person nr. "],
    ["C", "National ID number: "],
    ["C", "Danish ID "],
    ["C", "Personal no. "],
    ["C", "Fødselsdato og -nr.: "],
    ["C", "p.nr. "],
    ["C", "P.nr.: "],
    ["C", "c.p.r. "],
    ["C", "C.P.R. nr. "],
    ["O", "Ordre "],
    ["O", "Ordre: "],
    ["O", "Ordren på de to sidste: "],
    ["O", "Varenr. Beskrivelse Antal\n"],
    ["O", "4 stk "],
    ["O", "kr. "],
    ["O", "CVR "],
    ["O", "CVR-nr. "],
    ["O", "Danish reg. no. "],
    ["O", "Svensk personnummer "],
    ["O", "Personnummer (svenskt): "],
    ["D", "Kundenr. "],
    ["D", "Kundenr. er: "],
    ["D", "Lejer nr. "],
    ["D", "Måle-nr. "],
    ["D", "Adgangskode "],
    ["S", "nr. "],
    ["S", "Nummer: "],
    ["S", "er borgerens nummer "],
    ["", "Patientens nummer er "],
    ["", "Patientens nummer: "],
    ["", "Min søns nummer er "],
    ["", "Min ægtefælles nummer: "],
    ["", "Jens' nummer er "],
    ["", "Lises nummer: "],
    ["", "Bent Fogeds nummer er "],
    ["", "My son's number is "],
    ["D", "Pumpens nummer er "],
    ["D", "Kassens nummer: "],
    ["D", "The pump's number is "],
    ["D", "Danfoss' nummer er "],
    ["D", "Ansøgnings-id "],
    ["S", "RMA "],
    ["S", "ikke et CPR-nr. "],
    ["S", "ikke CPR "],
    ["T", "Ring til Jens Hansen på "],
    ["T", "Kontakt "],
    ["T", "P-nr. "],
    ["T", "pnr "],
    ["", ""],
    ["", "Kan du se på "],
    ["", "Jens Hansen "],
    ["", "Faktura til Jens Hansen "],
    ["", "Kontrakt for "],
    ["", "Ordre fra Zosia Kowalski "],
    ["D", "Kundenr. vedrører "],
    ["D", "Ordrenummeret fra Hanne er "],
    ["O", "Ordre nr. fra Hanne: "],
    ["D", "Kundenummeret på Hanne Skov er "],
    ["O", "Customer number for Anna Bech: "],
    ["O", "Sagsnr. fra Hanne er "],
    ["D", "Kontraktnummeret med Jens Holm er "],
    ["S", "Ordrenr til Hanne "],
    ["S", "Kundenr. Hanne Skov, "],
    ["", "Faktura sendt til Jens Hansen: "],
    ["C", "CPR-nummer for Jens Holm: "],
    ["O", "Giro: "],
    ["O", "Bankgiro "],
    ["O", "Lovforslag "],
    ["", "Skriv aldrig CPR i en mail "],
    ["", "CPR-numre er fortrolige. Se "],
    ["", "Husk CPR! Se "],
    ["", "Har du CPR? "],
    ["", "CPR 12345678 "],
    ["", "CPR A1 "],
    ["", "CPR 123 "],
    ["", "CPR 12345 Jens Hansen "],
    ["", "CPR 2026 hedder Jens Hansen "],
    ["C", "CPR\nhan bor her "],
    ["C", "CPR hedder.x "],
    ["", "Jens # Hansen "],
    ["O", "Svensk cpr-nr. "],
    ["O", "cpr-nr. (norsk) "],
    ["", "Ordre til patienten er "],
    ["", "Kundenr. til patienten er "],
    ["", "Ordre Zosia Kowalski er her "],
    ["", "Kundenr. Zosia Kowalski her er "],
    ["", "CPR:\n\n"],
    ["", "CPR er et\nord til dig\n"],
  ])("%j: %j", (label, lead) => {
    expect(before(lead).label).toBe(label);
  });

  test.each([
    ["C", "CPR-nr. på din sag: "],
    ["C", "Hermed CPR-nummer til den nye kontrakt: "],
    ["C", "Mit cpr til kontoen er "],
    ["C", "CPR-nummeret til brug for bestillingen er "],
    ["C", "Personnummer i sagen (\n"],
    ["C", "Danish CPR number for the invoice: "],
    ["C", "CPR no. on the claim is "],
    ["C", "CPR-nr. eller kundenr.: "],
    ["C", "CPR/sagsnr.: "],
    ["", "Jeg savner CPR-nr. på ordre "],
    ["O", "CPR-kontoret på sagen: "],
    ["O", "Svensk personnummer til aftalen: "],
    ["O", "Skriv ikke CPR på sagen: "],
    ["O", "CPR, faktura: "],
  ])("what a number is for is not what it is: %j, %j", (label, lead) => {
    const text = `${lead}0707614285`;
    expect(["O", "D"]).toContain(before(lead).label);
    expect(labelForPurpose(text, lead.length, "O")).toBe(label);
  });

  test("the numbers of production units begin with 10", () => {
    const label = (text: string) =>
      meaningBefore(readBefore(text, text.indexOf(" ") + 1).kinds).label;
    expect(label("p.nr. 1007614288")).toBe("T");
    expect(label("p.nr. 1107614288")).toBe("C");
  });

  test("abbreviations end no sentence, other words do", () => {
    expect(before("CPR vedr. ").label).toBe("C");
    expect(before("CPR f. ").label).toBe("C");
    expect(before("CPR ref.nr. ").label).toBe("O");
    expect(before("CPR til sagsbehandlernr. ").label).toBe("O");
    expect(before("CPR til medlemsnr. ").label).toBe("D");
    expect(before("CPR i dag. ").label).toBe("");
    expect(before("CPR til Henrik. ").label).toBe("");
    expect(before("CPR vedrørende. ").label).toBe("");
    expect(before("Køres ad route. ").label).toBe("");
    expect(before("CPR sendt.\n").label).toBe("");
    expect(before("CPR v1.").label).toBe("");
    expect(before("CPR.").label).toBe("C");
  });

  test("is direct with nothing but punctuation and small words between", () => {
    const direct = [
      "CPR: ",
      "cpr-nr. er ",
      "(CPR) ",
      "CPR/CVR ",
      "civil reg. no. ",
      "national id: ",
      "p.nr. ",
    ];
    expect(direct.filter((lead) => !before(lead).isDirect)).toEqual([]);
    const others = [
      "født ",
      "person ",
      "CPR på Jens: ",
      "CPR hedder ",
      "Ordre ",
      "Jens ",
      "CPR for barnet: ",
    ];
    expect(others.filter((lead) => before(lead).isDirect)).toEqual([]);
  });

  test("begins where its first word does", () => {
    const start = (lead: string) => readBefore(`${lead}0707614285`, lead.length).labelStart;
    expect(start("Hendes CPR-nr. er ")).toBe(7);
    expect(start("The civil reg. no. ")).toBe(4);
    expect(start("Her er p.nr. ")).toBe(7);
    expect(start("CPR (cpr-nr.) ")).toBe(5);
    expect(start("Kan du se ")).toBe(-1);
  });
});

describe("the person in front", () => {
  test.each([
    [4, "født "],
    [4, "Jens Hansen, født den "],
    [3, "patient "],
    [3, "person "],
    [3, "Jens "],
    [3, "Oluf Kjær "],
    [3, "Zosia Kowalski, "],
    [3, "(Zosia Kowalski, "],
    [3, "Bent Foged "],
    [3, "Hej Lone, det er Bent Foged "],
    [3, "Hej, min søn "],
    [3, "Hej patient "],
    [2, "Zosia Kowalski\n"],
    [2, "Port Klang "],
    [2, "Status Tirsdag "],
    [2, "Min hustrus nummer er "],
    [2, "Lises nummer: "],
    [2, "Emma’s number is "],
    [0, "Hej Jens, "],
    [0, "Hej Jens "],
    [0, "Hi Tom and Jens, "],
    [0, "Kære fru Holm, "],
    [0, "Dear Mr Holm, "],
    [0, "Kære patient, "],
    [0, "Kære Jens Hansen\n"],
    [3, "Jens Hansen, Havnegade 3, 7100 Vejle, "],
    [3, "Barn 2: "],
    [0, "Maersk "],
    [0, "Maersk, Lund "],
    [0, "Hansen Transport A/S "],
    [0, "Oluf Kjær Transport "],
    [0, "og så "],
    [0, "Jens Hansen, ordre "],
    [0, "Jens Hansen 4711 "],
    [0, "jens hansen "],
  ])("%d: %j", (person, lead) => {
    expect(before(lead).person).toBe(person);
  });
});

describe("the words behind", () => {
  test.each([
    ["C", 0, " (cpr)"],
    ["C", 0, " (CPR-nr.)"],
    ["C", 2, " er hendes cpr-nummer"],
    ["C", 0, " = cpr"],
    ["O", 0, " (ordre)"],
    ["O", 0, " er ordrenummeret"],
    ["O", 0, " er kundenr."],
    ["", 0, " er ifølge registret udrejst"],
    ["O", 0, " stk"],
    ["O", 0, " 12 stk"],
    ["O", 0, ", kr"],
    ["C", 0, ", (cpr)"],
    ["", 3, " sendt (cpr)"],
    ["C", 2, ", som er hans cpr"],
    ["", 3, " i feltet cpr til Jens"],
    ["", 0, " er ikke et cpr-nummer"],
    ["", 0, " sendt stk"],
    ["", 0, " og cpr"],
    ["", 0, ", CPR 0101901234"],
    ["", 0, " er 12 ordrer"],
    ["", 0, "\nordre"],
    ["", 0, "; (cpr)"],
    ["", 0, " er sendt. (cpr)"],
    ["", 3, " Jens Hansen"],
    ["", 3, ", Oluf Kjær"],
    ["", 3, " født"],
    ["", 3, " patient"],
    ["", 0, " Maersk"],
    ["", 0, " og det er sendt i dag til os Jens"],
  ])("%j, %d: %j", (label, person, rest) => {
    expect(readBehind(`0707614285${rest}`, 10)).toEqual({ label, person });
  });
});

describe("a list", () => {
  const continues = (text: string) => readBefore(text, text.length).continues;
  test("continues the number in front", () => {
    expect(continues("CPR: 0707614285, ")).toBe(15);
    expect(continues("0707614285 og ")).toBe(10);
    expect(continues("0707614285\n")).toBe(10);
  });
  test("ends with a label or with words", () => {
    expect(continues("0707614285 nr. ")).toBe(-1);
    expect(continues("0707614285 og så er der også ")).toBe(-1);
    expect(continues("ingen tal her ")).toBe(-1);
    expect(continues("12 ")).toBe(-1);
  });
});
