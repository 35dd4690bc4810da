/**
 * What mail programs put in front of the subject of an older mail: in English, Danish and Norwegian (SV, VS; Svar,
 * Videresendt), Swedish (SV, VB), German (AW, Antw, WG), Finnish (VL), French and Spanish (TR, RV). Gateways put
 * "[EXTERN]" in front of that.
 */
const REPLY = "re|sv|aw|svar|antw";
const FORWARD = "fw|fwd|vs|vb|wg|tr|rv|vl|videresendt";
/** "RE[2]:", " re :" */
const END = "\\s*(?:\\[\\d{1,3}\\]\\s*)?:";
const GATEWAY = "\\s*(?:\\[[^[\\]]{1,30}\\]\\s?)?";

const IS_REPLY = new RegExp(`^${GATEWAY}(?:${REPLY})${END}`, "i");
const IS_FORWARD = new RegExp(`^${GATEWAY}(?:${FORWARD})${END}`, "i");
const PREFIXES = new RegExp(`^(?:${GATEWAY}(?:${REPLY}|${FORWARD})${END})+`, "i");

/** True for an answer: its subject is an older mail's. */
export function isReply(subject: string): boolean {
  return IS_REPLY.test(subject);
}

/** True when a subject says that somebody passes on what somebody else wrote. */
export function isForward(subject: string): boolean {
  return IS_FORWARD.test(subject);
}

/** True for an answer and for what is passed on: somebody began it earlier. */
export function continuesThread(subject: string): boolean {
  return prefixesOf(subject) !== "";
}

/** All that stands in front of the older mail's own subject: "SV: VS:" of "SV: VS: Tilbud"; "" for a new mail. */
export function prefixesOf(subject: string): string {
  return PREFIXES.exec(subject)?.[0] ?? "";
}

/** "Tilbud" of "SV: VS: Tilbud". */
export function withoutPrefixes(subject: string): string {
  return subject.slice(prefixesOf(subject).length).replace(/^\s+/, "");
}
