import { describe, expect, test } from "@jest/globals";
import { findLookalikes } from "./lookalikes";

/** Which known domain this one can be taken for. */
function doubleOf(domain: string, known: string): string | undefined {
  return findLookalikes([domain], [known]).get(domain)?.of;
}

describe("a word more", () => {
  test.each([
    "maersk-logistics.dk",
    "maersklogistics.com",
    "maersk-logistik.com",
    "secure-maersk.com",
    "my-maersk-login.com",
    "maerskhr.com",
    "maersk-it-support.com",
    "maerskdk.com",
    "maersklogistik.com",
    "maersklogistic.com",
    "maerskpay.com",
    "maerskpayment.com",
    "maerskpayments.com",
    "maerskinvoice.com",
    "maerskinvoices.com",
  ])("%s", (domain) => {
    expect(doubleOf(domain, "maersk.com")).toBe("maersk.com");
  });

  test.each([
    ["a name of five letters", "vesta-shop.dk", "vesta.dk"],
    ["a short name and words that strangers add", "dsb-billetter-refusion.com", "dsb.dk"],
    ["a name that begins like an ordinary word", "danskebank-sikkerhed.com", "danskebank.dk"],
    ["a name with a hyphen", "dki-logi-hr.dk", "dki-logi.dk"],
    ["a name that only begins like an ordinary word", "posten-shop.dk", "posten.dk"],
    ["a name that only ends like an ordinary word", "hotmedia-shop.dk", "hotmedia.dk"],
  ])("%s", (_, domain, known) => {
    expect(doubleOf(domain, known)).toBe(known);
  });

  test.each([
    ["a word that strangers do not add", "maerskebo.com", "maersk.com"],
    ["a word in front without a hyphen", "mymaerskers.com", "maersk.com"],
    ["letters in front and a word by chance", "tovestas.com", "vestas.com"],
    ["what only ends like such a word", "maerskchr.com", "maersk.com"],
    ["what only begins like such a word", "maerskhrt.com", "maersk.com"],
    ["a name inside another word", "hypervestassen.com", "vestas.com"],
    ["a short name and a word of its trade", "ecco-sko.dk", "ecco.dk"],
  ])("not %s", (_, domain, known) => {
    expect(doubleOf(domain, known)).toBeUndefined();
  });

  test.each(
    (
      "dansk danske nordisk nordic transport transporter logistik logistics logistikken service services consult " +
      "consulting energi energy energien forsikring forsikringen skole skolen byggeri partner partners advokat " +
      "advokaterne revision revisionen invest investering bolig boligen media"
    ).split(" "),
  )("not a name that is an ordinary word: %s", (word) => {
    expect(doubleOf(`${word}-huset.dk`, `${word}.dk`)).toBeUndefined();
  });

  test.each(["nord", "byg"])("not the short ordinary word %s", (word) => {
    expect(doubleOf(`${word}-huset.dk`, `${word}.dk`)).toBeUndefined();
  });
});
