import * as v from "valibot";

/** Reads a file of JSON lines one line at a time, for every command that takes records. */

/** A record's id: a text, or a number that is taken as one. */
export const recordId = v.union([v.string(), v.number()]);

/** A record's id as far as it could be read, else null, beside what came of the line. */
export type JsonRecord<T> =
  | { readonly ok: true; readonly id: string; readonly value: T }
  | { readonly ok: false; readonly id: string | null; readonly message: string };

interface WithId {
  readonly id: string | number;
}

/**
 * Reads one line of JSON by a schema. The message of a wrong record names the field, what was expected and never a
 * value; `example` is the record it shows when the line is no JSON at all.
 */
export function readJsonRecord<T extends WithId>(
  line: string,
  schema: v.GenericSchema<unknown, T>,
  example: string,
): JsonRecord<T> {
  const json = parseJson(line);
  if (json === undefined) {
    const message = `This line is not JSON. Write one record a line: ${example}.`;
    return { ok: false, id: null, message };
  }
  if (Array.isArray(json)) {
    return { ok: false, id: null, message: "The record must be an object {…}, not a list […]." };
  }
  const parsed = v.safeParse(schema, json);
  return parsed.success
    ? { ok: true, id: String(parsed.output.id), value: parsed.output }
    : { ok: false, id: idOf(json), message: describe(parsed.issues[0]) };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function idOf(json: unknown): string | null {
  const parsed = v.safeParse(v.object({ id: recordId }), json);
  return parsed.success ? String(parsed.output.id) : null;
}

/** What is no text, in our words. */
const WORDS: Readonly<Record<string, string>> = {
  Object: "an object {…}",
  Array: "a list […]",
  boolean: "true or false",
};

function describe(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  const subject = path === null ? "The record" : `"${path}"`;
  if (issue.received === "undefined") return `${subject} is missing.`;
  const expected = namesIn(issue.expected ?? "something else");
  const takesText = expected.some((name) => WORDS[name] === undefined);
  const received = kindOf(issue.received, takesText);
  return `${subject} must be ${expected.map(inWords).join(" or ")}, not ${received}.`;
}

/** What was there instead, never the value itself: a number may be a CPR number. */
function kindOf(received: string, takesText: boolean): string {
  if (received.startsWith('"')) return takesText ? "another text" : "a text";
  return /^-?\d/.test(received) ? "a number" : inWords(received);
}

function namesIn(type: string): string[] {
  return type.replace(/^\(|\)$/g, "").split(" | ");
}

function inWords(name: string): string {
  return name === "string" ? "a text" : (WORDS[name] ?? name);
}
