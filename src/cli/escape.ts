const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** The text as it stands in HTML or XML, between tags or in double quotes. */
export function escaped(raw: string): string {
  return raw.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
