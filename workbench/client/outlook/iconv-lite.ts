/** Stands in for iconv-lite, which the .msg reader asks for and which needs Node's Buffer: browsers decode themselves. */

/** Text from bytes, by an encoding's name such as "utf-8" or "cp1252". */
export function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding.replace(/^cp(?=\d)/i, "windows-")).decode(bytes);
}
