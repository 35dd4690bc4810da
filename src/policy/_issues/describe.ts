import * as v from "valibot";
import { issueAt, type Key, type PolicyIssue } from "../issue";
import { descriptionAt, fieldsAt, isObjectAt } from "./schema-at";
import { meantBy } from "./spelling";

type Issue = v.BaseIssue<unknown>;

export type Reading<T> =
  | { readonly ok: true; readonly output: T }
  | { readonly ok: false; readonly issues: readonly PolicyIssue[] };

/** Reads parsed JSON by a schema, or says everything that is wrong with it. */
export function readBy<T>(json: unknown, schema: v.GenericSchema<unknown, T>): Reading<T> {
  const lists = listsForObjects(json, schema, []);
  const result = v.safeParse(schema, json);
  if (result.success && lists.length === 0) return { ok: true, output: result.output };
  const others = result.success ? [] : issuesOf(result.issues, schema);
  const isInList = ({ keys }: PolicyIssue) =>
    lists.some((list) => list.keys.every((key, index) => keys[index] === key));
  return { ok: false, issues: [...lists, ...others.filter((issue) => !isInList(issue))] };
}

/** valibot takes a list for an object that has none of its names. */
function listsForObjects(
  json: unknown,
  schema: v.GenericSchema,
  keys: readonly Key[],
): PolicyIssue[] {
  if (typeof json !== "object" || json === null) return [];
  const isList = Array.isArray(json);
  if (isList && isObjectAt(schema, keys)) {
    const message = `Expected ${kindText("Object")}, got ${kindText("Array")}.`;
    return [issueAt(keys, message, { help: descriptionAt(schema, keys) })];
  }
  return Object.entries(json).flatMap(([key, value]) =>
    listsForObjects(value, schema, [...keys, isList ? Number(key) : key]),
  );
}

/** valibot's issues in words for whoever wrote the file. A field whose name is misspelt is not missing as well. */
function issuesOf(found: readonly Issue[], schema: v.GenericSchema): PolicyIssue[] {
  const issues = found.flatMap((issue) => describe(issue, schema));
  const misspelt = new Set(
    issues.flatMap(({ keys, isName, meant }) =>
      isName && meant !== undefined ? [JSON.stringify([...keys.slice(0, -1), meant])] : [],
    ),
  );
  return issues.filter(
    ({ keys, message }) => message !== MISSING || !misspelt.has(JSON.stringify(keys)),
  );
}

const MISSING = "Is missing.";

/** Several where valibot stops at the first. */
function describe(issue: Issue, schema: v.GenericSchema): PolicyIssue[] {
  const keys = (issue.path ?? []).map((item) => item.key as Key);
  if (issue.type === "strict_object" && issue.expected === "never") {
    return unknownKeys(issue, keys.slice(0, -1), schema);
  }
  const words = wordsOf(issue);
  const meant = typeof issue.input === "string" ? meantBy(issue.input, words) : undefined;
  const isName = issue.path?.at(-1)?.origin === "key";
  const after = words.length > FEW_WORDS ? `There are: ${listed(words)}.` : undefined;
  const help = descriptionAt(schema, keys);
  return [issueAt(keys, messageOf(issue, words), { isName, meant, help, after })];
}

/** The words of which one was expected; none where something else was. */
function wordsOf(issue: Issue): string[] {
  return (issue.expected?.match(/"[^"]+"/g) ?? []).map((word) => word.slice(1, -1));
}

/** As many fit into a sentence. */
const FEW_WORDS = 6;

function messageOf(issue: Issue, words: readonly string[]): string {
  if (issue.received === "undefined") return MISSING;
  if (issue.kind === "validation") {
    const hasValue = issue.type !== "check" && issue.type !== "min_length";
    return `Expected ${issue.message}${hasValue ? `, got ${issue.received}` : ""}.`;
  }
  if (words.length > FEW_WORDS) return "Is not known.";
  const expected = words.length > 0 ? listed(words) : kindText(issue.expected!);
  return `Expected ${expected}, got ${kindText(issue.received)}.`;
}

function listed(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(", ");
}

/** valibot stops at the first unknown key of an object; an administrator wants to see all of them. */
function unknownKeys(
  issue: Issue,
  parents: readonly Key[],
  schema: v.GenericSchema,
): PolicyIssue[] {
  const object = issue.path?.at(-1)?.input ?? {};
  const known = fieldsAt(schema, parents);
  return Object.keys(object)
    .filter((key) => !known.includes(key))
    .map((key) =>
      issueAt([...parents, key], "Is not a field of a policy.", {
        isName: true,
        meant: meantBy(key, known),
      }),
    );
}

const KINDS: Record<string, string> = {
  Object: "an object { … }",
  Array: "a list [ … ]",
  string: "a text",
  number: "a number",
  boolean: "true or false",
};

/** A kind of value in words, or the value itself. */
function kindText(kind: string): string {
  return KINDS[kind] ?? kind;
}
