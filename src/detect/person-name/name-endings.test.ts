import { describe, expect, test } from "@jest/globals";
import { found } from "./_testing/found";

// None of these is on a list.
describe("a surname is told by its ending", () => {
  test.each([
    "Abelsen",
    "Thomasen",
    "Lukasen",
    "Anson",
    "Zawalska",
    "Kaczorowski",
    "Stawczyk",
    "Marciniczak",
    "Stojkovich",
    "Milikevic",
    "Petrutenko",
    "Hrytsanko",
    "Kostinko",
    "Petrova",
    "Dimitrov",
    "Novakova",
    "Fedorov",
    "Ravindran",
    "Gajendran",
    "Ahmadzai",
    "Stanikzai",
  ])("Sygemelding %s", (name) => {
    expect(found(`Sygemelding ${name}`)).toEqual([`${name} likely`]);
  });

  test.each(["Isen", "Panko", "Bisen", "Skattestyrelsen", "Analysen", "Togforsinkelsen"])(
    "not: Sygemelding %s",
    (word) => {
      expect(found(`Sygemelding ${word}`)).toEqual([]);
    },
  );
});

describe("a first name is told by its beginning or its ending", () => {
  test.each([
    "Abdirizak",
    "Kabdullah",
    "Muhamedin",
    "Ghebreyohannes",
    "Gebremichael",
    "Tesfaldet",
    "Xiaoling",
    "Dobroslava",
    "Bratislav",
    "Sigmund",
    "Vermundur",
    "Svanhild",
    "Svanhildur",
    "Ragnfrid",
    "Hólmfríður",
    "Þorleif",
    "Þorleifur",
    "Herlaug",
    "Herlaugur",
    "Inunguaq",
    "Piseraq",
    "Habibullah",
    "Shamsuddin",
    "Nureddin",
    "Mahshad",
    "Farshad",
    "Farnaz",
    "Behnaz",
    "Shamira",
    "Gulnur",
  ])("%s", (name) => {
    expect(found(`${name} - kontrakt`)).toEqual([`${name} likely`]);
  });

  test.each(["Tabdil", "Abdil", "Medin", "Gulnurka"])("not: %s", (word) => {
    expect(found(`${word} - kontrakt`)).toEqual([]);
  });
});
