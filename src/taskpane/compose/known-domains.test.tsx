import { beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { Verdict } from "../../policy/verdict";
import { CLEAN, judge } from "./_testing/fixtures";
import { EMPTY_MAIL } from "../../mail/mail";
import { KnownDomains } from "./known-domains";
import { setUpPane, show } from "./_testing/pane";
import { screen } from "@testing-library/react";

setUpPane();

beforeEach(() => localStorage.clear());

/** The verdict of a mail to these addresses outside. */
function to(...addresses: string[]): Verdict {
  return judge({
    ...EMPTY_MAIL,
    ...CLEAN,
    to: addresses.map((address) => ({ address, name: "" })),
  });
}

const TEN = Array.from({ length: 10 }, (_, index) => `anna@kunde${index}.example`);

describe("a domain", () => {
  test("is new until a draft to it has been written", () => {
    new KnownDomains().remember(to(...TEN));
    const first = new KnownDomains();
    const verdict = to("bo@fremmed.example", "anna@kunde1.example");
    expect(first.newIn(verdict)).toEqual(["fremmed.example"]);
    first.remember(verdict);
    expect(first.newIn(verdict)).toEqual(["fremmed.example"]);
    expect(new KnownDomains().newIn(verdict)).toEqual([]);
  });

  test("is not called new while hardly any are known", () => {
    new KnownDomains().remember(to(...TEN.slice(0, 9)));
    expect(new KnownDomains().newIn(to("bo@fremmed.example"))).toEqual([]);
  });

  test("is kept as a fingerprint that does not spell it out", () => {
    new KnownDomains().remember(to("bo@fremmed.example"));
    expect(JSON.stringify(Object.entries(localStorage))).not.toContain("fremmed");
  });
});

test("without storage nothing is ever new, and nothing breaks", () => {
  const refuse = () => {
    throw new DOMException("denied", "SecurityError");
  };
  const reading = jest.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
  const writing = jest.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
  const known = new KnownDomains();
  known.remember(to(...TEN));
  expect(known.newIn(to("bo@fremmed.example"))).toEqual([]);
  reading.mockRestore();
  writing.mockRestore();
});

describe("the pane", () => {
  const mail = (subject: string) => ({
    ...CLEAN,
    subject,
    to: [{ address: "bo@fremmed.example", name: "Bo" }],
  });

  test("says that a domain is new, until the next draft to it", async () => {
    new KnownDomains().remember(to(...TEN));
    const { close } = await show(mail("Rute"));
    expect(screen.getByText(/skriver du til fremmed\.example for første gang/)).toBeTruthy();
    close();
    await show(mail("Rute"));
    expect(screen.queryByText(/for første gang/)).toBeNull();
  });

  test("remembers a domain where Outlook takes the page away, too", async () => {
    new KnownDomains().remember(to(...TEN));
    await show(mail("Rute"));
    dispatchEvent(new Event("pagehide"));
    expect(new KnownDomains().newIn(to("bo@fremmed.example"))).toEqual([]);
  });

  test("says nothing in an answer", async () => {
    new KnownDomains().remember(to(...TEN));
    await show(mail("SV: Rute"));
    expect(screen.queryByText(/for første gang/)).toBeNull();
    await show(mail("Svar: Rute"));
    expect(screen.queryByText(/for første gang/)).toBeNull();
  });
});
