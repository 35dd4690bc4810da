import { expect, test } from "@jest/globals";
import { translator } from "../../text";
import { VISITORS_TEXT } from "../../text/visitors";
import type { HandoutEntry } from "../../visitors/handout";
import { handoutWords } from "./handout-words";

const VISIT: HandoutEntry = {
  id: "1",
  start: "2026-03-05T08:00:00Z",
  end: "2026-03-05T09:30:00Z",
  isAllDay: false,
  isOneOfSeries: false,
  why: ["subject"],
  subjects: ["Besøg"],
  texts: [],
  locations: [],
  categories: [],
  attachmentNames: [],
  otherPeople: 1,
  calendars: 1,
  leftOut: 0,
};

test.each([
  [
    "da",
    1,
    "Du er fundet under: Emne. Andre deltagere: 1. Andres oplysninger er udeladt (antal steder: 1).",
  ],
  [
    "da",
    3,
    "Du er fundet under: Emne. Andre deltagere: 1. Andres oplysninger er udeladt (antal steder: 3).",
  ],
  [
    "en",
    1,
    "You were found under: Subject. Other attendees: 1. Data of others left out (places: 1).",
  ],
] as const)(
  "a handout says what is left out of it in words that fit any number, in %s: %d",
  (language, leftOut, words) => {
    const { about } = handoutWords(translator(language, VISITORS_TEXT));
    expect(about({ ...VISIT, leftOut })).toBe(words);
  },
);
