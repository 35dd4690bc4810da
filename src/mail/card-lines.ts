const ESCAPE = /\\([\\;,nN])/g;

/** The lines of a calendar or business card (RFC 5545 3.1): they are folded after 75 bytes, anywhere in a number. */
export function cardLines(text: string): string[] {
  return text.replace(/\r?\n[ \t]/g, "").split(/\r?\n/);
}

export function unescapedCard(line: string): string {
  return line.replace(ESCAPE, (_escape, mark: string) => (/n/i.test(mark) ? "\n" : mark));
}
