/** Whether a request is one that Microsoft Graph knows, by an OpenAPI document. As much of OpenAPI 3.0 as that takes. */

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly nullable?: boolean;
}

interface Parameter {
  readonly $ref?: string;
  readonly name?: string;
  readonly in?: string;
  readonly required?: boolean;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
  };
}

export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly parameters?: Readonly<Record<string, Parameter>>;
  };
}

/** A request as an item of a batch has it. */
export interface SentCall {
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
}

/** What is wrong with a request; empty when nothing is. Says no values: they may be somebody's. */
export function contractFaults({ method, url, body }: SentCall, document: OpenApi): string[] {
  const [path = "", search = ""] = url.split("?");
  const template = Object.keys(document.paths).find(
    (each) => matches(each, path) && method.toLowerCase() in document.paths[each]!,
  );
  if (template === undefined) return [`${method} of no such path`];
  const item = document.paths[template]!;
  const operation = item[method.toLowerCase()] as Operation;
  const at = `${method} ${template}`;
  const asked = [...new URLSearchParams(search).keys()];
  const known = (operation.parameters ?? []).map((each) =>
    resolved(each, document.components?.parameters),
  );
  const queries = known.filter((each) => each.in === "query");
  const schema = operation.requestBody?.content["application/json"]?.schema;
  return [
    ...asked
      .filter((name) => !queries.some((each) => each.name === name) && name !== "$skiptoken")
      .map((name) => `${at}: ${name} is not known`),
    ...queries
      .filter((each) => each.required && !asked.includes(each.name ?? ""))
      .map((each) => `${at}: ${each.name} is missing`),
    ...(schema ? bodyFaults(body, schema, document, at) : unwanted(body, at)),
  ];
}

/** `{…}` stands for one part of a path. */
function matches(template: string, path: string): boolean {
  const wanted = template.split("/");
  const parts = path.split("/");
  return (
    wanted.length === parts.length &&
    wanted.every((part, index) => part.startsWith("{") || part === parts[index])
  );
}

function unwanted(body: unknown, at: string): string[] {
  return body === undefined ? [] : [`${at}: takes no body`];
}

function bodyFaults(value: unknown, given: Schema, document: OpenApi, at: string): string[] {
  const schema = resolved(given, document.components?.schemas);
  if (schema.anyOf) {
    const tries = schema.anyOf.map((each) => bodyFaults(value, each, document, at));
    return tries.find((faults) => faults.length === 0) ?? tries[0] ?? [];
  }
  if (value === null) return schema.nullable ? [] : [`${at}: may not be null`];
  if (schema.enum) return schema.enum.includes(value) ? [] : [`${at}: is none of its values`];
  if (schema.type === "array" && Array.isArray(value)) {
    return value.flatMap((each) => bodyFaults(each, schema.items ?? {}, document, `${at}[]`));
  }
  if (schema.type === "object" && typeof value === "object" && !Array.isArray(value)) {
    return objectFaults(value as Readonly<Record<string, unknown>>, schema, document, at);
  }
  const type = schema.type === "integer" ? "number" : schema.type;
  return type === undefined || typeof value === type ? [] : [`${at}: is no ${type}`];
}

function objectFaults(
  value: Readonly<Record<string, unknown>>,
  { properties = {}, additionalProperties, maxProperties = Infinity }: Schema,
  document: OpenApi,
  at: string,
): string[] {
  if (Object.keys(value).length > maxProperties) return [`${at}: has too much in it`];
  return Object.entries(value).flatMap(([name, each]) => {
    const rest = typeof additionalProperties === "object" ? additionalProperties : {};
    const own = properties[name] ?? (additionalProperties ? rest : null);
    return own === null
      ? [`${at}.${name} is not known`]
      : bodyFaults(each, own, document, `${at}.${name}`);
  });
}

function resolved<T extends { readonly $ref?: string }>(
  given: T,
  known: Readonly<Record<string, T>> = {},
): T {
  return given.$ref === undefined ? given : (known[given.$ref.split("/").at(-1)!] ?? given);
}
