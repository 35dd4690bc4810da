/** Shorter texts are letters, whoever they speak to. */
const SHORTEST_ARTICLE = 1200;
/** How much of a text is read to tell what it is. */
const READ = 8000;
/** In 1,000 characters of a letter or a thread there are more words for the writer and the reader. */
const FEWEST_PER_THOUSAND = 3;
const WRITER_OR_READER =
  /(?:^|[^a-zæøå])(?:I|me|my|you|your|jeg|mig|min|mit|du|dig|din|dit|ich|mir|jag)(?![a-zæøå])/g;

/** Fewer quotation marks are those of a letter that quotes somebody. */
const FEWEST_QUOTES = 6;
/** What is said at a time is not longer. */
const LONGEST_SPEECH = 300;

/** True for long texts in which nobody speaks to anybody: newsletters, articles, reports. They tell of many people. */
export function isImpersonal(text: string): boolean {
  if (text.length < SHORTEST_ARTICLE) return false;
  const read = text.slice(0, READ);
  const found = read.match(WRITER_OR_READER) || [];
  return (found.length * 1000) / read.length < FEWEST_PER_THOUSAND;
}

/** True for texts with so many quotations that they are jokes, stories or news. */
export function isDialogue(text: string): boolean {
  return (text.slice(0, READ).match(/["“]/g) || []).length >= FEWEST_QUOTES;
}

/** True when somebody's speech that began before `at` goes on there: `"I'm sick," he said`. */
export function isInSpeech(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_SPEECH), at);
  return /(?:(?:^|\s)"|“)(?! )[^"“”]*$/.test(before);
}
