import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { isUtf8 } from "../../mail/decode-text";
import { issueAt, type PolicyIssue } from "../../policy/issue";
import { CliError, codeOf, type Io, isForbidden } from "../io";
import { frame, placeOf } from "./frame";
import { JsonMistake, type JsonNode, type Span, valueOf } from "./json-node";
import { locate } from "./locate";
import { parseJson } from "./parse-json";

/** A JSON file with what it takes to point at a place in it. */
export interface PointedFile {
  /** As it was named on the command line. */
  readonly name: string;
  readonly text: string;
  readonly node: JsonNode;
  readonly value: unknown;
  /** SHA-256 of the file in hexadecimal: what `sha256sum` says of it. */
  readonly sha256: string;
}

/** A place in a file and what is to be said of it. */
export interface Remark {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly message: string;
  readonly help?: string;
  /** The line with carets under the place. */
  readonly frame: string;
}

/** The file is no JSON. */
export class NotJson extends CliError {
  constructor(readonly remark: Remark) {
    super(`${remark.file}:${remark.line}:${remark.column}: is not JSON. ${remark.message}`);
  }
}

/** The file is not there, or not to be read. */
export class Unreadable extends CliError {}

/** Reads a JSON file. Throws an `Unreadable` when it cannot be read, a `NotJson` when it is none. */
export async function readPointed(name: string, io: Io): Promise<PointedFile> {
  const bytes = await readFile(path.resolve(io.cwd, name)).catch((error: unknown) => {
    throw new Unreadable(`${name}: cannot be read${whyNot(error)}`);
  });
  const text = bytes.toString("utf8");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (!isUtf8(bytes)) throw notUtf8(name, bytes, text);
  try {
    const node = parseJson(text);
    return { name, text, node, value: valueOf(node), sha256 };
  } catch (error) {
    if (!(error instanceof JsonMistake)) throw error;
    const place = pointAt({ name, text }, error.span);
    throw new NotJson({ ...place, path: "", message: error.message });
  }
}

/** Another path mends nothing where the file is there. */
function whyNot(error: unknown): string {
  if (isForbidden(error)) return ": there is no permission to. Ask for it, or copy the file.";
  const isFolder = codeOf(error) === "EISDIR";
  return `${isFolder ? ": it is a folder" : ""}. Give the path of a policy file.`;
}

/** Read all the same, letters would become question marks in what people are told. */
function notUtf8(name: string, bytes: Uint8Array, text: string): NotJson {
  const isUtf16 = bytes[0] === 0 || bytes[1] === 0 || bytes[0] === 0xff || bytes[0] === 0xfe;
  const message = `Is ${isUtf16 ? "in UTF-16" : "not in UTF-8"}, as JSON has to be. Save the file as UTF-8.`;
  const start = isUtf16 ? 0 : Math.max(0, text.indexOf("\ufffd"));
  const place = pointAt({ name, text }, { start, end: start + 1 });
  return new NotJson({ ...place, path: "", message });
}

/** An issue with its place in the file. */
export function remarkOn(file: PointedFile, issue: PolicyIssue): Remark {
  const { path: at, message, help } = issue;
  const place = pointAt(file, locate(file.node, issue));
  return { ...place, path: at, message, ...(help !== undefined && { help }) };
}

/** The first issues with their places, in the order in which one meets them in the file: as many as anybody reads. */
export function remarksOn(file: PointedFile, issues: readonly PolicyIssue[]): Remark[] {
  return issues
    .map((issue) => ({ issue, at: locate(file.node, issue).start }))
    .sort((a, b) => a.at - b.at)
    .slice(0, MOST_REMARKS)
    .map(({ issue }) => remarkOn(file, issue));
}

const MOST_REMARKS = 100;

/** Names that stand twice in one object: JSON allows it, and all but the last are without effect. */
export function repeatedNames({ node }: PointedFile): PolicyIssue[] {
  return repeatedIn(node, []);
}

function repeatedIn(node: JsonNode, keys: (string | number)[]): PolicyIssue[] {
  if (node.kind === "list")
    return node.items.flatMap((item, index) => repeatedIn(item, [...keys, index]));
  if (node.kind === "plain") return [];
  const seen = new Set<string>();
  return node.members.flatMap(({ key, node: member }) => {
    const message = "Stands here for the second time; the first one would be without effect.";
    const own = seen.has(key) ? [issueAt([...keys, key], message, { isName: true })] : [];
    seen.add(key);
    return [...own, ...repeatedIn(member, [...keys, key])];
  });
}

function pointAt({ name, text }: Pick<PointedFile, "name" | "text">, span: Span) {
  return { file: name, ...placeOf(text, span.start), frame: frame(text, span) };
}
