import { titleOf } from "../_internal/column-titles";
import { nameLikeness, namePoints } from "../_internal/name-likeness";
import { wordsAfter, wordsBefore, type Word } from "../_words/words";

/**
 * What the words around a number call it: a `phone`; something that people are reached by; some `number`; `other`,
 * the number of another thing. `start` is where a label right before it begins.
 */
export interface Label {
  readonly kind: "phone" | "reach" | "number" | "other" | "none";
  readonly start?: number;
}

const PHONE =
  /^(?:tlf|tfn|tel|tele|mob|sms|fax|ring|ringe|ringer|ringes|ringa|opkald|call|calls|dial|fastnet|hotline|direkte|dir|direct|whatsapp|signal|handy|handynr|handynummer|landline|extension|lokalnr|lokalnummer|hovednummer|vagtnummer|rufnummer|(?:kontakt|nød|privat|arbejds|hjemme)(?:nr|nummer|nummeret)|puh|puhelin|sími|anrufen|(?:vagt|privat|arbejds|firma|kontakt|mobil|bil|nød|mobile|hjemme|direkte)?(?:tlf|telefon|phone|telephone|telefax|mobil|mobile|cell|cellphone|smartphone|cellular)(?:en|nr|nummer|numre|nummeret|number|no|numbers)?)$/;
/** "M: 12 34 56 78", as signatures shorten it. */
const LETTER = /^[tmpfd]$/;
const LETTER_GAP = /^[:.][ \u00a0]{0,2}[+(]?$/;
/** Ways to get hold of somebody, which may be by mail as well. */
const REACH =
  /^(?:fang(?:e[srt]?)?|nå|træffe[srt]?|nås|kontakt(?:es|e|a|en|person)?|pårørende|nødkontakt|reach(?:ed)?|contact|erreich(?:en|bar|st|t))$/;
/** Numbers of other things, also some words away: "Container … 33123456". */
const OTHER =
  /^(?:cvr|ean|gln|gtin|sscc|awb|hawb|mawb|hbl|mbl|bl|po|so|wo|imo|mmsi|mrn|lrn|eori|vat|moms|iban|bic|cpr|pnr|imei|isbn|sku|id|ref|refs|hs|taric|toldtarif|tarif|lot|batch|serie|serial|artikel|sag|case|ticket|job|pin|kode|code|build|konto|bankkonto|account|container|containere|unix|org|bankgiro|plusgiro|ocr|kid|passcode|password|matr|matrikel|sn|bilag)$|^(?:ordre|order|faktura|invoice|fragtbrev|shipment|forsendelse|booking|sags|kunde|customer|debitor|kreditor|vare|lejekontrakt|kontrakt|contract|police|skade|rekvisition|indkøb|purchase|tracking|track|sporing|kolli|pakke|parcel|trailer|serie|registrering|licens|license|journal|projekt|project|tilbud|quote|følgeseddel|delivery|leverings|medlems|medarbejder|employee|løbenr|produktions|momsregistrering|telegram|reference|beställning|bestilling|rechnung|bestell|organisation|meeting)/;
/** These only where they stand right before the number. */
const OTHER_BESIDE =
  /^(?:se|kr|dkk|eur|usd|sek|nok|gbp|side|uge|un|adr|item|art|version|rev|reg|gate|dato|date|kl|post|postnr|total|beløb|amount|antal|qty|kg)$/;
const OTHER_REACH = 3;
const GENERIC = /^(?:nr|no|nummer|nummeret|number|numre|num)$/;
/** "Mit nye nummer er …": people's own numbers are their phones'. */
const OWNED =
  /^(?:mit|min|hans|hendes|dit|din|nye|nyt|privat|private|my|his|her|your|new|mitt|hennes|nya|meine|seine|ihre|neue|(?:kone|mand|mor|far|søn|datter|kæreste|bror|søster|chauffør|kollega)(?:en)?s)$/;
const SMALL =
  /^(?:er|is|har|has|på|paa|at|on|til|to|via|eller|or|og|and|din|dit|min|mit|my|your|hans|hendes|his|her|the|evt|under|mig|os|me|us)$/;
const NUMBER_OF_SOMETHING = /..(?:nr|nummer|nummeret|number|-id|kode)$/;
const HOW_MANY = 6;
/** An address and a number beside each other belong to one person. */
const ADDRESS_BEFORE =
  /@[A-Za-z0-9À-ɏ.-]{1,40}[>)]?[ \t\u00a0]*(?:[,;|/]|eller|or|og|and|oder|och)?[ \t\u00a0]*$/;

/** Between a person's name and a number: "Jonas Friis (", "- Bo: ", the border of a cell. */
const NEXT_TO_PERSON = /[a-zà-ɏ] ?(?:[(:\t;|,]|[-–] ) ?$/;

/** The nearest label before `start`, else one right behind `end`. */
export function labelOf(text: string, start: number, end: number): Label {
  const before = text.slice(Math.max(0, start - 60), start);
  if (ADDRESS_BEFORE.test(before)) return { kind: "reach" };
  let generic = false;
  let named = false;
  let adjacent = true;
  let distance = 0;
  for (const word of wordsBefore(text, start, HOW_MANY)) {
    const abbreviated = LETTER.test(word.lower) && LETTER_GAP.test(text.slice(word.end, start));
    if (PHONE.test(word.lower) || abbreviated) {
      return adjacent ? { kind: "phone", start: word.start } : { kind: "phone" };
    }
    if (REACH.test(word.lower)) return { kind: "reach" };
    named = named || isFirstName(text, word);
    if (
      generic &&
      (named ||
        OWNED.test(word.lower) ||
        /['’´]/.test(text.charAt(word.end) + text.charAt(word.start - 1)))
    )
      return { kind: "phone" };
    const isOther = OTHER.test(word.lower) || (distance === 0 && OTHER_BESIDE.test(word.lower));
    if (isOther && distance < OTHER_REACH) return { kind: "other" };
    if (GENERIC.test(word.lower)) {
      if (named) return { kind: "phone" };
      generic = true;
    } else if (SMALL.test(word.lower)) {
      adjacent = false;
    } else if (NUMBER_OF_SOMETHING.test(word.lower)) {
      return { kind: "other" };
    } else if (generic) {
      return { kind: "number" };
    } else {
      adjacent = false;
    }
    distance++;
  }
  if (generic) return { kind: "number" };
  const after = wordsAfter(text, end, 1)[0];
  const isLabelled =
    after !== undefined &&
    PHONE.test(after.lower) &&
    /^[ \u00a0]?\(?$/.test(text.slice(end, after.start));
  if (isLabelled) return { kind: "phone" };
  const isPersons =
    NEXT_TO_PERSON.test(before) &&
    speaksOfPerson(text, start) &&
    titleOf(text, start, end) === null;
  return { kind: isPersons ? "reach" : "none" };
}

function isFirstName(text: string, { lower, start, end }: Word): boolean {
  const name = lower.replace(/s$/, "");
  return [lower, name].some((part) => nameLikeness(text.slice(start, end), part) === 3);
}

/** A person's name stands right before. */
function speaksOfPerson(text: string, at: number): boolean {
  const [first, second] = wordsBefore(text, at, 2).map((word) => ({
    ...word,
    likeness: nameLikeness(text.slice(word.start, word.end), word.lower),
  }));
  if (first === undefined || first.likeness === 0) return false;
  if (first.likeness === 3) return true;
  const isPair = second !== undefined && text.slice(second.end, first.start) === " ";
  return isPair && namePoints(first.likeness, second.likeness) === 3;
}

/** True for a word that names a phone, in lower case. */
export function isPhoneWord(word: string): boolean {
  return PHONE.test(word);
}
