import type { Examples } from "../examples";

export const examples: Examples = {
  positives: [
    "Personnummer: [[850709-9805]]",
    "Kan du lägga upp Anna Berg, [[19850709-9805]], i lönesystemet?",
    "pnr [[8507099805]]",
    "Svensk personnummer på chaufføren: [[850709–9805]]",
    "Our Swedish colleague's personal identity number is [[198507099805]]",
    "Namn;Personnummer\nAnna Berg;[[850709 9805]]",
    "Anna Berg (samordningsnummer [[850769-9802]])",
    "Född 1915, personnummer [[150709+9800]]",
    "Anna är sjuk idag, [[850709-9805]]",
  ],
  negatives: [
    "Ordre 850709-9805 er afsendt",
    "Org.nr 556677-8899",
    "Jens Hansen, 120385-1234",
    "Backup 20240124-1530",
    "Se 8507099805 i listen",
    "Ordrenr. 198507099805",
    "P-nr. 1012345678",
    "Personnummer består av datum, tre siffror och en kontrollsiffra.",
    "Personnummer 850732-9805",
  ],
};
