/** Shorter texts are letters, whoever they speak to. */
const SHORTEST_ARTICLE = 1200;
/** How much of a text is read to tell what it is. */
const READ = 8000;
/** In 1,000 characters of a letter or a thread there are more words for the writer and the reader. */
const FEWEST_PER_THOUSAND = 3;
const WRITER_OR_READER =
  /(?:^|[^a-zæøå])(?:I|me|my|you|your|jeg|mig|min|mit|du|dig|din|dit|ich|mir|jag)(?![a-zæøå])/g;

/** True for long texts in which nobody speaks to anybody: newsletters, articles, reports. They tell of many people. */
export function isImpersonal(text: string): boolean {
  if (text.length < SHORTEST_ARTICLE) return false;
  const read = text.slice(0, READ);
  const found = read.match(WRITER_OR_READER) || [];
  return (found.length * 1000) / read.length < FEWEST_PER_THOUSAND;
}
