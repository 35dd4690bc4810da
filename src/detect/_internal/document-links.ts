import { leadsOn } from "./led-to";

/** A document spoken of further in front leads to something else. */
const REACH = 110;
/** No link is longer. */
const LONGEST_LINK = 24;

/** "… Nr. 12345678", "gammelt nr.:", "nummeret var", "the number is": the number of what was spoken of follows. */
const NUMBER =
  /(?:(mit|hans|hendes|my|his|her) )?(?:nr|nummer(?:et)?|numret|no|number)\.?(?: (?:er|var|is))?:?[ \n]{1,2}$/i;
/** "Det er …", "Jens: …", "og siger …", "…?": answers, where the number itself was spoken of. */
const ANSWER = /(?: (?:er|är|var|is|was|siger|hedder|står)|[a-zæøåäö]{2}:|\?)[ \n>]{1,4}$/i;

/** Words about calls and business, and the end of a mail: what follows them is no document's number. */
const AWAY =
  /(?:^|[^a-zæøåäö])(?:ring|kontakt|tlf|tel|mobil|direkt|sms|træf|fang|cvr|sag|ordre|hilsen|mvh|call|phone)/i;

/** Whether a text leads from a document, or from its number, spoken of before to what stands at an offset. */
export function leadsFrom(
  document: RegExp,
  itsNumber: RegExp,
  text: string,
  start: number,
): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const from = Math.max(0, before.length - LONGEST_LINK);
  const end = before.slice(from);
  const link = NUMBER.exec(end);
  if (link === null ? !ANSWER.test(end) : !leadsOn(before.slice(0, from + link.index)))
    return false;
  // "My number is …" may be a telephone's.
  const isNumber = link !== null && link[1] === undefined;
  const spoken = itsNumber.exec(before) || (isNumber ? document.exec(before) : null);
  return spoken !== null && !AWAY.test(before.slice(spoken.index + spoken[0].length));
}
