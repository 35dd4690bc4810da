import { CUE } from "./cues";
import { genderOfFirstName, isFirstName } from "../_internal/first-names";
import { oneOf } from "../_words/one-of";
import { analyse } from "./people";
import { type Token, wordsAt } from "./tokens";

/** What a subject says before it names whom it is about; folded. */
const OF_WHOM = oneOf(
  "vedr vedroerende ang angaaende om paa med re regarding candidate kandidat ansoeger applicant medarbejder employee borger patient elev sag status samtale opfoelgning update",
);

/** As long as a subject is in Outlook. */
const LONGEST = 255;

/**
 * True when a subject or the name of a file surely names somebody, by what the send handler knows of names: a common first
 * name ("Jonas", "Jonas Holm"), two words with a capital behind what tells of whom it is ("Vedr. Tendai Moyo"), a role there
 * ("Vedr. ansøger"), or a number that stands for somebody.
 */
export function isNamedIn(text: string): boolean {
  const range = { start: 0, end: Math.min(text.length, LONGEST) };
  const { tokens, people } = analyse(text, range, true);
  return tokens.some((token, index) => {
    const { folded, isCapital, cues, role } = token;
    const person = people[index] as number;
    if (/^\d/.test(folded)) return person >= 3;
    if (person < 2 || cues & CUE.person) return false;
    const isOfWhom = OF_WHOM.test(wordsAt(tokens, index - 1, index));
    if (!isCapital) return role !== null && isOfWhom;
    const next = tokens[index + 1];
    const isFull = isNextName(token, next) && (people[index + 1] as number) >= 2;
    if (isFirstName(folded)) return true;
    if (!isFull) return false;
    return genderOfFirstName(folded) !== null || isOfWhom;
  });
}

function isNextName({ end }: Token, next: Token | undefined): boolean {
  return next !== undefined && next.isCapital && next.cues === 0 && next.start - end === 1;
}
