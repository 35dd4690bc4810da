/** A sentence of a text; a line break ends one unless the line goes on in lower case. */
export interface Sentence {
  readonly start: number;
  readonly text: string;
}

/** Numbers stand behind them: "CPR-nr. 010190". */
const ABBREVIATION = /(?:nr|no|tlf|kl|pr|ca|art|stk|pkt)$/i;
const END = /[.!?]["»”)]?[ \t\u00a0]{1,9}(?=["«»“(]?[A-ZÆØÅÄÖÜ0-9])|\n(?![ \t]{0,9}[a-zæøåäöü])/g;
/** "Send os:" introduces a list. */
const LIST_ITEM = /^\s{0,9}(?:[-–—•*·o]\s|\d{1,2}[.)]\s|\(?[a-z]\)\s)/;
const LONGEST_ITEM = 60;
const LONGEST_LIST = 20;

const LINE_FEED = 10;

/** The sentences of a text, without those that hold nothing. One pass. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const add = (start: number, end: number) => {
    const sentence = text.slice(start, end);
    if (/\S/.test(sentence)) sentences.push({ start, text: sentence });
  };
  let start = behindEmptyLines(text, 0);
  END.lastIndex = start;
  for (let end = END.exec(text); end !== null; end = END.exec(text)) {
    const isCut = ABBREVIATION.test(text.slice(Math.max(0, end.index - 3), end.index));
    if (isCut && /\d/.test(text.charAt(END.lastIndex))) continue;
    add(start, END.lastIndex);
    start = behindEmptyLines(text, END.lastIndex);
    END.lastIndex = start;
  }
  add(start, text.length);
  return sentences;
}

/** Up to the last of several line breaks: by thousands they stand for a quoted thread, and each would end a sentence. */
function behindEmptyLines(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === LINE_FEED && text.charCodeAt(at + 1) === LINE_FEED) at++;
  return at;
}

/**
 * For each item of a list the index of the sentence that introduces it with a colon: items have bullets, or are short
 * lines. Undefined for all other sentences.
 */
export function introductionsOf(sentences: readonly Sentence[]): (number | undefined)[] {
  let introduction = -1;
  return sentences.map(({ text }, at) => {
    const isItem = introduction >= 0 && at - introduction <= LONGEST_LIST && isListItem(text);
    if (isItem) return introduction;
    introduction = /:\s*$/.test(text) ? at : -1;
    return undefined;
  });
}

function isListItem(text: string): boolean {
  return LIST_ITEM.test(text) || (text.length <= LONGEST_ITEM && !/[.!?]\s*$/.test(text));
}
