// The examples of the one detector that is being changed. src/detect/examples.test.ts loads all detectors, which takes
// longer than to try a mutant.
const { holdToExamples } = require("../../src/detect/_testing/own-examples.ts");

const id = (process.env["KUVERT_MUTATE"] ?? "").replace("detect/", "");
const detector = Object.values(require(`../../src/detect/${id}/${id}.ts`)).find(
  (each) => each.find,
);
holdToExamples(id, detector, require(`../../src/detect/${id}/examples.ts`).examples);
