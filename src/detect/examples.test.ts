import { holdToExamples } from "./_testing/own-examples";
import { CANARY_DETECTORS } from "./canaries";
import { DETECTORS } from "./detectors";
import { EXAMPLES } from "./examples";

for (const detector of [...DETECTORS, ...CANARY_DETECTORS]) {
  holdToExamples(detector.id, detector, EXAMPLES[detector.id]);
}
