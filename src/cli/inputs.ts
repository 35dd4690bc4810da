import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { readEml } from "../mail/read-eml";
import { readMbox } from "../mail/read-mbox";
import { readMsg } from "../mail/read-msg";
import { readRecord } from "../mail/read-record";
import { type ReadResult, unreadable } from "../mail/read-result";
import { readTxt } from "../mail/read-txt";
import { unpackRtf } from "../mail/unpack-rtf";
import { filesIn } from "./files-in";
import type { Io } from "./io";
import { jsonLines } from "./json-lines";

/** A mail to look at, or why it cannot be. The id is what the person gave: a path, `path#n`, or a record's id
 * (a line's number, where that cannot be read). */
export interface Input {
  readonly id: string;
  readonly result: ReadResult;
}

type Format = "eml" | "msg" | "mbox" | "txt" | "jsonl";

const FORMATS: Readonly<Record<string, Format>> = {
  ".eml": "eml",
  ".msg": "msg",
  ".mbox": "mbox",
  ".txt": "txt",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
};
const KNOWN = Object.keys(FORMATS).join(", ");

/**
 * Reads mails one after the other from files, folders (with their subfolders, in order of name) and `-` for standard
 * input, which holds JSON lines. With `jsonl`, files hold JSON lines whatever they are called.
 */
export async function* readInputs(
  places: readonly string[],
  jsonl: boolean,
  io: Io,
): AsyncGenerator<Input> {
  for (const place of places) {
    if (place === "-") yield* readRecords(io.stdin);
    else yield* readPlace(place, jsonl ? "jsonl" : undefined, io);
  }
}

async function* readPlace(
  place: string,
  format: Format | undefined,
  io: Io,
): AsyncGenerator<Input> {
  const full = path.resolve(io.cwd, place);
  const kind = await kindOf(full);
  if (kind === "folder") yield* readFolder(place, full, io);
  else if (kind === "file") yield* readFileAs(format ?? formatOf(place), slashes(place), full);
  else
    yield {
      id: slashes(place),
      result: unreadable("There is no such file or folder. Check the path."),
    };
}

async function* readFolder(place: string, full: string, io: Io): AsyncGenerator<Input> {
  const { files, locked } = await filesIn(full);
  const mails = files.filter((name) => formatOf(name) !== undefined);
  if (mails.length === 0 && locked.length === 0) {
    yield { id: slashes(place), result: unreadable(`The folder holds no mail (${KNOWN}).`) };
  }
  for (const name of locked) {
    const id = slashes(path.join(place, name));
    yield { id, result: unreadable("The folder cannot be read. Is it yours to read?") };
  }
  for (const name of mails) yield* readPlace(path.join(place, name), undefined, io);
}

async function* readFileAs(
  format: Format | undefined,
  id: string,
  file: string,
): AsyncGenerator<Input> {
  try {
    if (format === "mbox") yield* readMessages(id, createReadStream(file));
    else if (format === "jsonl") yield* readRecords(createReadStream(file));
    else yield { id, result: await readMail(format, await readFile(file)) };
  } catch {
    yield {
      id,
      result: unreadable("The file cannot be read. Is it open elsewhere, or not yours to read?"),
    };
  }
}

async function* readMessages(id: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Input> {
  let number = 0;
  for await (const entry of readMbox(chunks)) {
    number++;
    if (entry.ok) yield { id: `${id}#${number}`, result: await readEml(entry.bytes) };
    else yield { id, result: entry };
  }
}

async function* readRecords(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Input> {
  for await (const { number, text } of jsonLines(chunks)) {
    const { id, result } = readRecord(text);
    yield { id: id ?? String(number), result };
  }
}

async function readMail(format: "eml" | "msg" | "txt" | undefined, bytes: Uint8Array) {
  if (format === "eml") return readEml(bytes);
  if (format === "msg") return readMsg(bytes, unpackRtf);
  if (format === "txt") return readTxt(bytes);
  return unreadable(`Files of this kind cannot be read, only ${KNOWN}.`);
}

function formatOf(file: string): Format | undefined {
  return FORMATS[path.extname(file).toLowerCase()];
}

async function kindOf(file: string): Promise<"file" | "folder" | "nothing"> {
  try {
    return (await stat(file)).isDirectory() ? "folder" : "file";
  } catch {
    return "nothing";
  }
}

function slashes(file: string): string {
  return file.split(path.sep).join("/");
}
