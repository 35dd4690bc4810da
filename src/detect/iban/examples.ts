import type { Examples } from "../detector";

export const examples: Examples = {
  positives: [
    "IBAN: [[DK50 0040 0440 1162 43]]",
    "Overfør til [[DK5000400440116243]].",
    "Min konto er [[NO93 8601 1117 947]]",
    "[[SE45 5000 0000 0583 9825 7466]]",
    "iban:[[DE89 3704 0044 0532 0130 00]]",
    "Beneficiary Jens Holm\nIBAN [[GB29 NWBK 6016 1331 9268 19]]\nSWIFT NWBKGB2L",
    "Navn;IBAN\nAnna;[[PL61 1090 1014 0000 0712 1981 2874]]",
    "Nafn\tReikningur\nJón\t[[IS14 0159 2600 7654 5510 7303 39]]",
  ],
  negatives: [
    "Momsnr. DK12345678",
    "DK51 0040 0440 1162 43",
    "Din IBAN skrives som DKXX XXXX XXXX XXXX XX",
    "Ordre DK50-2024-0440",
    "Container MSKU 123456 7",
    "MRN 24DK00123456789012",
    "Rute SE45 - NO93 - DE89",
    "IBAN mangler på fakturaen",
  ],
};
