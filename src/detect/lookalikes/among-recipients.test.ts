import { describe, expect, test } from "@jest/globals";
import { findLookalikes } from "./lookalikes";

/** The doubles among domains of which none is known: "double of original". */
function doubles(...domains: string[]): string[] {
  return Array.from(findLookalikes(domains, []).values()).map(
    ({ double, of }) => `${double} ${of}`,
  );
}

describe("of two that resemble each other", () => {
  test.each([
    ["the later one is the double", ["vestas.com", "vesats.com"], "vesats.com vestas.com"],
    ["the rarer one is", ["vesats.com", "vestas.com", "vestas.com"], "vesats.com vestas.com"],
    ["a letter doubled", ["danfoss.com", "danfosss.com"], "danfosss.com danfoss.com"],
    ["a doubled letter lost", ["danfoss.com", "danfos.com"], "danfos.com danfoss.com"],
    ["a letter doubled inside", ["vestas.com", "vesttas.com"], "vesttas.com vestas.com"],
    ["a doubled letter lost inside", ["vesttas.com", "vestas.com"], "vestas.com vesttas.com"],
    ["one that looks the same", ["maersk.com", "rnaersk.com"], "rnaersk.com maersk.com"],
    ["hidden letters", ["maersk.com", "xn--mrsk-xoa.com"], "xn--mrsk-xoa.com maersk.com"],
    ["a word more", ["maersk.com", "maersk-hr.com"], "maersk-hr.com maersk.com"],
    ["a word more, named first", ["maersk-hr.com", "maersk.com"], "maersk-hr.com maersk.com"],
  ])("%s", (_, domains, expected) => {
    expect(doubles(...domains)).toEqual([expected]);
  });

  test.each([
    ["sisters under different endings", ["maersk.com", "maersk.dk"]],
    ["words a letter apart", ["nordea.dk", "norden.dk"]],
    ["a wrong letter beside a doubled one", ["danfoss.com", "danfosx.com"]],
    ["two wrong letters in long words", ["forsikringen.dk", "forsikrytgen.dk"]],
    ["words with a letter more", ["vesta.dk", "vestas.dk"]],
    ["words that begin differently", ["evstas.dk", "vestas.dk"]],
    ["words with another first letter", ["testas.dk", "vestas.dk"]],
    ["short names", ["dsv.com", "dvs.com"]],
  ])("not %s", (_, domains) => {
    expect(doubles(...domains)).toEqual([]);
  });
});

test("what is known is nobody's double, and its doubles are found beside the others", () => {
  const found = findLookalikes(
    ["vesats.com", "vestas.com", "rnaersk.com"],
    ["vesats.com", "maersk.com"],
  );
  expect(found.get("vestas.com")).toEqual({ double: "vestas.com", of: "vesats.com" });
  expect(found.get("rnaersk.com")).toEqual({ double: "rnaersk.com", of: "maersk.com" });
  expect(found.size).toBe(2);
});

test("no more than a hundred are compared with each other", () => {
  const others = (count: number) => Array.from({ length: count }, (_, at) => `kunde${at}x.dk`);
  expect(doubles(...others(99), "vestas.com", "vesats.com")).toHaveLength(1);
  expect(doubles(...others(100), "vestas.com", "vesats.com")).toEqual([]);
});

describe("misspelt providers of private mailboxes", () => {
  test.each([
    ["gmial.com", "gmail.com"],
    ["gmil.com", "gmail.com"],
    ["gmaill.com", "gmail.com"],
    ["gmail.dk", "gmail.com"],
    ["gmail.con", "gmail.com"],
    ["hotmial.dk", "hotmail.dk"],
    ["hotmial.se", "hotmail.com"],
    ["hotmail.con", "hotmail.com"],
    ["outlok.com", "outlook.com"],
    ["outlook.dkk", "outlook.com"],
    ["yaho.com", "yahoo.com"],
    ["iclod.com", "icloud.com"],
    ["icloud.dk", "icloud.com"],
    ["protonmial.com", "protonmail.com"],
    ["stofnaet.dk", "stofanet.dk"],
    ["xn--gmil-63d.com", "gmail.com"],
  ])("%s", (domain, provider) => {
    expect(doubles(domain)).toEqual([`${domain} ${provider}`]);
  });

  test.each([
    "gmail.com",
    "googlemail.com",
    "hotmail.com",
    "hotmail.dk",
    "hotmail.co.uk",
    "yahoo.se",
    "outlook.de",
    "mail.dk",
    "email.dk",
    "ymail.com",
    "cloud.dk",
    "outlooks.dk",
    "jubii.dk",
    "tmail.com",
    "gal.com",
    "gmaister.com",
  ])("not %s", (domain) => {
    expect(doubles(domain)).toEqual([]);
  });

  test("are nobody's model", () => {
    expect(doubles("hotmail.com", "hotmail-support.com")).toEqual([]);
    expect(doubles("stofanet.dk", "stofanet-support.dk")).toEqual([]);
    expect(findLookalikes(["outlook-mail.dk"], ["outlook.com"]).size).toBe(0);
  });
});
