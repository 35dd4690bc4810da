import type { Examples } from "../examples";

export const examples: Examples = {
  positives: [
    "Elin Fog, født [[14.03.1982]]",
    "f. [[03-10-68]], pensionsberegning",
    "Fødselsdato: [[7. juni 1990]]",
    "Fødselsdato (dd.mm.åååå): [[07.06.1990]]",
    "Fødselsdag [[12/3-1984]]",
    "Passenger DOB [[22/11/1975]]",
    "She was born on [[March 3rd, 1985]]",
    "Född [[1985-03-03]]",
    "geb. [[3. März 1985]]",
    "Navn\tFødt\nAnna\t[[03.03.2015]]\nBo\t[[04.05.2017]]",
  ],
  negatives: [
    "født 1984",
    "Møde den 3. marts 2025",
    "Firmaet er grundlagt den 01.01.1990",
    "Company established 01/01/1990",
    "Projektet blev født 12.06.2024 på et møde",
    "Forfalder 01.01.2026",
    "F.eks. 03.03.1985",
    "Vi fejrer fødselsdag 12.06.2024",
    "Fødselsdag 12. maj",
    "Fødselsdato 0303851234",
    "born to run 12.06.2024",
  ],
};
