import { CORE_DETECTORS } from "./core-detectors";
import type { Detector } from "./detector";
import { personNameDetector } from "./person-name/person-name";

/** Every detector of the product, in order of precedence. */
export const DETECTORS: readonly Detector[] = [...CORE_DETECTORS, personNameDetector];
