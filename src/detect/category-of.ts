import type { Category, FindingId } from "./finding";

/** The category of all that is found, for those who have no detector at hand. */
const CATEGORY_OF: Readonly<Record<FindingId, Category>> = {
  cpr: "identifier",
  "se-pnr": "identifier",
  "no-fnr": "identifier",
  "fi-hetu": "identifier",
  "is-kennitala": "identifier",
  passport: "identifier",
  "driving-licence": "identifier",
  "person-name": "contact",
  email: "contact",
  phone: "contact",
  address: "contact",
  "date-of-birth": "identifier",
  iban: "financial",
  "bank-account": "financial",
  "payment-card": "financial",
  health: "special",
  ethnicity: "special",
  politics: "special",
  religion: "special",
  union: "special",
  genetic: "special",
  biometric: "special",
  "sex-life": "special",
  criminal: "criminal",
  "vehicle-registration": "identifier",
  "request-for-data": "request-for-data",
  marketing: "marketing",
  "marketing-opt-out": "marketing",
  "visible-recipients": "recipients",
  "lookalike-domain": "recipients",
};

export function categoryOf(id: FindingId): Category {
  return CATEGORY_OF[id];
}
