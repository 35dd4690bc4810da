import { holdToExamples } from "./_testing/own-examples";
import { DETECTORS } from "./detectors";
import { EXAMPLES } from "./examples";
import { DETECTOR_IDS } from "./finding";

for (const id of DETECTOR_IDS) {
  const detector = DETECTORS.find((each) => each.id === id);
  if (detector !== undefined) holdToExamples(id, detector, EXAMPLES[id]);
}
