/**
 * Internet headers as one text, folded lines and all, to a record with names in lower case. The first of each
 * name counts: servers put theirs on top.
 */
export function parseHeaders(text: string): Record<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return Object.fromEntries(headers);
}
