import type { Address, Mail } from "../../mail/mail";
import { domainOf, sidesOf } from "../recipients";
import type { Fix } from "./fix";

/** Moves the recipients outside from To and Cc to Bcc, where nobody sees them. A meeting has no Bcc. */
export const moveToBcc: Fix = {
  id: "move-to-bcc",
  appliesTo: (findings, mail) =>
    mail.kind === "mail" && findings.every(({ detector }) => detector === "visible-recipients"),
  change(_findings, mail, policy) {
    const outside = new Set(sidesOf(mail, policy).external);
    const isInside = (recipient: Address) => !outside.has(recipient);
    const isOutside = (recipient: Address) => outside.has(recipient);
    const moved = mail.to.concat(mail.cc).filter(isOutside);
    if (moved.length === 0) return {};
    const to = mail.to.filter(isInside);
    // A mail with an empty To looks like spam to many mail servers.
    if (to.length === 0) to.push(...sender(mail));
    return { to, cc: mail.cc.filter(isInside), bcc: mail.bcc.concat(moved) };
  },
};

/** Outlook takes nobody in who is named as in Exchange's directory: then it is whoever writes the mail. */
function sender({ from, writer }: Mail): Address[] {
  if (from && domainOf(from.address) !== "") return [from];
  return writer === undefined ? [] : [{ address: writer, name: "" }];
}
