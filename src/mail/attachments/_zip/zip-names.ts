import { decodeUtf8, isUtf8 } from "../../decode-text";

/** Bytes 0x80 to 0xA5 of code page 850, which Windows used for the names in a zip. */
const CODE_PAGE_850 = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑ";

/** A name in a zip: UTF-8 where it is marked or cannot be anything else, else code page 850. */
export function decodeZipName(bytes: Uint8Array, isMarkedUtf8: boolean): string {
  if (isMarkedUtf8 || isUtf8(bytes)) return decodeUtf8(bytes);
  let name = "";
  for (const byte of bytes) {
    name += byte < 0x80 ? String.fromCharCode(byte) : CODE_PAGE_850.charAt(byte - 0x80) || "\ufffd";
  }
  return name;
}
