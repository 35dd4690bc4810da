/**
 * What the words of a category say about the person they are said of. Each field is a list with spaces between:
 * `word` the word with its endings, `word!` exactly so, `word~` exactly so in small letters, `word*` also as the
 * beginning of a longer word, `*word` also as the end of one, `two_words` a phrase. A capital needs a capital.
 * æ/ae/ä, ø/oe/ö and å/aa are the same, and accents are no matter.
 */
export interface CategoryWords {
  /** Said of somebody, it is a finding: "sygemeldt", "muslim", "dømt for". */
  readonly states: string;
  /** A finding right behind "er", "is", "min", "her": "is sick", "min fagforening". */
  readonly said: string;
  /** Somebody has it or undergoes it; it can be a mere topic as well: "kræft", "straffeattest". */
  readonly matters: string;
  /** Nothing alone, a finding together with an act: "knæ", "3F", "Socialdemokratiet". */
  readonly things: string;
  /** Peoples, their languages and countries: a finding when somebody is one or comes from there, and acts as well. */
  readonly origins?: string;
  /** What makes a finding of a thing: "brækkede", "medlem", "stemte". */
  readonly acts: string;
  /** Who lives with somebody: a finding when both are of one sex. */
  readonly partners?: string;
  /** Look like the others and mean something else: "bekræft", "sygehus". */
  readonly not: string;
}
