import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { entry, hit, person, RULES, someone } from "./_testing/examples";
import { canClear, cleared, isClearable } from "./clear";
import { fieldsOf } from "./fields";
import type { FoundData } from "./leave-out";
import { matchPerson } from "./match-person";
import type { Entry } from "./calendar";
import type { Why } from "./rules";

function find(text: string): FoundData[] {
  const found = (isName: boolean) => (match: RegExpMatchArray) => ({
    start: match.index!,
    end: match.index! + match[0].length,
    isName,
  });
  return [
    ...[...text.matchAll(/Ole Olsen|Jens Hansen/g)].map(found(true)),
    ...[...text.matchAll(/\d{8}/g)].map(found(false)),
  ];
}

const CLEARING = { persons: [person()], find, mark: "[fjernet]" };

function clearedText(content: string): string | undefined {
  return cleared({ subject: "", body: { type: "text", content } }, CLEARING)?.body.content;
}

describe("the text", () => {
  test.each([
    ["Besøg: Jens Hansen, Mærsk", "Besøg: [fjernet], Mærsk"],
    ["J. Hansen kommer. Jens skal have et kort.", "[fjernet] kommer. [fjernet] skal have et kort."],
    ["jens@maersk.com", "[fjernet]"],
    ["Jens Hansen, 20304050", "[fjernet], [fjernet]"],
    ["Jens Hansen med Ole Olsen, 20304050", "[fjernet] med Ole Olsen, 20304050"],
    ["Jens Hansen\nVagten: 20304050", "[fjernet]\nVagten: 20304050"],
    ["JH fra Maersk", "[fjernet] fra Maersk"],
    ["Møde med Jens fra Maersk", "Møde med [fjernet] fra Maersk"],
    ["Jens og Mette Hansen", "[fjernet] og Mette [fjernet]"],
    ["Jens Hansen. Bilen: 20304050. Hilsen Jens", "[fjernet]. Bilen: [fjernet]. Hilsen [fjernet]"],
    ["JH tager referat, Jens Hansen kommer", "JH tager referat, [fjernet] kommer"],
    ["Mødet er flyttet, 20304050\nJens Hansen", "Mødet er flyttet, 20304050\n[fjernet]"],
  ])("%j", (text, expected) => {
    expect(clearedText(text)).toBe(expected);
  });

  test.each(["Driftsmøde", "JH tager referat", "Jens tager referat"])(
    "%j says nothing of the person",
    (text) => {
      expect(clearedText(text)).toBeUndefined();
    },
  );

  test("below a subject that names somebody may call them by their first name", () => {
    const text = {
      subject: "Jens Hansen",
      body: { type: "text", content: "Jens kører." },
    } as const;
    expect(cleared(text, CLEARING)).toEqual({
      subject: "[fjernet]",
      body: { type: "text", content: "[fjernet] kører." },
    });
  });

  test("knows letters by either of the companies that somebody works for", () => {
    const persons = [person("Jens Hansen, DSV <jens@maersk.com>")];
    const text = { subject: "JH fra DSV", body: { type: "text", content: "" } } as const;
    expect(cleared(text, { ...CLEARING, persons })!.subject).toBe("[fjernet] fra DSV");
  });

  test("of HTML keeps its form", () => {
    const body = { type: "html", content: "<p>Hej</p><p><b>Jens</b> Hansen <i>kommer</i></p>" };
    expect(cleared({ subject: "Besøg", body } as never, CLEARING)).toEqual({
      subject: "Besøg",
      body: { type: "html", content: "<p>Hej</p><p><b>[fjernet]</b> <i>kommer</i></p>" },
    });
  });

  test.each([
    ["mailto:jens@maersk.com?subject=Hej%20Jens%20Hansen", "<a>"],
    ["https://x.example/?mail=jens%40maersk.com", "<a>"],
    ["mailto:ole@maersk.com", '<a href="mailto:ole@maersk.com">'],
  ])("of HTML does not keep the person's address behind a link: %s", (href, tag) => {
    const content = `<p>Jens Hansen</p><a href="${href}">skriv</a>`;
    const body = { type: "html", content } as const;
    expect(cleared({ subject: "", body }, CLEARING)!.body.content).toBe(
      `<p>[fjernet]</p>${tag}skriv</a>`,
    );
  });

  test("is about nobody any more, however it was written", () => {
    const piece = fc.constantFrom(
      "Jens",
      "Hansen",
      "Jens Hansen",
      "J. Hansen",
      "Hansen, Jens",
      "JENS HANSEN",
      "Jens P.",
      "jens@maersk.com",
      "Maersk",
      "JH",
      "og",
      ",",
      "\n",
      "besøg",
      "20304050",
      "Ole Olsen",
    );
    const texts = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(" "));
    fc.assert(
      fc.property(texts, texts, (subject, content) => {
        const text = { subject, body: { type: "text", content } } as const;
        const after = cleared(text, CLEARING) ?? text;
        const left = entry({ subject: after.subject, text: after.body.content });
        expect(matchPerson(left, fieldsOf(left), person(), RULES).evidence).toEqual([]);
      }),
    );
  });
});

describe("is offered for", () => {
  const found = (fields: Partial<Entry>, why: readonly Why[] = ["subject"]) => ({
    ...hit(fields),
    why,
  });

  test("an appointment of one's own that names the person in subject or text", () => {
    expect(canClear(found({}, ["subject", "body"]))).toBe(true);
  });

  test.each<[string, Partial<Entry>, Why[]]>([
    ["a meeting with attendees", { attendees: [someone("bo@dki.example")] }, ["subject"]],
    ["somebody else's meeting", { isOrganizer: false }, ["subject"]],
    ["a time of a series", { series: "occurrence", seriesId: "s" }, ["subject"]],
    ["one that names the person in its place", {}, ["subject", "location"]],
  ])("not %s", (_, fields, why) => {
    expect(canClear(found(fields, why))).toBe(false);
  });

  test("what it still is when its turn comes", () => {
    expect(isClearable(entry())).toBe(true);
    expect(isClearable(entry({ attendees: [someone("bo@dki.example")] }))).toBe(false);
    expect(isClearable(entry({ isOrganizer: false }))).toBe(false);
    expect(isClearable(entry({ series: "occurrence", seriesId: "s" }))).toBe(false);
  });
});
