import type { DetectorId } from "../../detect/finding";
import type { Bilingual } from "../../policy/policy";

/** A kind of number that Purview can learn. The patterns are Boost's, and understood by JavaScript too. */
export interface SensitiveType {
  readonly detector: DetectorId;
  readonly name: Bilingual;
  readonly description: Bilingual;
  /** The number however it is written. */
  readonly anyShape: string;
  /** Written so that hardly anything else is. */
  readonly ownShape: string;
  /** Words that name such a number. */
  readonly labels: readonly string[];
}

// A group that holds a choice without anything that repeats: Purview refuses look-around and groups of "*" and "+"
// (https://learn.microsoft.com/purview/sit-create-a-custom-sensitive-information-type-in-scc-powershell, "Potential
// validation issues"). A month has as many days as it has; only 29 February is taken for every year.
const DAYS_31 = "(?:0[1-9]|[12]\\d|3[01])";
const DAYS_30 = "(?:0[1-9]|[12]\\d|30)";
const DAYS_29 = "(?:0[1-9]|[12]\\d)";
const DAY_MONTH = `(?:${DAYS_31}(?:0[13578]|1[02])|${DAYS_30}(?:0[469]|11)|${DAYS_29}02)`;
/** 40 is added to the day of a D-number, 60 to that of a replacement number. */
const RAISED_DAY_MONTH = "(?:[4-7]\\d|[0-3]\\d)(?:0[1-9]|1[0-2])";
const BIRTH_DATE = `${DAY_MONTH}\\d{2}`;
const YEAR_FIRST = "(?:19|20)?\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])";
const DASH = " ?[-\u2013] ?";

export const SENSITIVE_TYPES: readonly SensitiveType[] = [
  {
    detector: "cpr",
    name: { da: "Dansk CPR-nummer (Kuvert)", en: "Danish CPR number (Kuvert)" },
    description: {
      da: "CPR-numre, også dem uden gyldigt kontrolciffer, som er givet siden 2007.",
      en: "CPR numbers, those without a valid check digit too, which have been given since 2007.",
    },
    anyShape: `\\b(?:${BIRTH_DATE}|[67]\\d(?:0[1-9]|1[0-2])\\d{2})(?:${DASH}| )?\\d{4}\\b`,
    ownShape: `\\b${BIRTH_DATE}${DASH}\\d{4}\\b`,
    labels: [
      "cpr",
      "cpr nr",
      "cpr-nr",
      "cprnr",
      "cpr nummer",
      "cpr-nummer",
      "cprnummer",
      "cpr.nr",
      "cpr number",
      "personnummer",
      "personnumre",
      "person nummer",
      "pers.nr",
      "persnr",
      "fødselsnummer",
      "sygesikring",
      "sundhedskort",
      "civil registration",
      "civil reg",
      "danish id",
      "national id",
      "social security",
    ],
  },
  {
    detector: "se-pnr",
    name: { da: "Svensk personnummer (Kuvert)", en: "Swedish personal number (Kuvert)" },
    description: {
      da: "Svenske personnumre og samordningsnumre.",
      en: "Swedish personal identity and co-ordination numbers.",
    },
    anyShape: `\\b${YEAR_FIRST}(?: ?[-+\u2013] ?| )?\\d{4}\\b`,
    ownShape: `\\b${YEAR_FIRST} ?[-+\u2013] ?\\d{4}\\b`,
    labels: [
      "personnummer",
      "pnr",
      "samordningsnummer",
      "svensk personnummer",
      "svenskt personnummer",
      "swedish id",
      "personal identity number",
    ],
  },
  {
    detector: "no-fnr",
    name: { da: "Norsk fødselsnummer (Kuvert)", en: "Norwegian birth number (Kuvert)" },
    description: {
      da: "Norske fødselsnumre og D-numre.",
      en: "Norwegian birth numbers and D-numbers.",
    },
    anyShape: `\\b${RAISED_DAY_MONTH}\\d{2}[- ]?\\d{5}\\b`,
    ownShape: `\\b${RAISED_DAY_MONTH}\\d{2}[- ]\\d{5}\\b`,
    labels: [
      "fødselsnummer",
      "fødselsnr",
      "fnr",
      "f.nr",
      "d-nummer",
      "norsk personnummer",
      "norwegian id",
      "norwegian national id",
    ],
  },
  {
    detector: "fi-hetu",
    name: { da: "Finsk personkode (Kuvert)", en: "Finnish personal code (Kuvert)" },
    description: {
      da: "Finske personkoder (henkilötunnus).",
      en: "Finnish personal identity codes (henkilötunnus).",
    },
    anyShape: `\\b${BIRTH_DATE} ?[-+A-FU-Ya-fu-y\u2013] ?\\d{3}[0-9A-FHJ-NPR-Ya-fhj-npr-y]\\b`,
    ownShape: `\\b${BIRTH_DATE}[-+A-FU-Y]\\d{3}[A-FHJ-NPR-Y]\\b`,
    labels: [
      "henkilötunnus",
      "hetu",
      "personbeteckning",
      "finsk personnummer",
      "finnish id",
      "finnish personal identity code",
    ],
  },
  {
    detector: "is-kennitala",
    name: { da: "Islandsk kennitala (Kuvert)", en: "Icelandic kennitala (Kuvert)" },
    description: { da: "Islandske kennitölur.", en: "Icelandic identity numbers." },
    anyShape: `\\b${BIRTH_DATE}(?:${DASH}| )?\\d{3}[089]\\b`,
    ownShape: `\\b${BIRTH_DATE}${DASH}\\d{3}[089]\\b`,
    labels: [
      "kennitala",
      "kennitalan",
      "kt",
      "islandsk cpr",
      "icelandic id",
      "icelandic national id",
    ],
  },
];

/** Words that name another number: near them only a label counts. */
export const OTHER_NUMBERS: readonly string[] = [
  "ordre",
  "ordrenr",
  "ordrenummer",
  "order",
  "order no",
  "order number",
  "faktura",
  "fakturanr",
  "invoice",
  "invoice no",
  "sag",
  "sagsnr",
  "sagsnummer",
  "case",
  "case no",
  "varenr",
  "varenummer",
  "item no",
  "sku",
  "kontrakt",
  "contract",
  "booking",
  "waybill",
  "fragtbrev",
  "container",
  "konto",
  "account",
  "kundenr",
  "telefon",
  "tlf",
  "phone",
];
