import { readBody } from "../../mail/html-text";
import { isQuoted } from "../../mail/quoted-thread";
import { removeStretches } from "../../mail/remove-stretches";
import type { Fix } from "./fix";

/** Takes the thread below an answer out of the mail: old data go, the answer stays. */
export const removeThread: Fix = {
  id: "remove-thread",
  appliesTo: (findings) =>
    findings.every(({ where, quoted }) => where === "body" && quoted === true),
  change(findings, mail) {
    const { quoted } = readBody(mail.body);
    if (findings.some(({ start }) => !isQuoted(quoted, start))) return {};
    return { body: removeStretches(mail.body, quoted) };
  },
};
