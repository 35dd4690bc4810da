import { bodyText, replaceInBody } from "../../mail/html-text";
import { cutAll } from "./cut";
import type { DraftChange, Fix } from "./fix";
import { allStandIn, areData, withLabel } from "./value";

/** Takes the values and their labels out of the body; every other line stays as it is. */
export const removeFromBody = {
  id: "remove-from-body",
  appliesTo: (findings) => areData(findings) && findings.every(({ where }) => where === "body"),
  change(findings, mail): DraftChange {
    const text = bodyText(mail.body);
    if (!allStandIn(text, findings)) return {};
    return { body: replaceInBody(mail.body, cutAll(text, findings.map(withLabel))) };
  },
} satisfies Fix;
