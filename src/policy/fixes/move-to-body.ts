import type { DetectorId } from "../../detect/finding";
import { prependToBody } from "../../mail/html-text";
import { atLeast } from "../../detect/finding";
import type { Fix, UnfixedFinding } from "./fix";
import { isInWritableSubject, withoutValue } from "./subject";
import { valueOf } from "./value";

/** What a value is called in the body when the subject did not say. In Danish, as the mails of its users. */
const LABELS: Record<DetectorId, string> = {
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
  health: "Helbred",
  ethnicity: "Oprindelse",
  politics: "Politik",
  religion: "Tro",
  union: "Fagforening",
  genetic: "Genetik",
  biometric: "Biometri",
  "sex-life": "Privatliv",
  criminal: "Strafforhold",
  "vehicle-registration": "Reg.nr.",
};

/** Takes the value and its label out of the subject and puts them on a line of their own on top of the body. */
export const moveToBody: Fix = {
  id: "move-to-body",
  appliesTo: isInWritableSubject,
  change(finding, mail) {
    const value = valueOf(finding, mail.subject);
    if (value === null) return {};
    const label = labelOf(finding, mail.subject);
    return {
      ...withoutValue(finding, mail),
      body: prependToBody(mail.body, label === "" ? value : `${label}: ${value}`),
    };
  },
};

/** The label from the subject, or else our own, unless we only guess what the value is. */
function labelOf(finding: UnfixedFinding, subject: string): string {
  const own = subject
    .slice(finding.labelStart ?? finding.start, finding.start)
    .replace(/[\s:#=–-]{1,20}$/, "");
  return own === "" && atLeast(finding.confidence, "likely") ? LABELS[finding.detector] : own;
}
