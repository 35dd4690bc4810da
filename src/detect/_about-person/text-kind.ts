/** Shorter texts are letters, whoever they speak to. */
const SHORTEST_REPORT = 900;
const SHORTEST_ARTICLE = 2500;
/** How much of a text is read to tell what it is. */
const READ = 8000;
/** In 1,000 characters of a letter or a thread there are more words for the writer and the reader. */
const FEWEST_PER_THOUSAND = 5;
const WRITER_OR_READER =
  /(?:^|[^a-zæøå])(?:I|me|my|you|your|jeg|mig|min|mit|du|dig|din|dit|ich|mir|jag)(?![a-zæøå])/g;

/** Fewer quotation marks are those of a letter that quotes somebody. */
const FEWEST_QUOTES = 6;
/** What is said at a time is not longer. */
const LONGEST_SPEECH = 300;

/**
 * 0 for letters; 2 or 3 for long texts in which nobody speaks to anybody: reports, newsletters, articles, which tell
 * of many people.
 */
export function impersonalityOf(text: string): number {
  if (text.length < SHORTEST_REPORT) return 0;
  const read = text.slice(0, READ);
  const found = read.match(WRITER_OR_READER) || [];
  if ((found.length * 1000) / read.length >= FEWEST_PER_THOUSAND) return 0;
  return text.length < SHORTEST_ARTICLE ? 2 : 3;
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

/** "Kære [Fornavn]", "Dear {{first name}}", "Hej <<navn>>", "Kære XX", "Kære kunde": whom it is for has yet to be filled in. */
const PLACEHOLDER_GREETED =
  /(?:^|[^a-zæøå])(?:kære|hej|goddag|dear|hi|hello) +(?:(?:hr|fru|mr|mrs|ms)\.? +)?(?:\[[^\]\n]{1,40}\]|\{[^}\n]{1,40}\}|<<?[^>\n]{1,40}>|«[^»\n]{1,40}»|[%$#][a-zæøå_]{2,30}|_{2,}|\.{3,}|…|(?:xx+|nn|n\.n\.|navn|fornavn|first ?name|name|kunder?|(?:valued )?customers?)(?![a-zæøå]))/i;

/** True for a template: what it tells its reader is told of nobody yet. */
export function isTemplate(text: string): boolean {
  return PLACEHOLDER_GREETED.test(text.slice(0, READ));
}

/** How far before a word the quotation may begin, and what it is called before that. */
const LONGEST_TITLE = 120;
const LONGEST_CALL = 40;
/** Courses, works, signs and drafts have titles and texts: 'Kurset "Når en medarbejder får stress"', 'Clause: "If the tenant"'. */
const CALLED =
  /(?:kurs|oplæg|foredrag|tema|webinar|seminar|debat|overskrift|titel|slogan|kampagne|annonce|reklame|opslag|skilt|bog|film|serie|artik|pjece|folder|afsnit|punkt|klausul|paragraf|eksempel|skabelon|session|course|talk|title|headline|campaign|advert|\bad\b|poster|banner|sign\b|book|article|leaflet|clause|section|example|template|workshop|nyhedsbrev|newsletter|\b\d{1,3} ?x )[^.?!\n"“”»«„]*$/i;

/** True for what stands between the quotation marks of a title or a draft. */
export function isInTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_TITLE - LONGEST_CALL), at);
  const quoted = /[\s(:]["“”»«„][^"“”»«„\n]*$/.exec(before);
  if (quoted === null || quoted[0].length > LONGEST_TITLE) return false;
  return CALLED.test(before.slice(0, quoted.index + 1).slice(-LONGEST_CALL));
}
