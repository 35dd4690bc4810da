import type { Examples } from "../detector";

export const examples: Examples = {
  positives: [
    "Körkort saknas, pass [[AA7056962]]",
    "Pasnr. [[205123456]]",
    "Hendes pas har nummer [[205123456]]",
    "Passport no. [[703530056]]",
    "Crew list: Jens Holm, passport [[Z7270099]], exp. 8 July 2027",
    "Passnummer: [[38151270]]",
    "Reisepass Nr. [[C97LX6RMH]]",
    "Name;Passport no.\nAnna Nowak;[[EA 8639771]]",
    "[[205123456]] (pasnummer)",
    "Svenskt pass nr [[AA1234567]]",
    "Pasnummer (udløber 2030): [[205123456]]",
    "Name,Passport number,Born\nJohn Smith,[[512345678]],1980",
    "Travel document no. [[AB1234567]]",
    "Mit gamle pas havde nr. [[205123456]]",
    "Passet er væk, men nummeret var [[205123456]]",
    "Pasnumre til flyet: Jens [[205123456]] og Marie [[210123457]]",
  ],
  negatives: [
    "Boarding closes soon, pass F3805727",
    "Passport to success 205123456",
    "Din password-kode 205123456",
    "Pas på: 205123456",
    "One Pass VF751282",
    "Boarding pass 205123456",
    "Ordre 205123456",
    "Passport expires 20300101",
    "Skriv aldrig pasnummer i en mail. Sag 205123456",
    "Kompas nr. 205123456",
  ],
};
