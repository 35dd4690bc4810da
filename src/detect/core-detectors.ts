import { cprDetector } from "./cpr/cpr";
import { dateOfBirthDetector } from "./date-of-birth/date-of-birth";
import type { Detector } from "./detector";
import { emailDetector } from "./email/email";
import { ibanDetector } from "./iban/iban";
import { paymentCardDetector } from "./payment-card/payment-card";
import { phoneDetector } from "./phone/phone";

/**
 * The detectors that need no long lists: what the pane starts with, and all that the send handler carries as long as
 * no rule of the policy acts on names. The order is the order of precedence where two claim the same text.
 */
export const CORE_DETECTORS: readonly Detector[] = [
  cprDetector,
  ibanDetector,
  paymentCardDetector,
  emailDetector,
  dateOfBirthDetector,
  phoneDetector,
];
