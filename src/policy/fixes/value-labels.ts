import type { DetectorId } from "../../detect/finding";

/** What a value is called in a mail of either language. A word such as "sygemelding" says itself what it is. */
export const VALUE_LABELS: Readonly<
  Record<"da" | "en", Readonly<Partial<Record<DetectorId, string>>>>
> = {
  da: {
    cpr: "CPR-nr.",
    "person-name": "Navn",
    email: "E-mail",
    phone: "Tlf.",
    "date-of-birth": "Fødselsdato",
    iban: "IBAN",
    "payment-card": "Kortnr.",
    "se-pnr": "Personnummer",
    "no-fnr": "Fødselsnummer",
    "fi-hetu": "Henkilötunnus",
    "is-kennitala": "Kennitala",
    passport: "Pasnr.",
    "driving-licence": "Kørekortnr.",
    address: "Adresse",
    "bank-account": "Konto",
    "vehicle-registration": "Reg.nr.",
  },
  en: {
    cpr: "CPR no.",
    "person-name": "Name",
    email: "Email",
    phone: "Tel.",
    "date-of-birth": "Date of birth",
    iban: "IBAN",
    "payment-card": "Card no.",
    "se-pnr": "Swedish ID no.",
    "no-fnr": "Norwegian ID no.",
    "fi-hetu": "Finnish ID no.",
    "is-kennitala": "Icelandic ID no.",
    passport: "Passport no.",
    "driving-licence": "Driving licence no.",
    address: "Address",
    "bank-account": "Account",
    "vehicle-registration": "Reg. no.",
  },
};
