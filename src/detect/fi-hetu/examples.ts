import type { Examples } from "../detector";

export const examples: Examples = {
  positives: [
    "Henkilötunnus: [[131052-308T]]",
    "Matti Virtanen, [[131052-308T]]",
    "hetu [[131052-308t]]",
    "Finsk personnummer [[010190-0133]]",
    "Finnish ID: [[131052–308T]]",
    "Nimi\tHetu\nMatti\t[[131052-308T]]",
    "Personbeteckning [[010594Y9032]]",
    "Ny kollega i Åbo: Matti Virtanen ([[131052-308T]])",
    "hetu: [[131052 - 308T]]",
    "Finsk fødselsnummer [[010190-0133]]",
    "Henk.tunnus [[131052-308T]]",
    "Anneli Koskinen, [[131052-3140]]",
    "HETU;[[131052-308T]]",
    "Employee [[131052-308T]] has left the company",
    "Log ind med [[131052-308T]] og engangskoden",
    "Navn | Land | Nr.\nLaura H. | FI | [[131052-308T]]",
  ],
  negatives: [
    "Ordre 131052-308T",
    "Matti 131052-308U",
    "Del 131052-308TA",
    "CPR 010190-0133",
    "Jens Hansen 010190-0133",
    "Varenr. 131052A308T",
    "hetu 131352-308T",
    "Y-tunnus 1234567-8",
    "Reservedel: 131052-308T",
    "Item 131052-308T is out of stock, he says",
  ],
};
