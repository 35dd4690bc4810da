import { cprDetector } from "./cpr/cpr";
import { dateOfBirthDetector } from "./date-of-birth/date-of-birth";
import type { Detector } from "./detector";
import { emailDetector } from "./email/email";
import { ibanDetector } from "./iban/iban";
import { paymentCardDetector } from "./payment-card/payment-card";
import { personNameDetector } from "./person-name/person-name";
import { phoneDetector } from "./phone/phone";

/** Every detector of the product. The order is the order of precedence where two claim the same text. */
export const DETECTORS: readonly Detector[] = [
  cprDetector,
  ibanDetector,
  paymentCardDetector,
  emailDetector,
  dateOfBirthDetector,
  phoneDetector,
  personNameDetector,
];
