import type { Handout } from "../visitors/handout";
import type { HandoutWords } from "../visitors/handout-ics";
import { maskPerson } from "../visitors/mask";
import { count } from "./count";

/** What stands in the calendar file beside the entries. */
export const HANDOUT_WORDS: HandoutWords = {
  mark: "[left out]",
  about: ({ why, otherPeople, leftOut }) =>
    [
      `You were found under: ${why.join(", ")}.`,
      otherPeople > 0 && `${count(otherPeople, "other person takes", "other people take")} part.`,
      leftOut > 0 && `Data of others left out in ${count(leftOut, "place")}.`,
    ]
      .filter((said) => said !== false)
      .join(" "),
  attached: (names) => `Attached: ${names}`,
};

interface Rest {
  readonly out: string;
  /** Entries that could not be read any more. */
  readonly unread: number;
  /** Entries that may be about somebody else. */
  readonly uncertain: number;
}

/** For people: how much was written, and what is missing from it. Masked. */
export function handoutText({ entries, person, searched }: Handout, rest: Rest): string {
  const leftOut = entries.reduce((sum, each) => sum + each.leftOut, 0);
  const { out, unread, uncertain } = rest;
  const lines = [
    `${count(entries.length, "meeting")} for ${maskPerson(person)}: ${out}`,
    `Data of others left out in ${count(leftOut, "place")}. Read it through before you hand it out.`,
    uncertain > 0 &&
      `${count(uncertain, "entry", "entries")} may be somebody else's and ${uncertain === 1 ? "is" : "are"} not in it.`,
    unread > 0 && `${count(unread, "entry", "entries")} could not be read any more.`,
    searched.notSearched > 0 &&
      `${count(searched.notSearched, "place was", "places were")} not searched; the plan says why.`,
  ];
  return lines.map((line) => (line === false ? "" : `${line}\n`)).join("");
}
