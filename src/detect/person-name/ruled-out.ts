import { endOf, startOf, type Candidate, type Reading } from "./candidate";
import { isInFixedPhrase } from "./fixed-phrases";
import { isKnownNamesake } from "./namesakes";
import { isNoPerson } from "./surroundings";

/** True for what is somebody's namesake or stands in the name of a firm, a ship or a street, or in an address. */
export function isRuledOut(reading: Reading, found: Candidate, follows: boolean): boolean {
  const { text } = reading;
  const [start, end] = [startOf(found), endOf(found)];
  if (isInAddress(text, start, end) || isInFixedPhrase(text, start, end)) return true;
  return isNoPerson(text, found.words, follows) || isKnownNamesake(reading, found);
}

/** Part of an e-mail or web address: "jens.hansen@firma.dk", "hansen.dk". */
function isInAddress(text: string, start: number, end: number): boolean {
  if (/[\w.+@-]/.test(text.charAt(end))) {
    const after = text.slice(end, end + 40);
    if (/^[\w.+-]*@\w|^\.(?:dk|com|net|org|eu|io|se|no|de)(?![a-z])/.test(after)) return true;
  }
  if (!/[\w.@-]/.test(text.charAt(start - 1))) return false;
  return /\w@[\w.-]*$/.test(text.slice(Math.max(0, start - 40), start));
}
