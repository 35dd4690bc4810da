import type { DetectorId } from "../../detect/finding";

type Language = "da" | "en";

/** What a subject is called of which nothing can stay. */
export const NEUTRAL_SUBJECT: Readonly<Record<Language, string>> = {
  da: "Fortroligt",
  en: "Confidential",
};

const SOMEBODY = { da: "vedkommende", en: "the person" };
const ACCOUNT = { da: "kontoen", en: "the account" };

/** Stands for a value in a sentence that would break off without a word there: "Er vedkommende oprettet?". */
export const NEUTRAL_WORDS: Readonly<
  Partial<Record<DetectorId, Readonly<Record<Language, string>>>>
> = {
  cpr: SOMEBODY,
  "se-pnr": SOMEBODY,
  "no-fnr": SOMEBODY,
  "fi-hetu": SOMEBODY,
  "is-kennitala": SOMEBODY,
  "person-name": SOMEBODY,
  email: { da: "mailadressen", en: "the email address" },
  phone: { da: "nummeret", en: "the number" },
  address: { da: "adressen", en: "the address" },
  "date-of-birth": { da: "fødselsdatoen", en: "the date of birth" },
  iban: ACCOUNT,
  "bank-account": ACCOUNT,
  "payment-card": { da: "kortet", en: "the card" },
  passport: { da: "passet", en: "the passport" },
  "driving-licence": { da: "kørekortet", en: "the driving licence" },
  "vehicle-registration": { da: "bilen", en: "the vehicle" },
};
