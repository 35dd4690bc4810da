// A mutant shows in a few cases of a property or not at all; a hundred cases for each of thousands take hours.
const { configureGlobal, readConfigureGlobal } = require("fast-check");

configureGlobal({ ...readConfigureGlobal(), numRuns: 25 });
