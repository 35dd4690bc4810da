import { bodyText, replaceInBody } from "../../mail/html-text";
import type { DraftChange, Fix } from "./fix";
import { allStandIn, areData } from "./value";
import { PLAIN, type Wording } from "./wording";

/** Takes the values and their labels out of the body; every other line stays as it is. */
export function removeFromBodyIn(wording: Wording) {
  return {
    id: "remove-from-body",
    appliesTo: (findings) => areData(findings) && findings.every(({ where }) => where === "body"),
    change(findings, mail): DraftChange {
      const text = bodyText(mail.body);
      if (!allStandIn(text, findings)) return {};
      return { body: replaceInBody(mail.body, wording.cuts(findings, text, mail)) };
    },
  } satisfies Fix;
}

export const removeFromBody = removeFromBodyIn(PLAIN);
