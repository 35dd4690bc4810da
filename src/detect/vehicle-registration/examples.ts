import type { Examples } from "../detector";

export const examples: Examples = {
  positives: [
    "Nummerplade: [[AB 12 345]]",
    "Reg.nr. på bilen er [[AB12345]], en hvid Golf",
    "Min bil har nummerplade [[ab12345]]",
    "The car's registration number is [[AB 12 345]]",
    "Licence plate: [[AB-12-345]]",
    "Kennzeichen [[AB12345]]",
    "Navn\tNummerplade\nBo\t[[AB 12345]]",
    "Trækker: [[AB 12 345]]",
    "Bil Skoda [[AB 12 345]]",
    "Hun kører i [[DB71428]], en blå Skoda",
    "Parkeringstilladelser:\nAnnika – [[CH 88 426]]\nBirger – [[DB 29 068]]",
    "Min gamle Golf, [[AV 55 812]], er solgt",
    "Kan du lægge [[CN 31 772]] ind i P-systemet? Det er min nye bil",
    "En hvid Volvo med reg.nr [[KLT 42G]]",
    "Kennzeichen [[FL-KB 488]] gehört Herrn Matzen",
    "Car reg [[LN19 XKD]], arriving about ten",
    "Traileren har nummerplade [[NP 4471]]",
  ],
  negatives: [
    "AB 12 345",
    "Varenr. AB 12 345",
    "Reg.nr. 1234 konto 12345678",
    "Reg.nr. DK12345678",
    "Container MSKU 123456 7",
    "Booking AB 12345",
    "Bilen har kørt 12 345 km",
    "Pos. AB 12 345 i tilbuddet",
  ],
};
