import { isProse, type Where } from "../finding";
import type { Reading } from "./candidate";
import { styleOf } from "./style";

/** What ends a file's name, and what such a name is made of. */
const EXTENSION = /\.(?:pdf|docx?|xlsx?|pptx?|msg|eml|jpe?g|png|zip|txt|csv)(?![a-z])/i;
const FILE_NAME = /[^\s"'“”]+$/;
const LONGEST_FILE_NAME = 80;

/** How a text is read at an offset: a file's name that a subject mentions is read as a file's name. */
export function readingsOf(text: string, where: Where): (at: number) => Reading {
  const isBody = isProse(where);
  const style = isBody ? "sentence" : styleOf(text);
  const plain: Reading = { text, style, inFileName: where === "attachment-name" };
  const end = isBody ? -1 : text.search(EXTENSION);
  if (end < 0) return () => plain;
  const name = FILE_NAME.exec(text.slice(Math.max(0, end - LONGEST_FILE_NAME), end));
  const start = end - (name ? name[0].length : 0);
  const inFile: Reading = { text, style, inFileName: true };
  return (at) => (at >= start && at < end ? inFile : plain);
}
