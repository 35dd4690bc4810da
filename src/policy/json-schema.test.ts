import { expect, test } from "@jest/globals";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { clauseListJsonSchema, policyJsonSchema } from "./json-schema";

/** What the reference needs of a JSON Schema. */
interface JsonSchema {
  readonly description?: string;
  readonly properties?: Record<string, JsonSchema>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | false;
  readonly items?: JsonSchema;
  readonly enum?: readonly string[];
}

const schema = policyJsonSchema() as JsonSchema;

/** Brings a generated part up to date when asked to; else gives what is committed. */
function committed(file: string, generated: string, part: (whole: string) => string): string {
  const path = resolve(__dirname, "../..", file);
  const whole = readFileSync(path, "utf8");
  if (process.env["UPDATE_GENERATED"] === undefined) return part(whole);
  writeFileSync(
    path,
    whole.replace(part(whole), () => generated),
  );
  return generated;
}

test.each([
  ["policies/policy.schema.json", schema],
  ["policies/clauses/clause-list.schema.json", clauseListJsonSchema()],
])("%s is in step with the schema; UPDATE_GENERATED=1 rewrites it", (name, current) => {
  const generated = `${JSON.stringify(current, null, 2)}\n`;
  const file = committed(name, generated, (whole) => whole);
  expect(JSON.parse(file)).toEqual(JSON.parse(generated));
});

test("docs/policy-reference.md lists every field; UPDATE_GENERATED=1 rewrites the table", () => {
  const table = ["| field | what it is |", "| --- | --- |", ...rows("", schema)];
  const generated = table.join("\n");
  const file = committed(
    "docs/policy-reference.md",
    generated,
    (whole) => /\| field\s*\|[^]*?(?=\n\n)/.exec(whole)?.[0] ?? "",
  );
  expect(cells(file)).toEqual(cells(generated));
});

test("every field says what it is for", () => {
  for (const row of rows("", schema)) expect(row).not.toMatch(/\| {2}\|/);
});

/** A row for each field, fields of fields after it. The two languages of a text need none. */
function rows(path: string, of: JsonSchema): string[] {
  const inner = [
    ...Object.entries(of.properties ?? {}).map(([name, field]) => ({
      path: `${path === "" ? "" : `${path}.`}${name}`,
      optional: !of.required?.includes(name),
      field,
    })),
    ...(of.items?.properties ? [{ path: `${path}[]`, optional: false, field: of.items }] : []),
    ...(of.additionalProperties
      ? [{ path: `${path}.*`, optional: false, field: of.additionalProperties }]
      : []),
  ];
  if (of.properties?.["da"]) return [];
  return inner.flatMap(({ path: at, optional, field }) => [
    `| \`${at}\`${optional ? " (optional)" : ""} | ${field.description ?? ""}${choices(field)} |`,
    ...rows(at, field),
  ]);
}

function choices(field: JsonSchema): string {
  const values = field.enum ?? field.items?.enum;
  return values
    ? ` One${field.items ? " or more" : ""} of ${values.map((value) => `\`${value}\``).join(", ")}.`
    : "";
}

/** A formatter may pad a table's cells; their text is what counts. */
function cells(table: string): string[] {
  return table.split("\n").map((row) => row.replace(/\s*\|\s*/g, "|").replace(/-{3,}/g, "---"));
}
