import { describe, expect, test } from "@jest/globals";
import { found } from "./_testing/found";

describe("a word that may be a surname", () => {
  test.each([
    ["Referat: Jens Hansen, Jeff Skilling", "Jens Hansen likely, Jeff Skilling likely"],
    ["Info on Jeff Skilling", "Jeff Skilling likely"],
    ["Info On Jeff Skilling Today Again", "Jeff Skilling likely"],
    ["Møde med Mads Bering", "Mads Bering likely"],
    ["Møde med Mads Hansen Bering", "Mads Hansen Bering likely"],
    ["Møde med Mads BERING", "Mads BERING likely"],
    ["Møde med Mads bering", "Mads likely"],
    ["Møde med Mads Ringsted", "Mads likely"],
    ["Møde med Mads Underretning", "Mads likely"],
    ["møde med mads bering", "mads bering likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("a first name that may be a word, and an unknown word", () => {
  test.each([
    "bo storm",
    "Bo Storm Update Contract Meeting",
    "Jade Green or Signal Green for Floor Lines?",
    "jens storm",
  ])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Møde med Will Zantul", "Will Zantul likely"],
    ["Møde med Mark Zantul", "Mark Zantul likely"],
    ["Will Zantul", "Will Zantul possible"],
    ["Mark Zantul", "Mark Zantul possible"],
    ["Jens Zantul", "Jens Zantul likely"],
    ["Grant Zelinka", "Grant Zelinka possible"],
    ["Meeting With Grant Zelinka Tomorrow Again", "Grant Zelinka likely"],
    ["Grant Zelinka Contract Review Meeting", "Grant Zelinka possible"],
    ["Jens Zantul Contract Review Meeting", "Jens Zantul likely"],
    ["Jens Hansen Bo", "Jens Hansen likely"],
    ["Jens Hansen Mette", "Jens Hansen likely, Mette likely"],
    ["Jens Mette", "Jens Mette likely"],
    ["Lars Bo Kjær", "Lars Bo Kjær likely"],
    ["Lars Bo", "Lars possible"],
    ["Lars Bo Kontrakt", "Lars possible"],
    ["Lars Bo Hansen Storm", "Lars Bo Hansen Storm likely"],
    ["Bo Storm", "Bo Storm possible"],
    ["Bo Storm skifter", "Bo Storm likely"],
    ["Jens Storm", "Jens Storm likely"],
    ["Lars Bo Storm", "Lars possible, Bo Storm possible"],
    ["Final pay for Trần Minh Khoa", "Trần Minh Khoa likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("a surname that ends like a noun", () => {
  test.each([
    ["Møde med Mads Kettering", "Mads Kettering likely"],
    ["Mads Kettering Contract Review Meeting", "Mads possible"],
    ["Møde med Mads Hansen Kettering", "Mads Hansen likely"],
    ["møde med kollegaen MADS KETTERING i morgen tidligt", "MADS likely"],
    ["Møde med Mads Velotion", "Mads likely"],
    ["Møde med Mads Vexolionen", "Mads likely"],
    ["Møde med Mads Vexolheit", "Mads likely"],
    ["Møde med Mads Vexolism", "Mads likely"],
    ["Møde med Mads Vexolary", "Mads likely"],
    ["Møde med Mads Vexolance", "Mads likely"],
    ["Møde med Mads Vexolect", "Mads likely"],
    ["Møde med Mads Vexolight", "Mads likely"],
    ["Møde med Mads Trisk", "Mads Trisk likely"],
    ["Møde med Will Apso", "Will Apso likely"],
    ["Møde med Mads Kingsment", "Mads likely"],
    ["Møde med Mads Vellering", "Mads Vellering likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("kings", () => {
  test.each(["Christian IV", "Frederik X", "Møde med Christian IVX"])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([["Møde med Christian XB", "Christian likely"]])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("two first names", () => {
  test.each(["Will frank", "Hans peter"])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Ask Frank", "Frank likely"],
    ["Hans Peter", "Hans Peter likely"],
    ["Hans Peter Hansen", "Hans Peter Hansen likely"],
    ["Bo Jens Hansen", "Bo Jens Hansen likely"],
    ["Ask Frank Hansen", "Frank Hansen likely"],
    ["Stig Ole Hansen", "Stig Ole Hansen likely"],
    ["Will Frank", "Frank likely"],
    ["Sydney will chair on Monday", "Sydney likely"],
    ["Møde med Hans Peter", "Hans Peter likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("initials and particles in between", () => {
  test.each(["Bo K.", "Kasper H. – laptop stolen in Hamburg"])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Jens P. Hansen", "Jens P. Hansen likely"],
    ["Jens P Hansen", "Jens P Hansen likely"],
    ["Jens P. Q. R. Hansen", "Jens P. Q. R. Hansen likely"],
    ["Jens P. Zantul", "Jens P. Zantul likely"],
    ["Jens P Zantul", "Jens P Zantul likely"],
    ["Will P. Zantul", "Will P. Zantul likely"],
    ["Maja van der Berg", "Maja van der Berg likely"],
    ["Jens van Hansen", "Jens van Hansen likely"],
    ["Anna K.", "Anna K. likely"],
    ["Anna K", "Anna K likely"],
    ["Anna K. er syg", "Anna K. likely"],
    ["Anna K er syg", "Anna K likely"],
    ["Anna K. Hansen", "Anna K. Hansen likely"],
    ["Anna K-vitamin", "Anna possible"],
    ["Møde med Anna K", "Anna K likely"],
    ["Møde med Anna K, Bo", "Anna K likely, Bo likely"],
    ["Møde med Anna Kx", "Anna Kx likely"],
    ["Salary for Anna K", "Anna K likely"],
    ["Salary for Anna K today", "Anna likely"],
    ["Salary for Anna K 2", "Anna K likely"],
    ["Salary for Anna K (2)", "Anna K likely"],
    ["Salary for Anna K 'today'", "Anna likely"],
    ["Salary for Anna K, today", "Anna K likely"],
    ["Anna S is late with it", "Anna S likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("lists and firms", () => {
  test.each([
    "Thomas Frederiksen Tæpper",
    "Reservedele til Hans Jensen Lubricators",
    "Jens Hansen Zantul Belmoni Navestri",
  ])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Yilmaz, Mehmet", "Yilmaz, Mehmet likely"],
    ["Martin, Lise og Bo", "Martin likely, Lise possible"],
    ["Martin, Lise", "Martin, Lise likely"],
    ["Thomas, Mette", "Thomas, Mette likely"],
    ["Thomas, Mette og Bo", "Thomas likely, Mette likely, Bo likely"],
    ["Hansen, Jens og Bo", "Hansen, Jens likely, Bo likely"],
    ["Thomas Frederiksen Zantul", "Thomas Frederiksen Zantul possible"],
    ["Jens Zantul Belmoni Navestri", "Jens Zantul possible"],
    ["Jens Zantul Belmoni", "Jens Zantul Belmoni likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("capitals and small letters", () => {
  test.each(["IDA API"])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["EVA CV", "EVA possible"],
    ["MOGENS kommer", "MOGENS likely"],
    ["LOUIS POULSEN-lamper til ny reception", "LOUIS possible"],
    ["IDA kommer", "IDA possible"],
    ["IDA fylder år", "IDA possible"],
    ["MOGENS er syg", "MOGENS likely"],
    ["KONTRAKT EVA", "EVA likely"],
    ["jens", "jens possible"],
    ["møde med jens", "jens likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("initials in front", () => {
  test.each([
    "A Hansen",
    "I Hansen",
    "& P Hansen",
    "+ P Hansen",
    "/P Hansen",
    "P Zantul",
    "J. hansen",
    "J. Hansen-gruppen",
    "J.",
    "J. P.",
    "Møde d.d. hansen",
    "Se m.m. jensen",
    "Møde a.k. kontrakt",
  ])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["J. Hansen", "J. Hansen likely"],
    ["J.P. Hansen", "J.P. Hansen likely"],
    ["P Hansen", "P Hansen possible"],
    ["J. Storm", "J. Storm possible"],
    ["J. Zantul", "J. Zantul likely"],
    ["P Storm", "P Storm possible"],
    ["J. P. Q. R. Hansen", "J. P. Q. R. Hansen likely"],
    ["J. Hansen Nielsen", "J. Hansen Nielsen likely"],
    ["J. Hansen NIELSEN", "J. Hansen likely"],
    ["J. Lindholm", "J. Lindholm likely"],
    ["P Lindholm", "P Lindholm possible"],
    ["Kontrakt til a.k. lindgaard", "a.k. lindgaard likely"],
    ["aftale med h.c. jensen", "h.c. jensen likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});
