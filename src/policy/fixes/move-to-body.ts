import { atLeast, type DetectorId, isCheck } from "../../detect/finding";
import { prependToBody } from "../../mail/html-text";
import type { DraftChange, Fix, UnfixedFinding } from "./fix";
import { areInWritableSubject, withoutValues } from "./subject";
import { allStandIn } from "./value";

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

/** Takes the values and their labels out of the subject and puts each on a line of its own on top of the body. */
export const moveToBody = {
  id: "move-to-body",
  appliesTo: areInWritableSubject,
  change(findings, mail): DraftChange {
    const { subject } = mail;
    if (!allStandIn(subject, findings)) return {};
    const lines = findings.map((finding) => lineOf(finding, subject));
    return {
      ...withoutValues(findings, mail),
      // From the last to the first, so that they stand in reading order.
      body: lines.reduceRight(prependToBody, mail.body),
    };
  },
} satisfies Fix;

function lineOf(finding: UnfixedFinding, subject: string): string {
  const value = subject.slice(finding.start, finding.end);
  const label = labelOf(finding, subject);
  return label === "" ? value : `${label}: ${value}`;
}

/** The label from the subject, or else our own, unless we only guess what the value is. */
function labelOf(finding: UnfixedFinding, subject: string): string {
  const own = subject
    .slice(finding.labelStart ?? finding.start, finding.start)
    .replace(/[\s:#=–-]{1,20}$/, "");
  const { detector, confidence } = finding;
  const isKnown = !isCheck(detector) && atLeast(confidence, "likely");
  return own === "" && isKnown ? LABELS[detector] : own;
}
