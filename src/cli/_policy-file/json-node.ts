/** A stretch of a text, in UTF-16 units; `end` is behind its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A JSON value that still knows where it stands. */
export type JsonNode = Span &
  (
    | { readonly kind: "object"; readonly members: readonly JsonMember[] }
    | { readonly kind: "list"; readonly items: readonly JsonNode[] }
    | { readonly kind: "plain"; readonly value: string | number | boolean | null }
  );

export interface JsonMember {
  readonly key: string;
  readonly keySpan: Span;
  readonly node: JsonNode;
}

/** What `JSON.parse` makes of it: of two members by one name the last counts. */
export function valueOf(node: JsonNode): unknown {
  if (node.kind === "plain") return node.value;
  if (node.kind === "list") return node.items.map(valueOf);
  return Object.fromEntries(node.members.map(({ key, node: member }) => [key, valueOf(member)]));
}

/** The text is no JSON: where, and in one sentence what is wrong and what to do. */
export class JsonMistake extends Error {
  override readonly name = "JsonMistake";
  constructor(
    readonly span: Span,
    message: string,
  ) {
    super(message);
  }
}
