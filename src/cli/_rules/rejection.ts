import type { Policy, Rule } from "../../policy/policy";
import { inAscii } from "./ascii";

/** Exchange Online's limit for the text of a rejection. */
const LONGEST = 1024;

/** Why a mail came back: in Danish, in English, and whom to ask. Holds nothing of the mail. */
export function rejection(rule: Rule, { clauses, contact }: Policy): string {
  const why = rule.why ?? clauses[rule.clause]?.why;
  const whom = `${contact.name}, ${contact.email}`;
  const danish = `${why?.da ?? ""} (${rule.clause}) Tag oplysningen ud, og send igen. Spørg ${whom}.`;
  const english = `${why?.en ?? ""} (${rule.clause}) Take the data out and send again. Ask ${whom}.`;
  return inAscii(`${danish} / ${english}`.trim()).slice(0, LONGEST);
}
