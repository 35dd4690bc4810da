/** At least one of these stands in every mail; text that merely looks like "Name: value" has none. */
const TELLTALE_HEADERS = /^(?:from|to|subject|date|message-id|mime-version|received|content-type)$/;

/** True when a mail's headers, in lower case, may have these names. */
export function areOfMail(names: readonly string[]): boolean {
  return names.some((name) => TELLTALE_HEADERS.test(name));
}

/**
 * Internet headers as one text, folded lines and all, to a record with names in lower case. The first of each
 * name counts: servers put theirs on top.
 */
export function parseHeaders(text: string): Record<string, string> {
  // Without a prototype, because a header may have any name. Object.fromEntries is too new for the send handler.
  const headers = Object.create(null) as Record<string, string>;
  for (const line of text.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && headers[name] === undefined) headers[name] = line.slice(colon + 1).trim();
  }
  return headers;
}
