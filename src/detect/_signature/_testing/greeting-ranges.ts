import { bodyLines, type Range } from "../lines";
import { greetingNameRange } from "../shapes";

/** Whom the greetings in a body speak to, in order. */
export function greetingRanges(text: string): Range[] {
  return bodyLines(text)
    .map((line) => greetingNameRange(text, line))
    .filter((range) => range !== null);
}
