import { describe, expect, test } from "@jest/globals";
import { found } from "./_testing/found";

describe("full names that nothing around speaks of", () => {
  test.each([
    ["Kjeld Langeland Bageri har julelukket", ""],
    ["Kjeld Hansen Fredericia", "Kjeld Hansen possible"], // a branch of a shop: a second noun has a capital
    ["Rechnung Heinrich Bollmark Haus", ""],
    ["Peder Zantul museumsbesøg", ""], // a ship in a museum
    ["Peder Hansen museumsbesøg", "Peder Hansen likely"],
    ["Peder Hansen museumsbesøg, nyt katalog", "Peder Hansen possible"], // a ship or a museum
    ["Klint, strand og sommerhuse", "Klint possible"],
    ["Peder Hansen cykler hjem", "Peder Hansen likely"],
    ["Peder Hansen: museumsbesøg", "Peder Hansen likely"],
    ["Peder Hansen pension", "Peder Hansen likely"],
    ["Sygemelding Peder Hansen museumsbesøg", "Peder Hansen likely"],
    ["Jasper Zantul towels discontinued", ""], // a brand
    ["Try Jasper Zantul towels", "Jasper Zantul possible"],
    ["Try Jasper Hansen towels", "Jasper Hansen likely"],
    ["Try Jasper Zantul", "Jasper Zantul likely"],
    ["Akter i Jasper Thorups klagesag", "Jasper Thorups likely"],
    ["Hansen, Jens museumsbesøg", "Hansen, Jens likely"],
    ["Yilmaz, Mehmet Rejsebilag", "Yilmaz, Mehmet likely"],
    ["J. Zantul museumsbesøg", "J. Zantul likely"],
    ["Samtale med Mark Zantul Deloitte", "Mark Zantul likely"],
    ["Signe Lyngs projektbeskrivelse, version 4", "Signe Lyngs likely"],
    ["Jens Hansen iPhone bestilt", "Jens Hansen likely"], // a product's capital is no noun's
    ["Max Manus seminar", "Max Manus possible"], // a hero of the resistance
    ["Jade Dragon, table 19:00", "Jade Dragon possible"], // a restaurant
    ["Albert-Schweitzer-Schule Elternabend", ""],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("lone first names that nothing around speaks of", () => {
  test.each([
    ["Viggo, vores nye gulvvaskemaskine", "Viggo possible"], // a machine
    ["Lad Gustav vaske: ny storkøkkenmaskine", "Gustav possible"],
    ["Lad Gustav vaske: ny kollega", "Gustav likely"],
    ["Viggo, ny støvsuger til gulvet", "Viggo possible"],
    ["Viggo, a new floor scrubber", "Viggo possible"],
    ["Order a Henry for the third floor", "Henry possible"], // a vacuum cleaner
    ["Klyngen Gunhild opdateret til 9.4", "Gunhild possible"], // computers
    ["Fire Drill In Tower Amalie", "Amalie possible"],
    ["Fort William salmon haul", ""],
    ["Hand over Fort William site to operations", "William possible"],
    ["On the phone for you: Odile", "Odile likely"],
    ["Tak for kaffe! hilsen Gorm", "Gorm likely"],
    ["Mira: allergisk over for nødder (stue Mælkebøtten)", "Mira likely"],
    ["Kontaktbog Lilly uge 9", "Lilly likely"],
    ["Garderobe Tove kontorassistent", "Tove likely"],
    ["locker for yusra please", "yusra likely"],
    ["Tunde: PO raised", "Tunde likely"],
    ["Yasins pc er gået i sort", "Yasins likely"],
    ["Sonja (SAP-modul) frigives", "Sonja possible"],
    ["Bergit: kan vi rykke vores snak?", "Bergit likely"],
    ["Iben, kan du ringe?", "Iben likely"],
    ["Iben, sygemeldt igen", "Iben likely"],
    ["The Oscars, but for accountants", "Oscars possible"],
    ["Stald Margrethe: nyt hegn", ""],
    ["Lis' Blomster", "Lis possible"],
    ["Joe & the Juice bestilling", ""],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("rows of first names that open a subject", () => {
  test.each([
    ["Anna og Elsa kostumer", "Anna possible"], // two of a film
    ["Max og Mads på kursus", "Max likely, Mads likely"],
    ["Svea och Nils-Erik: semesterbyte", "Svea likely, Nils-Erik likely"],
    ["Anna og Elsa", "Anna likely, Elsa likely"],
    ["Tom & Jerry plushies", ""],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("what stands in front or behind", () => {
  test.each([
    ["Kutteren Inge-Lise solgt", ""],
    ["Hunden Laura i receptionen", ""],
    ["Charlotte NC office keys", ""],
    ["Charlotte SK office keys", "Charlotte possible"],
    ["Horizon Sven-2", ""],
    ["Uncle Sam forms", ""],
    ["Skolebussen på værksted", ""],
    ["Bent fra lageret går på pension", "Bent likely"],
    ["Bent fra lageret og de andre", ""],
    ["Timer Arooj Malik februar", "Arooj Malik likely"],
    ["Kørselsordre Malik februar", "Malik likely"],
    ["Trần Văn Minh", "Trần Văn Minh likely"],
    ["Vagter: Veras ønsker", "Veras likely"],
    ["Kurt Skjoldborgs nøgler", "Kurt Skjoldborgs likely"],
    ["EDIS EARTHQUAKE INFORMATION", "EDIS possible"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});
