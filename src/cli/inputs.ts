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
import { type Io, isForbidden } from "./io";
import { jsonLines, NO_LINES } from "./json-lines";
import { type Format, formatInside, formatOf, READABLE } from "./mail-format";

/** A mail to look at, or why it cannot be. The id is what the person gave: a path, `path#n`, or a record's id
 * (where that cannot be read its line: `path#n`, on standard input the number alone). */
export interface Input {
  readonly id: string;
  readonly result: ReadResult;
}

/**
 * Reads mails one after the other from files, folders (with their subfolders, in order of name) and `-` for standard
 * input, which holds JSON lines. With `jsonl`, files hold JSON lines whatever they are called. In a folder the files that
 * are no mail are passed over, and counted for whoever takes a quiet outcome for all that was there.
 */
export async function* readInputs(
  places: readonly string[],
  jsonl: boolean,
  io: Io,
): AsyncGenerator<Input> {
  let passedOver = 0;
  for (const place of places) {
    if (place === "-") yield* readRecords("-", io.stdin);
    else {
      const inputs = readPlace(place, jsonl ? "jsonl" : undefined, io);
      for await (const input of inputs) {
        if (input === NO_MAIL) passedOver++;
        else yield input;
      }
    }
  }
  if (passedOver === 0) return;
  const files = passedOver === 1 ? "1 file that is" : `${passedOver} files that are`;
  await io.complain(`kuvert: ${files} no mail passed over in the folders.\n`);
}

/** Stands for a file in a folder that is passed over. */
const NO_MAIL = Symbol("no mail");

async function* readPlace(
  place: string,
  format: Format | undefined,
  io: Io,
): AsyncGenerator<Input | typeof NO_MAIL> {
  const full = path.resolve(io.cwd, place);
  const id = slashes(place);
  const kind = await kindOf(full);
  if (kind === "folder") yield* readFolder(place, full);
  else if (kind === "file") yield* readFileAs(format ?? formatOf(place), id, full);
  else yield { id, result: unreadable(kind) };
}

async function* readFolder(place: string, full: string): AsyncGenerator<Input | typeof NO_MAIL> {
  const { files, locked } = await filesIn(full);
  let hasMail = locked.length > 0;
  for (const name of locked) {
    const id = slashes(path.join(place, name));
    yield { id, result: unreadable("The folder cannot be read. Is it yours to read?") };
  }
  for (const { name, file } of files) {
    const format = formatOf(name) ?? (await formatInside(file).catch(() => undefined));
    if (format === undefined) {
      if (!isHidden(name)) yield NO_MAIL;
      continue;
    }
    hasMail = true;
    const id = slashes(path.join(place, name));
    const kind = await kindOf(file);
    if (kind === "file") yield* readFileAs(format, id, file);
    else yield { id, result: unreadable(kind) };
  }
  if (hasMail) return;
  yield { id: slashes(place), result: unreadable(`The folder holds no mail (${READABLE}).`) };
}

async function* readFileAs(
  given: Format | undefined,
  id: string,
  file: string | Buffer,
): AsyncGenerator<Input> {
  try {
    const format = given ?? (await formatInside(file));
    if (format === "mbox") yield* readMessages(id, createReadStream(file));
    else if (format === "jsonl") yield* readRecords(id, createReadStream(file));
    else yield { id, result: await readMail(format, file) };
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

async function* readRecords(
  place: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Input> {
  let isEmpty = true;
  for await (const { number, text } of jsonLines(chunks)) {
    isEmpty = false;
    const { id, result } = readRecord(text);
    yield { id: id ?? (place === "-" ? String(number) : `${place}#${number}`), result };
  }
  if (isEmpty) yield { id: place, result: unreadable(NO_LINES) };
}

async function readMail(format: Format | undefined, file: string | Buffer): Promise<ReadResult> {
  if (format === "eml") return readEml(await readFile(file));
  if (format === "msg") return readMsg(await readFile(file), unpackRtf);
  if (format === "txt") return readTxt(await readFile(file));
  return unreadable(`Files of this kind cannot be read, only ${READABLE}.`);
}

/** Files of the system's own, such as `.DS_Store`. */
function isHidden(name: string): boolean {
  return path.basename(name).startsWith(".");
}

/** What there is, or the sentence that says why there is nothing to look at. */
async function kindOf(file: string | Buffer): Promise<string> {
  try {
    return (await stat(file)).isDirectory() ? "folder" : "file";
  } catch (error) {
    return isForbidden(error)
      ? "There is no permission to look into its folder. Ask for it, or copy the file to where you have it."
      : "There is no such file or folder. Check the path.";
  }
}

function slashes(file: string): string {
  return file.split(path.sep).join("/");
}
