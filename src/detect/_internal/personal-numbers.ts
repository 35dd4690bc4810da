import { isRealDay, pairAt } from "./calendar";
import { passesModulus11 } from "./checksums";
import type { Confidence } from "../finding";
import type { Candidate } from "./find-numbers";
import type { NumberLabel } from "./number-labels";
import { type Country, isOf, surroundings } from "./surroundings";
import { digitsIn } from "./written-numbers";

const PERSONAL_OR_CARD = /person|fnr|cpr|card|hetu|kennitala/;

/** Between a word and the person whose it is: "faktura for", "sak gjelder". */
const IS_ABOUT = / (?:for|för|om|på|ang|vedr|gäller|gjelder|gælder|avser)[ :.]/i;

/** Labels further away name something else. */
const LABEL_REACH = 5;
/** Kinds of numbers that are called so only right beside the word. */
const FAR_KINDS = /passport|licence|plate|vehicle|reg|bank|clearing|iban/;

/** Words for identity numbers of any country. */
export const PERSONAL = /person|fnr|cpr/;

/** Behind a word for the identity numbers of one country: certain, or with a digit mistyped a quiet note. */
export function confidenceBehind({ distance }: NumberLabel, sound: boolean): Confidence | null {
  if (sound) return "certain";
  return distance === 0 ? "possible" : null;
}

/** True near behind a label of some names. */
export function isLabelled({ name, distance }: NumberLabel, names: RegExp): boolean {
  return distance < LABEL_REACH && names.test(String(name));
}

/**
 * True behind the words for an identity number together with a country: "finsk personnummer". "CPR" is Denmark's own
 * word, so there the country must stand right before it: "Finsk statsborger, CPR …" is a Danish number.
 */
export function isLabelledAs(
  country: Country,
  label: NumberLabel,
  text: string,
  beside: Country | null,
): boolean {
  if (!isLabelled(label, PERSONAL)) return false;
  return label.name === "cpr" ? isOf(country, text, label.start) : beside === country;
}

/** "Nummeret", "sit nummer", "id": called a number and no more; what stands before such a word is not what is numbered. */
const MERE_NUMBER = /^(?:\S+[\s/])?(?:id|koden?|nr|num\w*|code)(?![a-zæøå])/i;

/** People who are numbered, too: "kunde 01019010046", not "kundenr. 01019010046". */
const PEOPLE_LABEL = /^(?:asiak|customer |employee|kunden?[ (:,]|medlem|member)/i;

/** "Kundenr. mangler, men personen er …" */
const FAR_LABEL = 3;

/** A label with nothing but "is" and punctuation behind it. */
const ADJACENT = /^\S*[\s(:=–-]*(?:(?:er|is|är|on|var|was):? )?$/i;

/**
 * True when nothing says that a number is of another kind. What stands in front of a person's name does not: "ordre til
 * Anna Berg, 850709-9805". Payment cards have more digits than identity numbers, so "skattekort" and the like say nothing.
 * `isPeculiar`: hardly another number is written so and passes the check, so that a label must stand right beside it.
 */
export function mayBePersonal(
  label: NumberLabel,
  text: string,
  number: Candidate,
  isPeculiar = false,
): boolean {
  const { name, distance, names, start, numbered } = label;
  if (names > 1 || name === null) return true;
  const between = text.slice(start, number.start);
  const isAdjacent = numbered
    ? distance < FAR_LABEL
    : start < 0 || (distance + names === 0 && ADJACENT.test(between));
  if (/other|account|numbered/.test(name) && isPeculiar && !isAdjacent) return true;
  if (name === "numbered") return start < 0 || MERE_NUMBER.test(between);
  if (!numbered && (IS_ABOUT.test(between) || PEOPLE_LABEL.test(between))) return true;
  return PERSONAL_OR_CARD.test(name) || (FAR_KINDS.test(name) && distance + names > 0);
}

/**
 * True when a person may be meant by what stands right before a number: a name, a word for people or one that leads to
 * them, or punctuation. "Ritning 850709-9805" is a drawing's.
 */
export function isOfSomebody(text: string, { start, end }: Candidate): boolean {
  if (NAME_BEHIND.test(text.slice(end, end + REACH))) return true;
  const lead = text.slice(Math.max(0, start - REACH), start);
  if (NAME.test(lead)) return true;
  if (/[a-zà-ÿ]{5}\. $/.test(lead)) return true;
  const word = /([a-zà-ÿ]+)[.:]?[ \u00a0]*$/i.exec(lead);
  return word === null || PEOPLE.test((word[1] as string).toLowerCase());
}

/** True without a label, and where one only says what is about somebody: "skattekort på 850709-9805, han pendler". */
export function isUnlabelled(label: NumberLabel, text: string, number: Candidate): boolean {
  if (label.name === null) return true;
  return (
    !/person|fnr|cpr/.test(label.name) &&
    IS_ABOUT.test(text.slice(label.start, number.start)) &&
    isAmongPeople(text, number)
  );
}

/** True when the words around a number speak of a man or a woman. */
export function isAmongPeople(text: string, { start, end }: Candidate): boolean {
  return HE_OR_SHE.test(surroundings(text, start, end));
}

const HE_OR_SHE =
  /(?:^|[^a-zæøåäö])(?:h(?:[aouä]n|ans|am|en[dn]es?|onom|im|ers?|is)|s?he)(?![a-zæøåäö])/;

/** "Ritning 850709-9805": the first word of a sentence says what is numbered so. */
export function isOfThing(text: string, { start }: Candidate): boolean {
  return /(?:^|[.!?\n] *)[A-ZÅÄÖÆØ][a-zåäöæø]+ $/.test(text.slice(Math.max(0, start - 24), start));
}

/** True right behind a first name and a surname. */
export function isBehindName(text: string, { start }: Candidate): boolean {
  return FULL_NAME.test(text.slice(Math.max(0, start - REACH), start));
}

const REACH = 40;
const FULL_NAME = /[A-ZÀ-Þ][a-zà-ÿ]+[ -][A-ZÀ-Þ][a-zà-ÿ]+[,;:]?[ \t\n\u00a0]?\(?$/;
/** Two words in upper case, or one that does not begin a sentence. */
const NAME = /(?:[a-zà-ÿ]{2}[,:]?|\d,) [A-ZÀ-Þ][a-zà-ÿ]+[ \u00a0]?$/;
const NAME_BEHIND = /^[,;)]?[ \t\u00a0]?[A-ZÀ-Þ][a-zà-ÿ]+ [A-ZÀ-Þ][a-zà-ÿ]/;
/** Words for people, by their endings where many end so, and words that lead to them. */
const PEOPLE =
  /^(?:mitt|mit|har|has|skrevet|oplyst|hans|hennes|hendes|för|for|från|fra|frá|fyrir|av|af|til|till|med|på|om|åt|hos|er|är|is|on|og|och|avser|gäller|gjelder|vedr|ang|journal|remiss|.*(?:ant|ent|anten|enten|ist|ande|ende|ør|øren|ör|ören|bare|gare|kare|tare|vare|havare|rare|aren|man|mand|mann|andi|maður|ingur|ja|jä|ettu|las|su?n|dotter|datter|dóttir|barnet|barn|pojken?|flickan?|drengen?|pigen?|gutten?|jenta|jente|kolleg[ea]n?|elev|eleven|mor|far|mamma|pappa|fru|maka|make|bror|syster|søster|kund|kunden|ställd|ställde|skriven|medarbejder|medarbeider|sjåfør|sjåføren|person|personen|ledamot))$/;

/** How far a number written 6-4 would do as a CPR number: `sound` with its check digit, or born on a 1 January, when it may lack one. */
export function likenessToCpr(text: string, number: Candidate): "no" | "date" | "sound" {
  const digits = digitsIn(text, number);
  const day = pairAt(digits, 0);
  const month = pairAt(digits, 2);
  if (digits.length !== 10 || !isRealDay(2000 + pairAt(digits, 4), month, day)) return "no";
  return (day === 1 && month === 1) || passesModulus11(digits, "4327654321") ? "sound" : "date";
}
