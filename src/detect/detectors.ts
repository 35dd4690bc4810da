import { cprDetector } from "./cpr/cpr";
import type { Detector } from "./detector";

/** Every detector of the product. The order is the order of precedence where two claim the same text. */
export const DETECTORS: readonly Detector[] = [cprDetector];
