import type { Examples } from "../detector";

export const examples: Examples = {
  positives: [
    "Hvilket kort brugte du?\nHele nummeret er [[4353 1826 2059 0381]]",
    "Kort til betaling [[5268 7204 8007 6669]]",
    "Visa [[4111 1111 1111 1111]]",
    "Mit kortnummer er [[5555555555554444]]",
    "Firmakort [[5019717010103742]], udløb 12/27",
    "Amex [[3782 822463 10005]]",
    "Corporate Amex [[371449 283 610 574]]",
    "Læste sit dankort op i telefonen: [[5019 1274 6083 9920]]",
    "Kreditkarte [[4111-1111-1111-1111]], gültig bis 03/28",
    "[[4111 1111 1111 1111]] 05/27 Jens Holm",
    "Book hotellet med [[5555555555554444]]",
    "Navn\tKort\nJens Holm\t[[4111111111111111]]",
  ],
  negatives: [
    "Session 4111111111111111",
    "Ordre 4111111111111111",
    "SSCC 357123450000000016",
    "IMEI 353918051234567",
    "+71<411111111111111+12345678<",
    "Gavekort 4111111111111111",
    "Referens 4111111111111111",
    "Track & trace: 4111111111111111",
    "Betalt med kort •••• 1234",
    "EAN 4006381333931",
  ],
};
