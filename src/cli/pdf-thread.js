/** The thread in which pdf.js reads a PDF file for the command line. webpack makes a file of its own of it. */
const { workerData } = require("node:worker_threads");

// On a broken file pdf.js leaves rejected promises behind that nobody waits for; on Node they would end the thread.
process.on("unhandledRejection", () => undefined);
void import("pdfjs-dist/legacy/build/pdf.worker.mjs").then(({ WorkerMessageHandler }) =>
  WorkerMessageHandler.initializeFromPort(workerData.port),
);
