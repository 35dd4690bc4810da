/** Several people of one name: whom an entry is about, and who is only called so. */
import { describe, expect, test } from "@jest/globals";
import { person, RULES, someone } from "./_testing/examples";
import { found, JENS } from "./_testing/find-people";
import { isTheirAddress } from "./match-person";

const COLLEAGUE = someone("jha@dki.example", "Jens Hansen");
const AT_DSV = someone("jens.hansen@dsv.com", "Jens Hansen");
const UNKNOWN = someone("", "Jens Hansen");

describe("an attendee", () => {
  test("of another name with one word in common is nobody's namesake", async () => {
    const { why, namesakes } = await found(
      [{ attendees: [someone("ole@dsv.com", "Ole Hansen"), someone("jens@dsv.com", "Jens")] }],
      JENS,
    );
    expect([why, namesakes]).toEqual([{}, []]);
  });

  test("without an address is the person, unless a colleague has the name", async () => {
    expect((await found([{ attendees: [UNKNOWN] }], JENS)).why).toEqual({ e1: "attendee" });
    const both = await found([{ attendees: [UNKNOWN] }, { attendees: [COLLEAGUE] }], JENS);
    expect(both.why).toEqual({ e1: "attendee?" });
  });

  test("without an address is no other person than the one with an address", async () => {
    const { why } = await found(
      [{ attendees: [UNKNOWN] }, { attendees: [AT_DSV], organizer: null }],
      "Jens Hansen",
    );
    expect(why).toEqual({ e1: "attendee", e2: "attendee" });
  });

  test("at a company is the person, whose name beside that company is theirs", async () => {
    const entries = [{ attendees: [AT_DSV] }, { text: "Jens Hansen, DSV" }];
    expect((await found(entries, "Jens Hansen")).why).toEqual({ e1: "attendee", e2: "body" });
  });

  test("from the house is not the visitor who is asked for by name alone", async () => {
    const { why, namesakes } = await found([{ attendees: [COLLEAGUE] }], "Jens Hansen");
    expect(why).toEqual({});
    expect(namesakes).toEqual([
      { person: "Jens Hansen", address: "jha@dki.example", internal: true },
    ]);
  });
});

test("a longer name that may be shortened to the person's makes the name alone ambiguous", async () => {
  const { why, namesakes } = await found(
    [
      { attendees: [someone("jhh@dsv.com", "Jens Hansen Holm")] },
      { subject: "1:1 Jens Hansen", attendees: [someone("jeh@dki.example", "Jens Erik Hansen")] },
      { subject: "Besøg: Jens Hansen, Maersk" },
    ],
    JENS,
  );
  expect(why).toEqual({ e2: "subject?", e3: "subject" });
  expect(namesakes.map(({ address }) => address)).toEqual(["jeh@dki.example", "jhh@dsv.com"]);
});

test("who only has the name is listed by address, whether from the house or not", async () => {
  const { namesakes } = await found(
    [
      { attendees: [COLLEAGUE, AT_DSV, someone("a@novo.com", "Hansen, Jens")] },
      { attendees: [AT_DSV] },
    ],
    JENS,
  );
  expect(namesakes).toEqual([
    { person: JENS, address: "a@novo.com", internal: false },
    { person: JENS, address: "jens.hansen@dsv.com", internal: false },
    { person: JENS, address: "jha@dki.example", internal: true },
  ]);
});

describe("with a namesake at DSV, a text is", () => {
  const beside = async (text: string, asked = JENS, ...others: string[]) => {
    const namesakes = [AT_DSV, ...others.map((address) => someone(address, "Jens Hansen"))];
    return (await found([{ text }, { attendees: namesakes }], asked)).why["e1"];
  };

  test("theirs where DSV stands beside the name", async () => {
    expect(await beside("Jens Hansen, DSV")).toBeUndefined();
    expect(await beside("Jens Hansen, DSV", JENS, "jens@novo.com")).toBeUndefined();
  });

  test("the person's where their own address or company stands there, too", async () => {
    expect(await beside("jens@maersk.com og Jens Hansen fra DSV")).toBe("body");
    expect(await beside("Jens Hansen, Maersk, kører for DSV")).toBe("body");
  });

  test("in doubt beside what is no more than a part of the company's domain", async () => {
    const asked = "Jens Hansen <jens@consultant.maersk.com>";
    expect(await beside("Jens Hansen, consultant, Novo", asked)).toBe("body?");
    expect(await beside("Jens Hansen, MAERSK", asked)).toBe("body");
    expect(await beside("Jens Hansen & Co", "Jens Hansen <jens@hp.co.uk>")).toBe("body?");
  });

  test("in doubt where no company stands there: A/S is none, nor is free mail", async () => {
    expect(await beside("Jens Hansen, A/S", JENS, "jens.hansen@gmail.com")).toBe("body?");
  });

  test("perhaps theirs where a middle name is new, but the company is the person's", async () => {
    const asked = "Jens Hansen, Mærsk";
    expect(await beside("Jens Erik Hansen, Maersk", asked, "jens@maersk.com")).toBe("body?");
  });
});

describe("beside a colleague of the same name who takes part", () => {
  test("the text speaks of the visitor where they take part as well", async () => {
    const attendees = [COLLEAGUE, someone("jens@maersk.com")];
    const { why } = await found([{ subject: "Frokost med Jens Hansen", attendees }], JENS);
    expect(why).toEqual({ e1: "attendee subject" });
  });

  test("the text speaks of the colleague", async () => {
    const attendees = [COLLEAGUE, UNKNOWN];
    const { why } = await found([{ subject: "Frokost med Jens Hansen", attendees }], JENS);
    expect(why).toEqual({ e1: "attendee?" });
  });
});

describe("what a name in a text says", () => {
  const sure = async (text: string, asked = JENS) => (await found([{ text }], asked)).why["e1"];

  test.each([
    ["Jens Erik Hansen", "body?"],
    ["Jens Erik Hansen, Maersk", "body?"],
    ["J. Hansen, Maersks kontor", "body"],
    ["J. Hansen, Maersk", "body"],
    ["Hr. Hansen fra Maersk", "body?"],
    ["Møde med Jens fra Maersk", "body?"],
    ["Besøg Hansen (Maersk)", "body?"],
    ["jens, maersk kl. 10", "body?"],
    ["Besøg fra Maersk: Jens og tre andre", "body?"],
    ["Jens og Peter Hansen fra Maersk", "body?"],
    ["Besøg af Jens og Mette Hansen", "body?"],
    ["Jens Olsen fra Maersk", undefined],
    ["Peter Hansen, Maersk", undefined],
    ["P. Hansen, Maersk", undefined],
    ["Besøg fra Maersk", undefined],
    ["Møde med Jens", undefined],
    ["Maersk om havnen, som vi talte om i går. Jens ringer.", undefined],
  ])("%s: %s", async (text, expected) => {
    expect(await sure(text)).toBe(expected);
  });

  test("a company that is called like the person is not them", async () => {
    const asked = "Ida Maersk <ida@maersk.com>";
    expect(await sure("Tilbud fra Maersk", asked)).toBeUndefined();
    expect(await sure("Ida fra Maersk", asked)).toBe("body?");
    expect(await sure("Møde: Ida, som er hos Maersk", asked)).toBe("body?");
  });

  test("either of two companies that the person works for is theirs", async () => {
    expect(await sure("J. Hansen, DSV", "Jens Hansen, DSV <jens@maersk.com>")).toBe("body");
    expect(await sure("J. Hansen, Maersk", "Jens Hansen, DSV <jens@maersk.com>")).toBe("body");
  });

  test("another company is none where it is not known whom the person works for", async () => {
    expect(await sure("Jens Hansen fra Novo", "Jens Hansen")).toBe("body");
    expect(await sure("Jens Hansen fra Novo")).toBe("body?");
  });

  test("one clear mention is enough", async () => {
    const { why } = await found([{ subject: "Jens Hansen", text: "J. Hansen kommer." }], JENS);
    expect(why).toEqual({ e1: "subject body" });
  });

  test("a person of one name may be anybody, beside their company too", async () => {
    expect(await sure("Besøg af Björk", "Björk")).toBe("body?");
    expect(await sure("Besøg af Björk (Maersk)", "Björk <bj@maersk.com>")).toBe("body?");
  });

  test("somebody asked for with the last name first is not whoever has either name", async () => {
    const asked = "Hansen, Jens <jens@maersk.com>";
    expect(await sure("Møde: Peter Hansen og Jens Olsen", asked)).toBeUndefined();
    expect(await sure("Besøg af Jens Hansen", asked)).toBe("body");
  });
});

test("of several who are asked for, one who is sure is enough", async () => {
  const { hits, why } = await found(
    [{ subject: "J. Hansen og Eva Lind" }],
    JENS,
    "Eva Lind <eva@dsv.com>",
  );
  expect(why).toEqual({ e1: "subject" });
  expect(hits[0]!.persons).toEqual([JENS, "Eva Lind <eva@dsv.com>"]);
});

test.each([
  [someone("Jens@Maersk.com"), true],
  [someone("jh@maersk.com", "Jens Hansen"), true],
  [AT_DSV, false],
  [someone("eva@maersk.com", "Eva Lind"), false],
])("%j is the person among those who take part: %s", (attendee, isTheirs) => {
  expect(isTheirAddress(attendee, person(), RULES)).toBe(isTheirs);
});
