import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { staysLinear } from "../_testing/finding";
import { find } from "./_testing/find";
import { aboutPersonDetector } from "./special-categories";

const health = aboutPersonDetector("health");
const union = aboutPersonDetector("union");
const religion = aboutPersonDetector("religion");
const criminal = aboutPersonDetector("criminal");

describe("the nearer a person, the surer", () => {
  test.each([
    ["has it", "Jonas har fået konstateret diabetes", ["diabetes likely"]],
    [
      "in so many words",
      "Hun er sygemeldt på grund af stress",
      ["sygemeldt certain", "af stress certain"],
    ],
    [
      "in the same sentence",
      "Sygemelding til og med uge 14 fra kontoret i Kolding for Mette",
      ["Sygemelding likely"],
    ],
    [
      "in the sentence before",
      "Vi talte med hende. Diagnosen er diabetes.",
      ["Diagnosen possible", "diabetes likely"],
    ],
    [
      "in the one behind, as a pronoun",
      "Fortsat sygemelding er godkendt. Hun ringer selv.",
      ["sygemelding likely"],
    ],
    ["no nearer than that", "Fortsat sygemelding er godkendt. Det går. Hun ringer.", []],
    ["nowhere", "Fortsat sygemelding er godkendt.", []],
  ])("%s", (_, text, expected) => {
    expect(find(health, text)).toEqual(expected);
  });
});

describe("what a word needs", () => {
  test.each([
    ["a state: a person", "Jonas er sygemeldt", ["sygemeldt likely"]],
    ["said: a form of to be or an owner", "She is very sick", ["sick likely"]],
    ["said: not anything else", "She said sick things", []],
    ["a matter: that somebody has it", "Jonas har diabetes", ["diabetes likely"]],
    ["a matter: not that it is the topic", "Vibe skrev om diabetes", []],
    ["a matter: an owner will do", "Vi vidste, at Omars diabetes var slem", ["diabetes likely"]],
    ["a thing: an act", "Jonas brækkede et ben", ["ben likely"]],
    ["a thing alone is nothing", "Jonas har lange ben", []],
    ["an act alone is nothing", "Jonas brækkede en nøgle", []],
    [
      "two matters are surer than one",
      "Jonas fik depression og angst i maj",
      ["depression likely", "angst likely"],
    ],
  ])("%s", (_, text, expected) => {
    expect(find(health, text)).toEqual(expected);
  });

  test("an act further than 60 characters away is none", () => {
    const far = (words: number): string => `Jonas brækkede ${"og ".repeat(words)}ben`;
    expect(find(health, far(19))).toEqual(["ben possible"]);
    expect(find(health, far(20))).toEqual([]);
  });

  test("the act of another category is none", () => {
    expect(find(union, "Jonas brækkede HK")).toEqual([]);
    expect(find(union, "Jonas er medlem af 3F")).toEqual(["3F likely"]);
  });
});

describe("what speaks against it", () => {
  test.each([
    ["words about no one", "Vores statistik viser, at hun med diabetes er en af mange patienter"],
    ["a rule for everybody", "Hvis du er syg, ringer du til din leder"],
    ["the reader alone", "Sådan får du en sygemelding"],
    ["what readers are told", "Husk at sygemeldinger skal ske før kl. 8 til din nærmeste leder"],
    ["a group", "Vi hjælper Jonas og folk i kørestol"],
    ["a group behind it", "Jonas og svært syge patienter"],
    ["a definition", "Diabetes is a disease that Peter Lang wrote about"],
    ["an institution", "Jonas works for the American Heart Association and broke a record"],
    ["an article", `${"The board met on Monday. ".repeat(50)}Mr Lund has diabetes.`],
    ["a church of Saint Hans", "Med venlig hilsen Else, menighedsrådet ved Skt. Hans Kirke"],
    ["a joke", `"Doctor," he asks, "I am ill, am I not?" "No," she says. "Not you."`],
    ["what would be", "Jonas should be in hospital"],
    ["what one says of himself in jest", "Maybe I am blind"],
    ["a noun in German", "Die Diagnose der Maschine ist nicht fertig"],
  ])("%s", (_, text) => {
    expect(find(health, text).filter((each) => !each.endsWith("possible"))).toEqual([]);
  });

  test.each([
    ["a supposition about somebody", "Maybe Jonas is blind", ["blind likely"]],
    ["who knows it are many", "Everyone knows Carl is very sick", ["sick likely"]],
  ])("%s is nothing against it", (_, text, expected) => {
    expect(find(health, text)).toEqual(expected);
  });

  test("a supposition about somebody counts, about nobody less", () => {
    expect(find(health, "Hvis Jonas er syg, kommer Bo")).toEqual(["syg likely"]);
  });
});

describe("a template's reader is nobody", () => {
  test.each([
    ["Kære [Fornavn]. Vi er kede af, at du er sygemeldt.", []],
    ["Kære Fie. Vi er kede af, at du er sygemeldt.", ["sygemeldt likely"]],
    ["Kære [Fornavn]. Vi er kede af, at Fie er sygemeldt.", ["sygemeldt likely"]],
  ])("%s", (text, expected) => {
    expect(find(health, text)).toEqual(expected);
  });
});

describe("typed without an apostrophe", () => {
  test.each([
    ["im off sick today", ["off sick likely"]],
    ["sorry, ive got shingles", ["shingles likely"]],
    ["cant make it, fever and a cough", ["fever likely"]],
    ["zoe's dyslexic, so send it as a recording", ["dyslexic likely"]],
  ])("%s", (text, expected) => {
    expect(find(health, text)).toEqual(expected);
  });
});

describe("the writer leaves himself out", () => {
  test.each([
    ["subject", "Syg i dag", ["Syg likely"]],
    ["subject", "Er syg i dag", ["syg likely"]],
    ["subject", "Kursus om at være syg", []],
    ["attachment-name", "Sygemelding.pdf", ["Sygemelding likely"]],
    ["body", "hej, er syg i dag", ["syg likely"]],
    ["body", "Sygemelding i dag", []],
  ] as const)("%s: %s", (where, text, expected) => {
    expect(find(health, text, where)).toEqual(expected);
  });

  test("in a subject a bare name is enough", () => {
    expect(find(health, "Sygemelding Jonas", "subject")).toEqual(["Sygemelding likely"]);
    expect(find(health, "MLA sygemeldt", "subject")).toEqual(["sygemeldt likely"]);
  });
});

describe("who it is about stands elsewhere", () => {
  test.each([
    ["in the word itself", "Reportedly lost his licence in May", criminal, 1],
    ["in the sentence before", "Did you hear about Phil? Stroke.", health, 1],
    ["before a note without a verb", "Thomas er væk. Diskusprolaps, operation i maj.", health, 1],
    ["not before what goes on", "Thomas er væk. Diskusprolaps rammer hver tiende.", health, 0],
    ["not in a longer one", "Did you hear about Phil? The stroke campaign starts.", health, 0],
    ["in a heading with a colon", "Fravær Maria: influenza", health, 1],
    ["in another row of a form", "Navn: Bo Lind\nAlder: 6\nKost: halal", religion, 1],
    ["not above a row without a label", "Vi så Bo Lind\nKost: halal", religion, 0],
    ["nowhere, because the writer is meant", "hej, har haft mavepine i nat", health, 1],
    ["whom he greets by name", "hej bo, har haft mavepine i nat", health, 1],
    ["in Danish without ability", "kan ikke komme, har fået migræne", health, 1],
    ["in English", "can't make it tonight, fever and a cough", health, 1],
    ["behind a greeting of its own line", "Hej\n\nHar fået influenza.", health, 1],
    ["in what he wrote first", "Won't make it today. Migraine.", health, 1],
    ["not later", "Vi ses på mandag kl. 9 som aftalt. Har fået influenza.", health, 0],
    ["not in a question", "Har lageret fået influenza?", health, 0],
    ["not in an offer", "Kan bestilles: krykker", health, 0],
    ["not with a subject", "Har vi influenza på listen", health, 0],
    ["not in a rule", "har alle medarbejdere influenza", health, 0],
    ["behind the word as a label", "Sygemelding: Line i receptionen.", health, 1],
    ["but is no name", "Sygemelding: Kost i kantinen.", health, 0],
    ["before a bracket", "Priya off all week (sick), Tom covers", health, 1],
    ["but not before a name in one", "Priya off all week (Sick Parade), Tom covers", health, 0],
    ["before a dash", "Ximena – sygemeldt fra i dag", health, 1],
    ["in what he cannot do", "hej chef. kommer ikke i dag. migræne.", health, 1],
    ["in whom he writes to", "Vi nævner ikke din depression med ét ord", health, 1],
    ["not with what he is asked", "Er der noget nyt om depression, som du ved", health, 0],
  ])("%s", (_, text, detector, count) => {
    expect(find(detector, text).filter((each) => !each.endsWith("possible"))).toHaveLength(count);
  });
});

describe("what is said of no human", () => {
  test.each([
    ["Vores hund har fået kræft", []],
    ["Our dog Rufus has epilepsy", []],
    ["Min computer er syg igen", []],
    ["Maja er blevet syg af min hund", ["syg likely"]],
    ["Den nye serie handler om Thomas, der får en depression", []],
  ])("%s", (text, expected) => {
    expect(find(health, text).filter((each) => !each.endsWith("possible"))).toEqual(expected);
  });
});

describe("what somebody has had", () => {
  test.each([
    ["Ole kan ikke køre aften efter blodproppen", "blodproppen likely"],
    ["Sue can no longer drive since her stroke", "stroke likely"],
    ["The employee reports anxiety", "anxiety likely"],
  ])("%s", (text, expected) => {
    expect(find(health, text)).toEqual([expected]);
  });
});

describe("things and what is said", () => {
  test("a said word counts with an act right beside it", () => {
    expect(find(union, "Theo joined the trade union last week")).toEqual(["union likely"]);
    expect(find(union, "Theo joined the other people in the trade union")).toEqual([]);
  });

  test("a state makes a finding of a thing of its category", () => {
    expect(find(criminal, "He was convicted of arson")).toEqual([
      "convicted likely",
      "arson certain",
    ]);
  });
});

test("each detector has its id and its category, and masks words to their first letters", () => {
  expect([health.id, health.category]).toEqual(["health", "special"]);
  expect([criminal.id, criminal.category]).toEqual(["criminal", "criminal"]);
  expect(health.mask("brækket arm")).toBe("b•••••• •••");
});

test("matches are in order and do not overlap, whatever the text", () => {
  const word = fc.constantFrom(
    "Jonas",
    "hun",
    "er",
    "syg",
    "brækkede",
    "ben",
    "har",
    "kræft",
    "out",
    "sick",
    "today",
    ".",
    ",",
    "\n",
    "har et forhold til sin",
    "back",
    "pain",
    "æ",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.string(), (words, noise) => {
      const text = words.join(" ") + noise;
      let end = 0;
      for (const match of health.find(text, {
        where: "body",
        today: { year: 2026, month: 1, day: 1 },
        participants: new Set(),
      })) {
        expect(match.start).toBeGreaterThanOrEqual(end);
        expect(match.end).toBeGreaterThan(match.start);
        end = match.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test("a person's illness is found wherever the sentence stands", () => {
  const filler = fc.array(fc.constantFrom("Vi ses.", "Tilbuddet er sendt.", "Husk kaffe.", "\n"), {
    maxLength: 30,
  });
  const person = fc.constantFrom(
    "Jonas",
    "Hun",
    "Min søn",
    "Vores chauffør",
    "Patienten",
    "Ms Reed",
  );
  const illness = fc.constantFrom(
    "er sygemeldt",
    "har fået kræft",
    "was diagnosed with cancer",
    "er indlagt",
  );
  fc.assert(
    fc.property(filler, person, illness, filler, (before, who, what, after) => {
      const text = [...before, `${who} ${what}.`, ...after].join(" ");
      expect(find(health, text).length).toBeGreaterThan(0);
    }),
  );
});

staysLinear(
  (text) => find(health, text),
  [
    "syg ",
    "Jonas er syg. ",
    "kræft",
    "Peter har ",
    "medlem 3F ",
    "dna_",
    "ondt                 ",
    "A. ",
    "hun\n",
  ],
);
