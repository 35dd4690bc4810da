import type { Detector } from "./detector";
import { vehicleRegistrationDetector } from "./vehicle-registration/vehicle-registration";

/** Detectors on probation: `kuvert scan` runs them so that their alarms can be counted; nobody is warned. */
export const CANARY_DETECTORS: readonly Detector[] = [vehicleRegistrationDetector];
