/** What stands in a script in place of a value: a variable, as `$Mode`. */
interface Variable {
  readonly variable: string;
}

/** A value that PowerShell code can hold. */
export type Value =
  | string
  | number
  | boolean
  | Variable
  | readonly Value[]
  | { readonly [name: string]: Value };

/** Windows PowerShell reads what has no byte-order mark in the machine's own code page, which breaks Danish letters. */
export const BYTE_ORDER_MARK = "\ufeff";

/**
 * A text as PowerShell code. Nothing in a single-quoted string has a meaning but the quote, and PowerShell takes the
 * typographic quotes for quotes too.
 */
export function quoted(text: string): string {
  return `'${text.replace(/['\u2018-\u201b]/g, "$&$&")}'`;
}

/** A value as PowerShell code, over several lines where it has parts. */
export function literal(value: Value, indent = ""): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return `$${value}`;
  if (isList(value)) return `@(${value.map((part) => literal(part, indent)).join(", ")})`;
  return isVariable(value) ? value.variable : hashtable(value, indent);
}

/** Lines of comment. A line break in the text cannot end the comment. */
export function commented(lines: readonly string[]): string {
  return lines.map((line) => `# ${oneLine(line)}`.trimEnd()).join("\n");
}

/** The text without line breaks and other characters that nobody sees, and not longer than that. */
export function oneLine(text: string, longest = Infinity): string {
  const line = text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ");
  // The cut may have left half of a character.
  return line.length <= longest ? line : oneLine(line.slice(0, longest)).trimEnd();
}

function hashtable(parts: { readonly [name: string]: Value }, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(parts).map(
    ([name, value]) => `${inner}${name} = ${literal(value, inner)}`,
  );
  return `@{\n${lines.join("\n")}\n${indent}}`;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function isVariable(value: Exclude<Value, readonly Value[]>): value is Variable {
  return typeof value === "object" && "variable" in value && typeof value.variable === "string";
}
