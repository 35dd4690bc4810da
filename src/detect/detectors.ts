import { findLookalikes } from "./lookalikes/lookalikes";
import { findRequests } from "./requests/requests";
import { isExpectedContact } from "./_signature/signature";
import { CORE_DETECTORS, CORE_KNOWLEDGE } from "./core-detectors";
import type { Detector } from "./detector";
import type { Knowledge } from "./knowledge";
import { personNameDetector } from "./person-name/person-name";

/** Every detector of the product, in order of precedence. */
export const DETECTORS: readonly Detector[] = [...CORE_DETECTORS, personNameDetector];

/** All that Kuvert knows except for the day. */
export const FULL_KNOWLEDGE: Omit<Knowledge, "today"> = {
  ...CORE_KNOWLEDGE,
  detectors: DETECTORS,
  isExpectedContact,
  requests: findRequests,
  lookalikes: findLookalikes,
};
