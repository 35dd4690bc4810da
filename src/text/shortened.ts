/** At most `limit` characters on a single line; a longer text ends in an ellipsis. */
export function shortened(text: string, limit: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= limit ? line : `${piece(line, 0, limit - 1).trim()}…`;
}

/** A piece of a text. What would be half a character at either end is left out, since nothing can show it. */
export function piece(text: string, start: number, end?: number): string {
  return text.slice(start, end).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
}
