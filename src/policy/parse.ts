import * as v from "valibot";
import type { Policy } from "./policy";
import { policySchema } from "./schema";

/** Something wrong with a policy file: where, as `rules[2].when.where`, and what was expected there. */
export interface PolicyIssue {
  readonly path: string;
  readonly message: string;
}

export type PolicyParsing =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly issues: readonly PolicyIssue[] };

/** Reads a policy from parsed JSON. Finds everything that is wrong at once, and never throws. */
export function parsePolicy(json: unknown): PolicyParsing {
  const result = v.safeParse(policySchema, json);
  const issues = result.success
    ? crossReferences(result.output)
    : result.issues.flatMap((issue) => describe(issue));
  return result.success && issues.length === 0
    ? { ok: true, policy: result.output }
    : { ok: false, issues };
}

/** What the schema cannot say: rules that repeat an id or name a clause that is not there. */
function crossReferences(policy: Policy): PolicyIssue[] {
  const issues: PolicyIssue[] = [];
  const firstUse = new Map<string, number>();
  const clauses = Object.keys(policy.clauses);
  policy.rules.forEach((rule, index) => {
    const first = firstUse.get(rule.id);
    if (first === undefined) {
      firstUse.set(rule.id, index);
    } else {
      issues.push({
        path: `rules[${index}].id`,
        message: `Expected an id of its own, but rules[${first}] is "${rule.id}" too.`,
      });
    }
    if (rule.override === true && !policy.overrides) {
      issues.push({
        path: `rules[${index}].override`,
        message: 'Needs "overrides" in the policy: the reasons that employees can give.',
      });
    }
    if (!clauses.includes(rule.clause)) {
      issues.push({
        path: `rules[${index}].clause`,
        message: `Expected one of the ids in "clauses" (${clauses.join(", ")}), got "${rule.clause}".`,
      });
    }
  });
  return issues;
}

type Issue = v.BaseIssue<unknown>;

function describe(issue: Issue): PolicyIssue[] {
  const keys = (issue.path ?? []).map((item) => item.key as string | number);
  const path = pathText(keys);
  if (issue.type === "strict_object" && issue.expected === "never") {
    return unknownKeys(issue, keys.slice(0, -1));
  }
  if (issue.received === "undefined") {
    return [{ path, message: "Is missing." }];
  }
  if (issue.kind === "validation" && issue.type !== "check" && issue.type !== "min_length") {
    return [{ path, message: `Expected ${issue.message}, got ${issue.received}.` }];
  }
  if (issue.kind === "validation") {
    return [{ path, message: `Expected ${issue.message}.` }];
  }
  const message = `Expected ${expectedText(issue)}, got ${receivedText(issue)}.`;
  return [{ path, message: misspelt(issue) ?? message }];
}

/** Of many possible words, the one that was meant comes first. */
function misspelt(issue: Issue): string | null {
  const words = (issue.expected ?? "").match(/"[^"]+"/g) ?? [];
  if (words.length <= FEW_WORDS || typeof issue.input !== "string") return null;
  const near = suggestion(
    issue.input,
    words.map((word) => word.slice(1, -1)),
  );
  return `Is not known.${near} There are: ${words.join(", ")}.`;
}

/** valibot stops at the first unknown key of an object; an administrator wants to see all of them. */
function unknownKeys(issue: Issue, parents: (string | number)[]): PolicyIssue[] {
  const object = issue.path?.at(-1)?.input ?? {};
  const known = Object.keys(schemaAt(parents)?.entries ?? {});
  return Object.keys(object)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      path: pathText([...parents, key]),
      message: `Is not a field of a policy.${suggestion(key, known)}`,
    }));
}

/** The public parts of valibot's schemas through which one walks down. */
interface SchemaNode {
  readonly entries?: Record<string, SchemaNode>;
  readonly item?: SchemaNode;
  readonly value?: SchemaNode;
  readonly wrapped?: SchemaNode;
}

function schemaAt(keys: (string | number)[]): SchemaNode | undefined {
  let node: SchemaNode | undefined = policySchema as SchemaNode;
  for (const key of keys) {
    node = node?.entries?.[key] ?? node?.item ?? node?.value;
    node = node?.wrapped ?? node;
  }
  return node;
}

const KINDS: Record<string, string> = {
  Object: "an object { … }",
  Array: "a list [ … ]",
  string: "a text",
  boolean: "true or false",
};

function expectedText(issue: Issue): string {
  const expected = issue.expected ?? "something else";
  return KINDS[expected] ?? expected.replace(/^\((.*)\)$/, "$1").replace(/ \| /g, ", ");
}

function receivedText(issue: Issue): string {
  return KINDS[issue.received] ?? issue.received;
}

function pathText(keys: (string | number)[]): string {
  const text = keys
    .map((key) =>
      typeof key === "number"
        ? `[${key}]`
        : /^[$A-Za-z_][$\w]*$/.test(key)
          ? `.${key}`
          : `[${JSON.stringify(key)}]`,
    )
    .join("");
  return text.replace(/^\./, "") || "(the whole file)";
}

function suggestion(written: string, known: readonly string[]): string {
  const near = known
    .map((word) => ({ word, distance: editDistance(written.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, distance }) => distance <= Math.max(1, Math.floor(word.length / 3)))
    .sort((a, b) => a.distance - b.distance)[0];
  return near ? ` Did you mean "${near.word}"?` : "";
}

/** As many fit into a sentence. */
const FEW_WORDS = 6;

/** Levenshtein's, with two swapped letters as one mistake. The words are short. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? beforeLast[j - 2]! + 1 : Infinity;
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, substitution, swap));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
