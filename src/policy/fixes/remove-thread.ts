import { readBody } from "../../mail/html-text";
import { removeStretches } from "../../mail/remove-stretches";
import type { Fix } from "./fix";

/** Takes the thread below an answer out of the mail: old data go, the answer stays. */
export const removeThread: Fix = {
  id: "remove-thread",
  appliesTo: (findings) =>
    findings.every(({ where, quoted }) => where === "body" && quoted === true),
  change(findings, mail) {
    const { quoted } = readBody(mail.body);
    if (findings.some(({ start }) => !quoted.some((range) => holds(range, start)))) return {};
    return { body: removeStretches(mail.body, quoted) };
  },
};

function holds({ start, end }: { readonly start: number; readonly end: number }, at: number) {
  return at >= start && at < end;
}
