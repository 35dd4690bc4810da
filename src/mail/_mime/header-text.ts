import { decodeBase64 } from "../bytes";
import { decodeCharset, decodeText } from "../decode-text";
import { binaryOfBytes, bytesOfBinary, decodeQuoted } from "./transfer";

/** A header with parameters: `text/plain; charset=utf-8`. */
export interface Field {
  readonly value: string;
  /** By their names in lower case. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** White space between two such words is none of the text. The last group is another one of the same character set. */
const ENCODED_WORD =
  /=\?([^?\s*]+)(?:\*[^?\s]*)?\?([bq])\?([^?]*)\?=(?:\s+(?==\?))?(?=(=\?\1(?:\*[^?\s]*)?\?[bq]\?[^?]*\?=)?)/gi;
const PARAMETER = /;\s*([\w-]+)(?:\*(\d+))?(\*)?=(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/;

/**
 * What a header says to people: its encoded words (RFC 2047), or its bytes as they are. Words of one character set are
 * decoded together, because careless programs cut inside a letter.
 */
export function headerText(header: string): string {
  const text = /[\x80-\xff]/.test(header) ? decodeText(bytesOfBinary(header)) : header;
  let bytes = "";
  return text.replace(
    ENCODED_WORD,
    (_word, charset: string, encoding: string, content: string, next: string | undefined) => {
      bytes += binaryOfBytes(
        /b/i.test(encoding) ? decodeBase64(content) : decodeQuoted(content.replace(/_/g, " ")),
      );
      if (next) return "";
      const whole = bytesOfBinary(bytes);
      bytes = "";
      return decodeCharset(whole, charset);
    },
  );
}

/** Takes a header apart, parameters in pieces and in other character sets (RFC 2231) included. */
export function fieldOf(header: string): Field {
  const parameters = Object.create(null) as Record<string, string>;
  const encoded = Object.create(null) as Record<string, true>;
  const semicolon = header.indexOf(";");
  const value = semicolon < 0 ? header : header.slice(0, semicolon);
  const pattern = new RegExp(PARAMETER.source, "g");
  for (let found = pattern.exec(header); found; found = pattern.exec(header)) {
    const [, name = "", number, star, quoted, bare = ""] = found;
    const key = name.toLowerCase();
    const text = quoted === undefined ? bare : quoted.replace(/\\(.)/g, "$1");
    const others = parameters[key] || "";
    // The first piece may stand behind the others.
    parameters[key] = number === "0" ? text + others : others + text;
    if (star) encoded[key] = true;
  }
  for (const key of Object.keys(parameters)) {
    const text = parameters[key] || "";
    parameters[key] = encoded[key] ? decodeExtended(text) : headerText(text);
  }
  return { value: value.trim().toLowerCase(), parameters };
}

/** `utf-8'da'l%C3%B8n.pdf`. */
function decodeExtended(text: string): string {
  const [charset = "", , ...rest] = text.split("'");
  return decodeCharset(decodeQuoted(rest.join("'"), "%"), charset);
}
