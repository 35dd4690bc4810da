import { wordsAfter, wordsBefore } from "../_words/words";

/** What the words around a number call it; `start` is where a label right before it begins. */
export interface Label {
  readonly kind: "phone" | "other" | "none";
  readonly start?: number;
}

const PHONE =
  /^(?:tlf|tel|tele|mob|sms|fax|ring|ringe|ringer|ringes|opkald|call|calls|dial|fastnet|hotline|direkte|dir|direct|whatsapp|handy|landline|extension|lokalnr|lokalnummer|hovednummer|vagtnummer|puh|puhelin|sími|(?:vagt|privat|arbejds|firma|kontakt|mobil|bil|nød|mobile|hjemme|direkte)?(?:tlf|telefon|phone|telephone|telefax|mobil|mobile|cell|cellphone|smartphone)(?:en|nr|nummer|numre|nummeret|number|no|numbers)?)$/;
/** "M: 12 34 56 78", as signatures shorten it. */
const LETTER = /^[tmpfd]$/;
const OTHER =
  /^(?:cvr|se|ean|gln|gtin|sscc|awb|hawb|mawb|hbl|mbl|bl|po|so|wo|imo|mmsi|mrn|lrn|eori|vat|moms|iban|bic|cpr|pnr|imei|isbn|sku|id|ref|refs|hs|taric|toldtarif|tarif|kr|dkk|eur|usd|sek|nok|gbp|side|uge|un|adr|lot|batch|serie|serial|item|art|artikel|sag|case|ticket|job|pin|kode|code|version|build|rev|reg|konto|account|bankkonto|po|gate|dato|date|kl|post|postnr|total|beløb|amount|antal|qty|kg|unix|container|containere)$|^(?:ordre|order|faktura|invoice|fragtbrev|shipment|forsendelse|booking|sags|kunde|customer|debitor|kreditor|vare|lejekontrakt|kontrakt|contract|police|skade|rekvisition|indkøb|purchase|tracking|track|sporing|kolli|pakke|parcel|trailer|serie|registrering|licens|license|journal|projekt|project|tilbud|quote|følgeseddel|delivery|leverings|medlems|medarbejder|employee|løbenr|produktions|momsregistrering|telegram|reference)/;
const GENERIC = /^(?:nr|no|nummer|nummeret|number|numre|num)$/;
const SMALL =
  /^(?:er|is|på|paa|at|on|til|to|via|eller|or|og|and|din|dit|min|mit|my|your|hans|hendes|his|her|the|evt|under|mig|os|me|us)$/;
const NUMBER_OF_SOMETHING = /(?:nr|nummer|number|id|kode)$/;
const HOW_MANY = 4;

/** The nearest label before `start`, else one right behind `end`. */
export function labelOf(text: string, start: number, end: number): Label {
  let generic = false;
  let adjacent = true;
  for (const word of wordsBefore(text, start, HOW_MANY)) {
    const abbreviated = LETTER.test(word.lower) && /[:.]/.test(text.charAt(word.end));
    if (PHONE.test(word.lower) || abbreviated) {
      return adjacent ? { kind: "phone", start: word.start } : { kind: "phone" };
    }
    if (OTHER.test(word.lower)) return { kind: "other" };
    if (GENERIC.test(word.lower)) {
      generic = true;
    } else if (SMALL.test(word.lower)) {
      adjacent = false;
    } else if (generic || NUMBER_OF_SOMETHING.test(word.lower)) {
      return { kind: "other" };
    } else {
      adjacent = false;
    }
  }
  if (generic) return { kind: "other" };
  const after = wordsAfter(text, end, 1)[0];
  const isLabelled =
    after !== undefined &&
    PHONE.test(after.lower) &&
    /^[ \u00a0]?\(?$/.test(text.slice(end, after.start));
  return { kind: isLabelled ? "phone" : "none" };
}
