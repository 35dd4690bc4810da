import { uuidOf } from "./uuid";
import { oneLine, type Value } from "./powershell";

/** A mail-flow rule of Exchange Online, as its script makes it. */
export interface MailFlowRule {
  /** Unique in the organisation; the script finds the rule by it. */
  readonly name: string;
  /** What it is for: stands in the rule's comment, where administrators read it. */
  readonly about: string;
  /** For New-TransportRule and Set-TransportRule, by the names that both have. */
  readonly parameters: { readonly [name: string]: Value };
}

/** What New-TransportRule takes (https://learn.microsoft.com/powershell/module/exchangepowershell/new-transportrule). */
const LONGEST_NAME = 64;
const PREFIX = "Kuvert: ";

/** A rule's name behind Kuvert's prefix. What is too long keeps its beginning and gets a number of its own. */
export function ruleName(text: string): string {
  const name = PREFIX + oneLine(text);
  if (name.length <= LONGEST_NAME) return name;
  const number = ` #${uuidOf("rule name", text).slice(0, 6)}`;
  return oneLine(name, LONGEST_NAME - number.length) + number;
}

/** The longest pattern, and word, that a condition takes (documented for DLP rules and for words). */
export const LONGEST_PATTERN = 128;

/** A text as a pattern that matches it alone. */
export function patternOf(text: string): string {
  return text.replace(/[\\|*()^$.[\]{}+?]/g, "\\$&");
}
