import type { Examples } from "./detector";
import type { DetectorId } from "./finding";
import { examples as address } from "./address/examples";
import { examples as bankAccount } from "./bank-account/examples";
import { examples as biometric } from "./biometric/examples";
import { examples as criminal } from "./criminal/examples";
import { examples as cpr } from "./cpr/examples";
import { examples as dateOfBirth } from "./date-of-birth/examples";
import { examples as drivingLicence } from "./driving-licence/examples";
import { examples as email } from "./email/examples";
import { examples as ethnicity } from "./ethnicity/examples";
import { examples as fiHetu } from "./fi-hetu/examples";
import { examples as genetic } from "./genetic/examples";
import { examples as health } from "./health/examples";
import { examples as iban } from "./iban/examples";
import { examples as isKennitala } from "./is-kennitala/examples";
import { examples as noFnr } from "./no-fnr/examples";
import { examples as personName } from "./person-name/examples";
import { examples as passport } from "./passport/examples";
import { examples as paymentCard } from "./payment-card/examples";
import { examples as phone } from "./phone/examples";
import { examples as politics } from "./politics/examples";
import { examples as religion } from "./religion/examples";
import { examples as sePnr } from "./se-pnr/examples";
import { examples as sexLife } from "./sex-life/examples";
import { examples as union } from "./union/examples";
import { examples as vehicleRegistration } from "./vehicle-registration/examples";

/** A detector without examples does not compile. */
export const EXAMPLES: Readonly<Record<DetectorId, Examples>> = {
  cpr,
  "se-pnr": sePnr,
  "no-fnr": noFnr,
  "fi-hetu": fiHetu,
  "is-kennitala": isKennitala,
  passport,
  "driving-licence": drivingLicence,
  "person-name": personName,
  email,
  phone,
  address,
  "date-of-birth": dateOfBirth,
  iban,
  "bank-account": bankAccount,
  "payment-card": paymentCard,
  "vehicle-registration": vehicleRegistration,
  health,
  criminal,
  union,
  religion,
  ethnicity,
  politics,
  "sex-life": sexLife,
  genetic,
  biometric,
};
