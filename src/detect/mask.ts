import { CORE_DETECTORS } from "./core-detectors";
import type { DetectorId } from "./finding";
import { maskName } from "./person-name/mask-name";

/** The masked preview that a detector gives to a value, without having to carry the detector's lists. */
export function maskOf(detector: DetectorId, raw: string): string {
  const core = CORE_DETECTORS.find(({ id }) => id === detector);
  return core ? core.mask(raw) : maskName(raw);
}
