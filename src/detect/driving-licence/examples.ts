import type { Examples } from "../detector";

export const examples: Examples = {
  positives: [
    "Körkort nr [[184 62 739]]",
    "Kørekort nr. [[12345678]]",
    "Hans kørekort har nr. [[12 34 56 78]] og gælder til 2030",
    "Driving licence no. [[MORGA657054SM9IJ]]",
    "Driver's license number [[12345678]]",
    "Führerschein Nr. [[N582J4YXX01]]",
    "Navn\tKørekortnr.\nBo\t[[12345678]]",
    "Lejebil til Bo (kørekort [[1234 5678]])",
    "Körkortsnummer [[12345678]], danskt körkort",
    "Kørekort udstedt af politiet, nr. [[12345678]]",
    "DL no. [[B1234567]]",
    "Prawo jazdy [[12345/07/1234]]",
    "Führerschein des Fahrers: [[B072RRE2I55]]",
  ],
  negatives: [
    "Software licence 12345678",
    "Licens nr. 12345678",
    "Kørekort kræves. Ring 12345678",
    "Kørekort til lastbil er et krav, sag 12345678",
    "Ordre 12345678",
    "CVR 12345678",
    "Batch MORGA687054SM9IJ",
    "License key N582J4YXX01",
  ],
};
