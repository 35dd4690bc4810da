import { words } from "../../detect/_internal/phrases";

/** The languages that Kuvert can add a sentence in. */
export type MailLanguage = "da" | "en" | "sv" | "no" | "de";

/** Small words that every text is full of, and its neighbours are not. Danish first: it wins a draw. */
const SMALL_WORDS: readonly (readonly [MailLanguage, RegExp])[] = [
  ["da", words("og|jeg|dig|af|ikke|til|det|er|hej|kære|venlig|hilsen|at|skal|dit|jeres|bruge")],
  ["en", words("the|and|you|your|of|is|please|we|are|this|our|best|regards|dear|hi")],
  ["sv", words("och|jag|inte|är|ditt|din|att|av|till|hälsningar|behöver|skicka|det")],
  ["no", words("og|jeg|deg|av|ikke|til|det|er|hei|vennlig|trenger|dere|å|skal|ditt")],
  ["de", words("und|ich|sie|ihre|ihr|nicht|der|die|das|bitte|zu|mit|wir|grüßen|ihren")],
];
/** A language shows in the first lines. */
const READ = 2000;

/** The language that a text is written in, as far as its small words tell; Danish when they do not. */
export function mailLanguage(text: string): MailLanguage {
  const beginning = text.slice(0, READ);
  let best: MailLanguage = "da";
  let most = 0;
  for (const [language, search] of SMALL_WORDS) {
    const count = (beginning.match(search) ?? []).length;
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}

/** The nearer of the two languages in which Kuvert has words for any mail. */
export function danishOrEnglish(text: string): "da" | "en" {
  const language = mailLanguage(text);
  return language === "en" || language === "de" ? "en" : "da";
}
