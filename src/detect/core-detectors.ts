import { addressDetector } from "./address/address";
import { bankAccountDetector } from "./bank-account/bank-account";
import { biometricDetector } from "./biometric/biometric";
import { cprDetector } from "./cpr/cpr";
import { criminalDetector } from "./criminal/criminal";
import { dateOfBirthDetector } from "./date-of-birth/date-of-birth";
import type { Detector } from "./detector";
import type { Knowledge } from "./knowledge";
import { isNamedIn } from "./_about-person/named-in-heading";
import { drivingLicenceDetector } from "./driving-licence/driving-licence";
import { emailDetector } from "./email/email";
import { ethnicityDetector } from "./ethnicity/ethnicity";
import { fiHetuDetector } from "./fi-hetu/fi-hetu";
import { geneticDetector } from "./genetic/genetic";
import { healthDetector } from "./health/health";
import { ibanDetector } from "./iban/iban";
import { isKennitalaDetector } from "./is-kennitala/is-kennitala";
import { noFnrDetector } from "./no-fnr/no-fnr";
import { passportDetector } from "./passport/passport";
import { paymentCardDetector } from "./payment-card/payment-card";
import { phoneDetector } from "./phone/phone";
import { politicsDetector } from "./politics/politics";
import { religionDetector } from "./religion/religion";
import { sePnrDetector } from "./se-pnr/se-pnr";
import { sexLifeDetector } from "./sex-life/sex-life";
import { unionDetector } from "./union/union";

/**
 * The detectors that need no lists of names: all that the send handler carries as long as no rule of the policy acts
 * on names. The order is the order of precedence where two claim the same text.
 */
export const CORE_DETECTORS: readonly Detector[] = [
  noFnrDetector,
  fiHetuDetector,
  isKennitalaDetector,
  sePnrDetector,
  cprDetector,
  ibanDetector,
  paymentCardDetector,
  bankAccountDetector,
  passportDetector,
  drivingLicenceDetector,
  emailDetector,
  dateOfBirthDetector,
  phoneDetector,
  addressDetector,
  healthDetector,
  criminalDetector,
  unionDetector,
  religionDetector,
  ethnicityDetector,
  politicsDetector,
  sexLifeDetector,
  geneticDetector,
  biometricDetector,
];

/** All that is known without lists of names, except for the day. */
export const CORE_KNOWLEDGE: Omit<Knowledge, "today"> = { detectors: CORE_DETECTORS, isNamedIn };
