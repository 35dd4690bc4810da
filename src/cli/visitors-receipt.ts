import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Receipt } from "../visitors/receipt";
import { receiptCsv } from "../visitors/receipt-csv";
import { receiptHtml } from "../visitors/receipt-html";
import { CliError, codeOf, type Io } from "./io";

const WRITERS: Readonly<Record<string, (receipt: Receipt) => string>> = {
  ".json": (receipt) => `${JSON.stringify(receipt, null, 2)}\n`,
  ".html": receiptHtml,
  ".csv": receiptCsv,
};

/** Writes receipts into a file, as its ending says; a wrong ending is told before anything is done. */
export function receiptWriter(file: string | undefined, io: Io) {
  if (file === undefined) return async () => {};
  const write = WRITERS[path.extname(file).toLowerCase()];
  if (!write) throw new CliError("--receipt takes a file that ends in .json, .html or .csv.");
  return async (receipt: Receipt): Promise<void> => {
    await writeFile(path.resolve(io.cwd, file), write(receipt)).catch((error: unknown) => {
      throw new CliError(
        `${file}: cannot be written (${codeOf(error)}). Run it again with another --receipt.`,
      );
    });
  };
}
