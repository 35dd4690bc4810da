import { describe, expect, test } from "@jest/globals";
import { findLookalikes } from "./lookalikes";

/** Which known domain this one can be taken for. */
function doubleOf(domain: string, known: string): string | undefined {
  return findLookalikes([domain], [known]).get(domain)?.of;
}

describe("the same name", () => {
  test.each([
    ["under another ending", "maersk.dk", "maersk.com"],
    ["in another country", "maersk.co.uk", "maersk.com"],
    ["in another country, below a host", "mail.maersk.com.au", "maersk.com"],
    ["below a host, where the name begins like a shared level", "mail.company.dk", "company.com"],
    ["below a host, where the name ends like a shared level", "mail.disco.dk", "disco.com"],
    ["below a host, where the name is a shared level elsewhere", "www.net.com", "net.dk"],
    ["with the root's dot", "maersk.dk.", "maersk.com"],
  ])("%s", (_, domain, known) => {
    expect(doubleOf(domain, known)).toBe(known);
  });

  test.each([
    ["the domain itself", "maersk.com", "maersk.com"],
    ["one of its hosts", "mail.maersk.com", "maersk.com"],
    ["the domain itself, in capitals", "Maersk.COM", "maersk.com"],
    ["a host in a country that keeps a level for itself", "mail.maersk.co.uk", "maersk.co.uk"],
    ["another name at the same level", "novo.co.uk", "maersk.co.uk"],
    ["a name that only a country keeps for itself", "co.dk", "maersk.co.dk"],
    ["no domain at all", "maersk", "maersk.com"],
    ["nothing", "", "maersk.com"],
    [
      "a name that is longer than the network allows",
      `${"m".repeat(64)}.dk`,
      `${"m".repeat(64)}.com`,
    ],
  ])("is no double: %s", (_, domain, known) => {
    expect(doubleOf(domain, known)).toBeUndefined();
  });

  test("the known one may be written in capitals", () => {
    expect(doubleOf("maersk.dk", "Maersk.COM")).toBe("maersk.com");
  });

  test("the longest name that the network allows is one", () => {
    const name = "m".repeat(63);
    expect(doubleOf(`${name}.dk`, `${name}.com`)).toBe(`${name}.com`);
  });

  test("what is registered is told along with it", () => {
    expect(findLookalikes(["mail.maersk.co.uk"], ["maersk.com"]).get("mail.maersk.co.uk")).toEqual({
      double: "maersk.co.uk",
      of: "maersk.com",
    });
  });
});

describe("the known one in front of the real one", () => {
  test.each([
    "maersk.com.login.example",
    "www.maersk.dk.login.example",
    "maersk.org.secure.dk",
    "maersk.dk.com",
    "www.maersk.dk.com",
    "maersk.com-login.net",
    "ma-ersk.com.login.example",
  ])("%s", (domain) => {
    expect(doubleOf(domain, "maersk.com")).toBe("maersk.com");
  });

  test.each([
    ["a host of a service for many", "maersk.it-support.dk"],
    ["a customer's host", "maersk.customers.example.com"],
    ["a host of one of our suppliers", "maersk.sharepoint.com"],
    ["a known name without an ending", "maersk.portal.example.dk"],
    ["a host that is called like an ending", "dk.portal.example.com"],
    ["a word with an ending inside", "maersk.company.login.example"],
  ])("not %s", (_, domain) => {
    expect(doubleOf(domain, "maersk.com")).toBeUndefined();
  });
});
