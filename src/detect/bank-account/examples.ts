import type { Examples } from "../detector";

export const examples: Examples = {
  positives: [
    "Kan du sætte 600 kr. ind på [[3891 4525266634]]?",
    "Reg.nr. [[1234 kontonr. 0012345678]]",
    "Min lønkonto er\nReg.nr. [[1234\nKonto 12345678]]",
    "Kontonummer: [[1234-0012345678]]",
    "Reg/konto: [[1234 / 0012345678]]",
    "Danske Bank [[3409-0012345678]]",
    "Lønn til kontonr. [[8601.11.17947]]",
    "clearingnr [[6000, kontonr 123 456 789]]",
    "Sort code [[12-34-56, account number 12345678]]",
    "Faktura betales til Bygma ApS på konto [[4705 91299175]]",
    "Navn;Reg;Konto\nJens;[[5301;0123456789]]",
    "mit kontonummer: reg [[5301, 0123456789]]",
    "Kontonr.: [[0123456789]]",
    "Børneopsparing: [[5301 0123456789]]",
  ],
  negatives: [
    "Send 3891 paller til 4525266634",
    "Konto 4010\t1.234,00",
    "Kontonr. 12345678 hos DHL",
    "+71<123456789012345+12345678<",
    "Reg.nr. AB 12 345",
    "Bankgiro 123-4567",
    "Ordre 1234-12345678",
    "Tlf. 1234 12345678",
    "Kontoplan: 1010 Varesalg, 5530 Kasse",
    "SAP account 0530-10220019",
    "Vi mangler reg.nr. og kontonr. fra dig",
  ],
};
