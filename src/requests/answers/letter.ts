import type { IsoDate } from "../deadlines/dates";

/** What a sentence is filled in with. A date is written out in the letter's language. */
export type LetterValue = string | number | { readonly date: IsoDate };

/** A sentence by its id in `src/text`, so that a letter is data until somebody says in which language. */
export interface Sentence {
  readonly id: string;
  readonly values?: Readonly<Record<string, LetterValue>>;
}

/** A paragraph, or a list with one sentence a point. */
export interface Block {
  readonly kind: "paragraph" | "heading" | "list";
  readonly sentences: readonly Sentence[];
}

/** A mail that Kuvert drafts and somebody else sends. */
export interface Letter {
  /** Null for a reply, which keeps the subject it has. */
  readonly subject: Sentence | null;
  readonly blocks: readonly Block[];
}

export function paragraph(...sentences: readonly (string | Sentence)[]): Block {
  return { kind: "paragraph", sentences: sentences.map(asSentence) };
}

export function heading(sentence: string | Sentence): Block {
  return { kind: "heading", sentences: [asSentence(sentence)] };
}

export function list(sentences: readonly (string | Sentence)[]): Block {
  return { kind: "list", sentences: sentences.map(asSentence) };
}

function asSentence(sentence: string | Sentence): Sentence {
  return typeof sentence === "string" ? { id: sentence } : sentence;
}
