import * as v from "valibot";
import type { Key } from "../issue";

/** The public parts of valibot's schemas through which one walks down. */
interface SchemaNode {
  readonly entries?: Record<string, SchemaNode>;
  readonly item?: SchemaNode;
  readonly value?: SchemaNode;
  readonly wrapped?: SchemaNode;
}

type Schema = v.GenericSchema;

/** The names that an object may have at this place; none where the schema has no object with fixed names. */
export function fieldsAt(schema: Schema, keys: readonly Key[]): string[] {
  return Object.keys(schemaAt(schema, keys)?.entries ?? {});
}

/** What the schema says of the field at this place; nothing when there is none. */
export function descriptionAt(schema: Schema, keys: readonly Key[]): string | undefined {
  const node = schemaAt(schema, keys);
  return node && v.getDescription(node as Schema);
}

/** True where an object stands, with fixed names or with any. */
export function isObjectAt(schema: Schema, keys: readonly Key[]): boolean {
  const node = schemaAt(schema, keys);
  return node?.entries !== undefined || node?.value !== undefined;
}

function schemaAt(schema: Schema, keys: readonly Key[]): SchemaNode | undefined {
  let node: SchemaNode | undefined = schema as SchemaNode;
  for (const key of keys) {
    node = node?.entries?.[key] ?? node?.item ?? node?.value;
    node = node?.wrapped ?? node;
  }
  return node;
}
