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

type WriteReceipt = (receipt: Receipt) => Promise<void>;

/** Writes receipts into a file, as its ending says. That it cannot is told before anything is done. */
export async function receiptWriter(file: string | undefined, io: Io): Promise<WriteReceipt> {
  if (file === undefined) return async () => {};
  const render = WRITERS[path.extname(file).toLowerCase()];
  if (!render) throw new CliError("--receipt takes a file that ends in .json, .html or .csv.");
  const write = async (text: string, flag: "a" | "w") => {
    await writeFile(path.resolve(io.cwd, file), text, { flag }).catch((error: unknown) => {
      throw new CliError(`${file}: cannot be written (${codeOf(error)}). Give another --receipt.`);
    });
  };
  await write("", "a");
  return (receipt) => write(render(receipt), "w");
}
