import { beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { Verdict } from "../../policy/verdict";
import { CLEAN, judge } from "./fixtures";
import { EMPTY_MAIL } from "../../mail/mail";
import { KnownDomains } from "./known-domains";

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
const draft = { subject: "Rute" };

describe("a domain", () => {
  test("is new until a draft to it has been written", () => {
    new KnownDomains().remember(to(...TEN));
    const first = new KnownDomains();
    const verdict = to("bo@fremmed.example", "anna@kunde1.example");
    expect(first.newIn(draft, verdict)).toEqual(["fremmed.example"]);
    first.remember(verdict);
    expect(first.newIn(draft, verdict)).toEqual(["fremmed.example"]);
    expect(new KnownDomains().newIn(draft, verdict)).toEqual([]);
  });

  test("is not called new while hardly any are known", () => {
    new KnownDomains().remember(to(...TEN.slice(0, 9)));
    expect(new KnownDomains().newIn(draft, to("bo@fremmed.example"))).toEqual([]);
  });

  test.each(["SV: Rute", "Re: Rute", " VS: Rute"])("is not new in an answer: %s", (subject) => {
    new KnownDomains().remember(to(...TEN));
    expect(new KnownDomains().newIn({ subject }, to("bo@fremmed.example"))).toEqual([]);
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
  expect(known.newIn(draft, to("bo@fremmed.example"))).toEqual([]);
  reading.mockRestore();
  writing.mockRestore();
});
