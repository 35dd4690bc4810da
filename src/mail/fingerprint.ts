/** 32 bits of a text (FNV-1a): tells it again without spelling it out. It keeps nothing from somebody who guesses. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
