/** Small enough to be passed as arguments of one call. */
const CHUNK = 0x8000;

/** Base64 without Node's Buffer, so that it works in a browser too. */
export function encodeBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}
