import type { Examples } from "../examples";

export const examples: Examples = {
  positives: [
    "CPR-nr.: [[070761-4285]]",
    "Sygemelding [[070761-4285]]",
    "cpr [[0707614285]], begynder mandag",
    "Personnummer [[07 07 61 4285]]",
    "Vedr. Mette Lund, [[070761–4285]]",
    "Navn\tCPR\nJens Hansen\t[[070761-4285]]",
    "Borger [[070761-\n4285]] har klaget",
    "Civil registration number [[07.07.1961-4285]]",
    "CPR: [[010190-1234]]",
    "Erstatningspersonnummer [[670761-4285]]",
  ],
  negatives: [
    "Ordrenr. 070761-4285",
    "Faktura 0707614285 forfalder i morgen",
    "Ring på 07 07 61 42 85",
    "Møde 240126-1530",
    // A waybill number, as carriers print it.
    "Waybill 0707614285",
    "P-nr. 1007614285",
    "CPR 010190-XXXX",
    "Vi behandler CPR-numre efter reglerne. Ordre 070761-4285",
    "0707614285",
  ],
};
