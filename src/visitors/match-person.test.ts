import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { person, someone } from "./_testing/examples";
import { found, JENS } from "./_testing/find-people";
import { nameForm } from "./name-in-text";
import { hasTrace } from "./person";
import { foldText, wordsOf } from "./words";

describe("by address", () => {
  test("attendees and organisers, whatever they are called", async () => {
    const { why } = await found(
      [
        { attendees: [someone("JENS@maersk.com", "Hansen, Jens")] },
        { organizer: someone("jens@maersk.com"), isOrganizer: false },
        { text: "Ring til jens@maersk.com." },
        { text: "Ring til ny-jens@maersk.com eller jens@maersk.com.au" },
      ],
      JENS,
    );
    expect(why).toEqual({ e1: "attendee", e2: "organizer", e3: "body" });
  });

  test("somebody else of the same name is not the person, and is shown as such", async () => {
    const { why, namesakes } = await found(
      [
        { attendees: [someone("jens.hansen@dsv.com", "Jens Hansen")] },
        { attendees: [someone("jens@maersk.com", "Jens Hansen")] },
      ],
      JENS,
    );
    expect(why).toEqual({ e2: "attendee" });
    expect(namesakes).toEqual([{ person: JENS, address: "jens.hansen@dsv.com", internal: false }]);
  });

  test("where no name came along, the address says it", async () => {
    const { why } = await found(
      [
        { attendees: [someone("jens.hansen@dsv.com")] },
        { attendees: [someone("jens_hansen@dsv.com", " ")] },
        { attendees: [someone("info@dsv.com")] },
      ],
      "Jens Hansen",
    );
    expect(why).toEqual({ e1: "attendee?", e2: "attendee?" });
  });

  test("a name that is written in another way, or is longer, leaves a doubt", async () => {
    const { why } = await found(
      [
        { attendees: [someone("jph@dsv.com", "Jens Peter Hansen")] },
        { attendees: [someone("mjh@dsv.com", "Mads Jens Hansen")] },
        { attendees: [someone("", "Jens Hansen Holm")] },
        { attendees: [someone("jh@dsv.com", "J. Hansen")] },
      ],
      "Jens Hansen",
    );
    expect(why).toEqual({ e1: "attendee?", e2: "attendee?", e3: "attendee?", e4: "attendee?" });
  });

  test("the same name with another address at the same company leaves a doubt", async () => {
    const { why } = await found([{ attendees: [someone("jh@maersk.com", "Jens Hansen")] }], JENS);
    expect(why).toEqual({ e1: "attendee?" });
  });
});

describe("by name in a text", () => {
  test("in every field that can hold one", async () => {
    const { why } = await found(
      [
        { subject: "Besøg: Jens Hansen" },
        { text: "Vi får besøg af Jens Hansen." },
        { locations: ["Receptionen", "Jens Hansens kontor"] },
        { categories: ["Jens Hansen"] },
        { attachmentNames: ["CV_Jens_Hansen.pdf"] },
        { subject: "Besøg fra Maersk" },
      ],
      JENS,
    );
    expect(why).toEqual({
      e1: "subject",
      e2: "body",
      e3: "location",
      e4: "category",
      e5: "attachment-name",
    });
  });

  test("asks for the names of attachments where they did not come along", async () => {
    const { why } = await found([{ attachmentNames: null }], JENS);
    expect(why).toEqual({ e1: "attachment-name" });
  });

  test("initials count beside the company, in one field", async () => {
    const { why } = await found(
      [
        { subject: "Besøg: J. Hansen, Mærsk" },
        { subject: "Besøg: J. Hansen" },
        { subject: "Besøg: J. Hansen", locations: ["Maersk Kajen"] },
        { subject: "JH (Maersk) kl. 10" },
        { subject: "JH kl. 10" },
      ],
      JENS,
    );
    expect(why).toEqual({ e1: "subject", e2: "subject?", e3: "subject?", e4: "subject?" });
  });

  test("is in doubt where it is a part of somebody else's address", async () => {
    const asked = "Jens Hansen <jens@gmail.com>";
    const { why } = await found(
      [
        { text: "Ring til jens.hansen@dsv.com" },
        { text: "Ring til jens.hansen@dsv.com, siger Jens Hansen" },
        { subject: "Mads Jens Hansen kommer" },
      ],
      asked,
    );
    expect(why).toEqual({ e1: "body?", e2: "body", e3: "subject?" });
  });

  test("is whole beside the person's own company", async () => {
    const { why } = await found(
      [
        { subject: "Jens Hansen Maersk" },
        { subject: "Jens Hansen Novo" },
        { subject: "Jens Hansen DSV" },
      ],
      JENS,
    );
    expect(why).toEqual({ e1: "subject", e2: "subject?", e3: "subject?" });
  });

  test("a company in several words is known by its domain", async () => {
    const { why } = await found(
      [{ subject: "J. Hansen fra Danske Bank" }],
      "Jens Hansen <jh@danskebank.dk>",
    );
    expect(why).toEqual({ e1: "subject" });
  });

  test("is ambiguous once somebody else of the name was met, except beside the company", async () => {
    const { why } = await found(
      [
        { subject: "Besøg: Jens Hansen" },
        { subject: "Besøg: Jens Hansen, Maersk" },
        { subject: "Besøg: Jens Hansen, DSV" },
        { attendees: [someone("jens.hansen@dsv.com", "Jens Hansen")] },
      ],
      JENS,
    );
    expect(why).toEqual({ e1: "subject?", e2: "subject" });
  });
});

describe("a colleague with the visitor's name", () => {
  const COLLEAGUE = someone("jha@dki.example", "Jens Hansen");

  test("who takes part is not taken for the visitor", async () => {
    const { why } = await found(
      [
        { subject: "Møde med Maersk", attendees: [COLLEAGUE] },
        { subject: "1:1 Jens Hansen", attendees: [COLLEAGUE] },
        { subject: "Besøg: Jens Hansen, Maersk", attendees: [COLLEAGUE] },
        { subject: "Besøg: Jens Hansen", attendees: [COLLEAGUE] },
        { subject: "Aftale", attendees: [COLLEAGUE, someone("jens@maersk.com")] },
      ],
      JENS,
    );
    expect(why).toEqual({ e3: "subject", e4: "subject?", e5: "attendee" });
  });

  test("makes the name alone ambiguous elsewhere, but not a visit by it", async () => {
    const { why } = await found(
      [
        { subject: "Frokost med Jens Hansen" },
        { subject: "Rundvisning for Jens Hansen" },
        { subject: "Afdelingsmøde", attendees: [COLLEAGUE] },
      ],
      JENS,
    );
    expect(why).toEqual({ e1: "subject?", e2: "subject" });
  });
});

describe("without an address", () => {
  test("the one outsider of the name is the person", async () => {
    const { why, namesakes } = await found(
      [{ attendees: [someone("jens@maersk.com", "Jens Hansen")] }, { subject: "Jens Hansen" }],
      "Jens Hansen",
    );
    expect(why).toEqual({ e1: "attendee", e2: "subject" });
    expect(namesakes).toEqual([]);
  });

  test("several of the name are all shown, none as certain", async () => {
    const { why, namesakes } = await found(
      [
        { attendees: [someone("jens@maersk.com", "Jens Hansen")] },
        { attendees: [someone("jens.hansen@dsv.com", "Jens Hansen")] },
      ],
      "Jens Hansen",
    );
    expect(why).toEqual({ e1: "attendee?", e2: "attendee?" });
    expect(namesakes.map(({ address }) => address)).toEqual([
      "jens.hansen@dsv.com",
      "jens@maersk.com",
    ]);
  });

  test("a company that is given tells them apart", async () => {
    const { why } = await found(
      [
        { subject: "Jens Hansen, Maersk" },
        { subject: "Jens Hansen, DSV" },
        { subject: "Besøg: Jens Hansen (Novo Nordisk)" },
        { subject: "Jens Hansen fra Novo" },
        { subject: "Jens Hansen, Mette Lund kl. 10" },
      ],
      "Jens Hansen, Mærsk A/S",
    );
    expect(why).toEqual({
      e1: "subject",
      e2: "subject?",
      e3: "subject?",
      e4: "subject?",
      e5: "subject",
    });
  });
});

test("several people at once: each hit says whom it is about", async () => {
  const { hits } = await found(
    [
      { attendees: [someone("jens@maersk.com"), someone("eva@dsv.com")] },
      { subject: "Besøg: Eva Lind" },
    ],
    JENS,
    "Eva Lind <eva@dsv.com>",
  );
  expect(hits.map(({ persons }) => persons)).toEqual([
    [JENS, "Eva Lind <eva@dsv.com>"],
    ["Eva Lind <eva@dsv.com>"],
  ]);
});

test("the subject of a hit is masked but for the policy's words", async () => {
  const { hits } = await found([{ subject: "Besøg: Jens Hansen, Maersk 12345678" }], JENS);
  expect(hits[0]?.subject).toBe("Besøg: J••• H•••, M••• •••");
});

test("what is left out at a glance would not have been found by reading", () => {
  const words = "Jens JENS Hansen J. H. JH Maersk Søren fra jens@maersk.com".split(" ");
  const said = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((list) => list.join(" "));
  const unseen = said.filter((text) => !hasTrace(foldText(text), person()));
  fc.assert(
    fc.property(unseen, (text) => {
      expect(nameForm(wordsOf(text), person().name)).toBeNull();
    }),
  );
});
