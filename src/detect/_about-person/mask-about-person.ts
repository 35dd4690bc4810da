/** Of a shorter word a single letter tells it all: "H••" beside "positiv". */
const SHORTEST_SHOWN = 4;

/** "gravid" to "g•••••" and "3F" to "••": the preview must not tell by itself what it hides. */
export function maskAboutPerson(raw: string): string {
  return raw.replace(/[^\s,._+-]+/g, (word) => {
    const shown = word.length < SHORTEST_SHOWN ? "" : word.charAt(0);
    return shown + "•".repeat(word.length - shown.length);
  });
}
