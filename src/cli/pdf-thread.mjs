/** The thread in which pdf.js reads a PDF file for the command line. */
import { workerData } from "node:worker_threads";
import { WorkerMessageHandler } from "pdfjs-dist/legacy/build/pdf.worker.mjs";

// On a broken file pdf.js leaves rejected promises behind that nobody waits for; on Node they would end the thread.
process.on("unhandledRejection", () => undefined);
WorkerMessageHandler.initializeFromPort(workerData.port);
