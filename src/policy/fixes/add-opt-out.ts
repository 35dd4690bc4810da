import { danishOrEnglish } from "../checks/language";
import { newestText } from "../checks/newest-text";
import { insertInBody } from "../../mail/html-text";
import { endOfNewest } from "./end-of-newest";
import type { Fix } from "./fix";

/** Adds the policy's line on how to opt out, in the mail's language, below the newest text and above the farewell. */
export const addOptOut: Fix = {
  id: "add-opt-out",
  appliesTo: (findings, _mail, policy) =>
    policy.marketing !== undefined &&
    findings.every(({ detector }) => detector === "marketing-opt-out"),
  change(_findings, mail, policy) {
    const lines = policy.marketing?.optOut;
    const at = endOfNewest(mail.body);
    if (!lines || at === 0) return {};
    const line = lines[danishOrEnglish(newestText(mail.body))];
    return { body: insertInBody(mail.body, at, `\n\n${line}`) };
  },
};
