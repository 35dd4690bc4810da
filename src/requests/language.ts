import { fold } from "./tokens";
import type { Sentence } from "./tokens";

/** The languages that there are word tables for. */
export const LANGUAGES = ["da", "en", "sv", "no", "de"] as const;

export type Language = (typeof LANGUAGES)[number];

/** Small words that a language cannot do without and its neighbours mostly do. */
const SMALL_WORDS: Readonly<Record<Language, string>> = {
  da: "jeg i jer jeres mig af og er ikke har hvad jer til den det som vil gerne kan noget mine mit hej tak der få på også blevet været dig nogen vores hvilke hos eller efter om venligst vedr blive mod fra nu mere må hvor hvem hvorfor igen",
  en: "i you your my me the and is are of to not have has would please it that this with for we be on about what was do don't any from all can will which how no been their our",
  sv: "jag ni er mig av och är inte har vad till den det som vill kan något mina mitt hej tack att på också blivit dig era ert om från inga vilka eller efter hos mer för när",
  no: "jeg dere deres meg av og er ikke har hva til den det som vil gjerne kan noe mine mitt hei takk å på også blitt deg hos opplysninger hvilke eller etter fra vennligst mer for når min ble",
  de: "ich sie ihre mich mir von und ist nicht haben habe was zu den das die der mit kann meine mein bitte für auf auch wurde ihnen oder nach nicht welche keine im über dass ihr",
};

const LANGUAGES_OF = new Map<string, Language[]>();
for (const language of LANGUAGES) {
  for (const word of SMALL_WORDS[language].split(" ").map(fold)) {
    const known = LANGUAGES_OF.get(word) ?? [];
    if (known.indexOf(language) < 0) LANGUAGES_OF.set(word, known.concat(language));
  }
}

const LETTERS: Readonly<Record<string, readonly Language[]>> = {
  æ: ["da", "no"],
  ø: ["da", "no"],
  ä: ["sv", "de"],
  ö: ["sv", "de"],
  ß: ["de"],
  ü: ["de"],
};
const PER_LETTER = 0.25;
/** The beginning of a mail tells its language. */
const ENOUGH = 4000;
/** A neighbour with nearly as many small words is read too: Danish and Norwegian share most of theirs. */
const NEARLY = 0.6;
/** With fewer there is too little to tell by. */
const FEW = 2;

/** The languages that a text may be in, the likeliest in front. All of them when there is nothing to tell by. */
export function languagesOf(sentences: readonly Sentence[], text: string): readonly Language[] {
  const scores = new Map<Language, number>();
  for (const letter of text.slice(0, ENOUGH).match(/[æøäößü]/gi) ?? []) {
    for (const language of LETTERS[letter.toLowerCase()] ?? []) {
      scores.set(language, (scores.get(language) ?? 0) + PER_LETTER);
    }
  }
  for (const { tokens } of sentences) {
    for (const { word } of tokens) {
      const known = LANGUAGES_OF.get(word);
      if (known === undefined) continue;
      for (const language of known) {
        scores.set(language, (scores.get(language) ?? 0) + 1 / known.length);
      }
    }
  }
  const ranked = LANGUAGES.slice().sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  const best = scores.get(ranked[0] as Language) ?? 0;
  if (best < FEW) return ranked;
  return ranked.filter((language) => (scores.get(language) ?? 0) >= NEARLY * best);
}
