/** A document spoken of further in front leads to something else. */
const REACH = 110;

/** "… Nr. 12345678", "gammelt nr.:", "nummeret var", "the number is": the number of what was spoken of follows. */
const NUMBER_LINK =
  /(?:[.,:;?!(>\n–-]|(?:^|[^a-zæøåäö])(?:er|har|det|med|kun|gammelt|gamle|nytt?|nye|andet|rette|rigtige|og|hat die|the|its|old|new|with|am|[a-d]e?))[ \n>]{1,3}(?:nr|nummer(?:et)?|numret|no|number)\.?(?: (?:er|var|är|is|was|ist|lyder))?:?[ \n]{1,2}$/i;
/**
 * "Det er …", "Jens: …", "og siger …", "…?": answers, where a number was spoken of. So is "mit nummer er …", which is
 * somebody's telephone where none was.
 */
const ANSWER =
  /(?:(?:^|[^a-zæøåäö])(?:er|var|är|is|was|siger|hedder|står|(?:mit|hans|hendes|my|his|her) (?:nr|nummer|no|number)\.?)|[a-zæøåäö]{2}:|\?)[ \n>]{1,4}$/i;

/** Words about calls and business, and the end of a mail: what follows them is no document's number. */
const AWAY =
  /(?:^|[^a-zæøåäö])(?:ring|kontakt|tlf|tel|mobil|direkt|sms|skriv|træf|fang|cvr|sag|ordre|faktura|kunde|hilsen|mvh|vh|call|phone|reach|regards|best)/i;

/** Whether a text leads from a document, or from its number, spoken of before to what stands at an offset. */
export function leadsFrom(
  document: RegExp,
  itsNumber: RegExp,
  text: string,
  start: number,
): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const isNumber = NUMBER_LINK.test(before);
  if (!isNumber && !ANSWER.test(before)) return false;
  const spoken = itsNumber.exec(before) || (isNumber ? document.exec(before) : null);
  return spoken !== null && !AWAY.test(before.slice(spoken.index + spoken[0].length));
}
