import type { Examples } from "../detector";

export const examples: Examples = {
  positives: [
    "Skriv til [[jens.hansen@firma.example]], tak",
    "Jens Hansen <[[jh@firma.example]]>",
    "mailto:[[jens+privat@mail.firma.co.uk]]?subject=Hej",
    "JENS: [[JENS@FIRMA.EXAMPLE]]",
    "[[søren.bjørn@rødgrød.dk]] skriver",
    "Send to [[o'brien@firm.ie]], please",
    "Robotter ser ikke [[jens (at) firma.dk]]",
    "Robotter ser ikke [[jens at firma dot dk]]",
    "[[hr.hansen@firma.example]]",
  ],
  negatives: [
    "Skriv til faktura@firma.example",
    "Skriv til no-reply+12@firma.example",
    "Spørg salg.aarhus@firma.example eller importteam@firma.example",
    "kundtjanst@firma.example, buchhaltung@firma.example, postmottak@firma.example",
    "cid:image001.png@01D9A1B2.C3D4E5F0",
    "https://jens:hemmelig@ftp.firma.dk/",
    "Message-ID: <CAF123=abc@mail.gmail.com>",
    "npm i @kuvert/core react@18.2.0",
    "git@github.com:firma/projekt.git",
    "3 paller @ 120 kr.",
    "Vi mødes (at) 10.30",
    "bogholderiet@firma.example",
    "Send den til tilmelding@firma.example",
    "ap@firma.example",
  ],
};
