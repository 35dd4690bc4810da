import { policySchema } from "./schema";

/** A JSON Schema, as far as policies need it. */
export interface JsonSchema {
  readonly description?: string;
  readonly type?: "object" | "array" | "string" | "boolean";
  readonly properties?: Record<string, JsonSchema>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | false;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly enum?: readonly string[];
  readonly pattern?: string;
}

/** The policy file as a JSON Schema (2020-12), so that editors complete and check it. */
export function policyJsonSchema(): JsonSchema & { readonly $schema: string } {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...fromNode(policySchema as unknown as Node),
  };
}

/** The public parts of valibot's schemas and pipe items. */
interface Node {
  readonly type: string;
  readonly entries?: Record<string, Node>;
  readonly item?: Node;
  readonly key?: Node;
  readonly value?: Node;
  readonly wrapped?: Node;
  readonly options?: readonly string[];
  readonly pipe?: readonly PipeItem[];
}

interface PipeItem {
  readonly kind: string;
  readonly type: string;
  readonly requirement?: unknown;
  readonly description?: string;
  readonly metadata?: JsonSchema;
}

function fromNode(node: Node): JsonSchema {
  return Object.assign({}, ...(node.pipe ?? []).map(fromPipeItem), fromType(node));
}

function fromType(node: Node): JsonSchema {
  switch (node.type) {
    case "exact_optional":
      return fromNode(node.wrapped!);
    case "strict_object":
      return fromObject(node.entries!);
    case "record":
      return {
        type: "object",
        propertyNames: fromNode(node.key!),
        additionalProperties: fromNode(node.value!),
      };
    case "array":
      return { type: "array", items: fromNode(node.item!) };
    case "picklist":
      return { enum: node.options! };
    case "string":
    case "boolean":
      return { type: node.type };
    default:
      throw new Error(`No JSON Schema is known for valibot's "${node.type}".`);
  }
}

function fromObject(entries: Record<string, Node>): JsonSchema {
  const fields = Object.entries(entries);
  return {
    type: "object",
    properties: Object.fromEntries(fields.map(([name, node]) => [name, fromNode(node)])),
    required: fields.filter(([, node]) => node.type !== "exact_optional").map(([name]) => name),
    additionalProperties: false,
  };
}

/** Checks across fields have no counterpart, unless their `metadata` says it in JSON Schema's own words. */
function fromPipeItem({ type, requirement, description, metadata }: PipeItem): JsonSchema {
  if (type === "description") return { description: description! };
  if (type === "metadata") return metadata!;
  if (type === "regex") return { pattern: (requirement as RegExp).source };
  if (type === "min_length") return { minItems: requirement as number };
  return {};
}
