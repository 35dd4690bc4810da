import { describe, expect, test } from "@jest/globals";
import { mail, person, policy } from "./_testing/examples";
import { sidesOf } from "./recipients";

/** Who counts as outside when these receive the mail. */
function outside(addresses: string[], internalDomains = ["firma.dk"], from = "anna@firma.dk") {
  const to = addresses.map((address) => person(address));
  const draft = mail({ from: from === "" ? null : person(from), to });
  return sidesOf(draft, policy({ internalDomains })).external.map(({ address }) => address);
}

describe("a recipient in the organisation's own domains is a colleague", () => {
  test.each([
    ["bo@firma.dk", true],
    ["bo@FIRMA.DK", true],
    ["bo@mail.firma.dk", true],
    ["bo@enfirma.dk", false],
    ["bo@firma.dk.example", false],
    ["bo@firma.de", false],
    ["bo@firma.dk ", true],
    ["firma.dk", false],
    ["@firma.dk", true],
    ["bo/o=firma@kunde.example", false],
    ["EX:/o=ExchangeLabs/cn=alle", true],
    ["X500:/o=ExchangeLabs/cn=alle", true],
    ["/o=x@kunde.example", false],
    ["EX:/o=x@kunde.example", false],
    ["/o=x@firma.dk", true],
    ['"bo@firma.dk"@kunde.example', false],
  ])("%s: %s", (address, internal) => {
    expect(outside([address])).toEqual(internal ? [] : [address]);
  });
});

test("nobody is outside when nobody receives the mail", () => {
  expect(outside([])).toEqual([]);
});

test("a group of Exchange's own directory is inside", () => {
  expect(outside(["/o=ExchangeLabs/ou=Exchange/cn=Recipients/cn=alle"])).toEqual([]);
});

test.each(["Vennerne", ""])("an address without a domain (%j) may be anybody's", (address) => {
  expect(outside([address])).toEqual([address]);
});

test("To, Cc and Bcc all count", () => {
  const draft = mail({
    to: [person("a@kunde.example")],
    cc: [person("b@firma.dk")],
    bcc: [person("c@kunde.example")],
  });
  const { internal, external } = sidesOf(draft, policy());
  expect(external.map(({ address }) => address)).toEqual(["a@kunde.example", "c@kunde.example"]);
  expect(internal.map(({ address }) => address)).toEqual(["b@firma.dk"]);
});

describe("a policy that names no domain", () => {
  test("takes one that it names for it, whatever the sender's is", () => {
    expect(outside(["bo@firma.dk"], ["anden.dk"])).toEqual(["bo@firma.dk"]);
  });

  test("takes the sender's for the organisation's own", () => {
    expect(outside(["bo@firma.dk", "bo@kunde.example"], [])).toEqual(["bo@kunde.example"]);
  });

  describe("takes the writer's where Outlook names the sender in Exchange's own way", () => {
    const sides = (from: string | null, writer: string) =>
      sidesOf(
        mail({
          from: from === null ? null : person(from),
          writer,
          to: [person("bo@firma.dk"), person("eva@kunde.example")],
        }),
        policy({ internalDomains: [] }),
      ).external.map(({ address }) => address);

    test.each(["/o=ExchangeLabs/ou=Exchange/cn=Recipients/cn=anna", "", null])("%j", (from) => {
      expect(sides(from, "anna@firma.dk")).toEqual(["eva@kunde.example"]);
    });

    test("but never where the sender's is known: another mailbox may send", () => {
      expect(sides("info@kunde.example", "anna@firma.dk")).toEqual(["bo@firma.dk"]);
    });
  });

  test("finds everybody outside when the sender is not known", () => {
    expect(outside(["bo@firma.dk", "Vennerne"], [], "")).toEqual(["bo@firma.dk", "Vennerne"]);
    expect(outside(["Vennerne"], [], "anna")).toEqual(["Vennerne"]);
  });
});
