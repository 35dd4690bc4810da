import { bodyText, replaceInBody } from "../../mail/html-text";
import { cut } from "./cut";
import type { Fix } from "./fix";
import { valueOf } from "./value";

/** Takes the value and its label out of the body; every other line stays as it is. */
export const removeFromBody: Fix = {
  id: "remove-from-body",
  appliesTo: (finding) => finding.where === "body",
  change(finding, mail) {
    const text = bodyText(mail.body);
    if (valueOf(finding, text) === null) return {};
    const gap = cut(text, finding.labelStart ?? finding.start, finding.end);
    return { body: replaceInBody(mail.body, gap.start, gap.end, gap.text) };
  },
};
