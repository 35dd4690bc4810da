/** A sentence of a text; a line break ends one unless the line goes on in lower case. */
export interface Sentence {
  readonly start: number;
  readonly text: string;
}

const END = /[.!?]["»”)]?[ \t\u00a0]{1,9}(?=["«»“(]?[A-ZÆØÅÄÖÜ0-9])|\n(?![ \t]{0,9}[a-zæøåäöü])/g;
/** "Send os:" introduces a list. */
const LIST_ITEM = /^\s{0,9}(?:[-–—•*·o]\s|\d{1,2}[.)]\s|\(?[a-z]\)\s)/;
const LONGEST_ITEM = 60;
const LONGEST_LIST = 20;

/** The sentences of a text, without those that hold nothing. One pass. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const add = (start: number, end: number) => {
    const sentence = text.slice(start, end);
    if (/\S/.test(sentence)) sentences.push({ start, text: sentence });
  };
  let start = 0;
  END.lastIndex = 0;
  for (let end = END.exec(text); end !== null; end = END.exec(text)) {
    add(start, END.lastIndex);
    start = END.lastIndex;
  }
  add(start, text.length);
  return sentences;
}

/** The list that the sentence at `at` introduces with a colon: bullets, or short lines. Empty when it does not. */
export function listFrom(sentences: readonly Sentence[], at: number): readonly Sentence[] {
  if (!/:\s*$/.test((sentences[at] as Sentence).text)) return [];
  let end = at + 1;
  while (end < sentences.length && end - at <= LONGEST_LIST) {
    const { text } = sentences[end] as Sentence;
    if (!LIST_ITEM.test(text) && !(text.length <= LONGEST_ITEM && !/[.!?]\s*$/.test(text))) break;
    end++;
  }
  return sentences.slice(at + 1, end);
}
