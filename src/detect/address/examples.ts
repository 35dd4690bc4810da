import type { Examples } from "../examples";

export const examples: Examples = {
  positives: [
    "Hun bor på [[Birkevænget 14]] med sine børn",
    "Privatadresse: [[Solsortevej 27, 2. tv., 2400 København NV]]",
    "Mette Hansen\n[[Store Kongensgade 12 B, st. th.\n1264 København K]]",
    "Jens Holm, [[Peter Bangs Vej 31, 2000 Frederiksberg]], har fået nyt nummer",
    "Ordren leveres hos Anne Lund, [[Møllebakken 8, 5600 Faaborg]]",
    "Flytter til [[Hovgård 3, 7500 Holstebro]]",
    "mette bor [[vestergade 12 3 tv, 8000 aarhus c]]",
    "Min adress är [[Björkvägen 5 B, 3 tr, 123 45 Farsta]]",
    "Hun bor i [[Karl Johans gate 12, 0154 Oslo]]",
    "Sie wohnt in der [[Hauptstraße 12a, 10115 Berlin]]",
    "Bij mij thuis: [[Keizersgracht 123, 1015 CJ Amsterdam]]",
    "His home address is [[Flat 3, 14 Larkfield Road, Reading RG2 8TN]].",
    "Please write to [[1322 Rutland St., Houston, TX 77008]]",
  ],
  negatives: [
    "Mødested: Poul Henningsens Plads",
    // A company's seat: known to everybody.
    "DKI A/S\nIndustrivej 12\n8000 Aarhus C",
    "Levering til Vestergade 12, 8000 Aarhus C",
    "Vores kontor ligger på Nørregade 7, 2. sal, 8000 Aarhus C",
    // Without a town, a name or a word for living there nobody can tell.
    "Vejarbejde ved Vestergade 12",
    "Motorvej 45 er spærret",
    "Terminal 3, 2300 København S",
    "Gate 12 B, Kastrup",
    "Uge 12, 2000 stk.",
    "Parken 2-1",
    "Hr. Gade 12 år",
    "Vestergade 12. marts",
    "p-plads 12 og arbejdsplads 4",
    "Jf. § 12 i vejloven",
    "Filing of February 14, 2000, Enron",
    "Platform 12, Level 3, 24 Hour Drive",
    "Kiosk 3, 8000 Aarhus",
  ],
};
