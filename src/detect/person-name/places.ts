import { fold } from "../_words/fold";
import { FIRST, traitsOf, WORD } from "./traits";

/** "From Charlotte to San Antonio", "fra Sydney til Jackson": the other end of the way. */
const TO = /^ (?:to|til|until|mod) ([A-ZÆØÅ][A-Za-zÀ-ɏ]+)/;
const FROM = /(?:^| )(?:from|fra) $/i;
const FROM_AND_TO = /(?:^| )(?:from|fra) ([A-ZÆØÅ][A-Za-zÀ-ɏ]+)(?: [A-ZÆØÅ]\S*)? (?:to|til|mod) $/i;
const SHOW = /(?:^| )(?:tickets|billetter|seats|pladser) (?:for|to|til) $/i;

/** What speaks against a name between `start` and `end`: it goes from there, or to there, and the other end is nobody. */
export function againstPlace(text: string, start: number, end: number): number {
  const front = text.slice(Math.max(0, start - 40), start);
  const other = FROM.test(front)
    ? TO.exec(text.slice(end, end + 40))?.[1]
    : FROM_AND_TO.exec(front)?.[1];
  return other !== undefined && (traitsOf(fold(other)) & (FIRST | WORD)) !== FIRST ? 3 : 0;
}

/** True for "billetter til Carmen". */
export function isAtShow(text: string, start: number): boolean {
  return SHOW.test(text.slice(Math.max(0, start - 24), start));
}
