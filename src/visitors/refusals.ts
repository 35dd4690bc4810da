import { Refusal, type RefusalCode } from "./calendar";

const TEXTS: Readonly<Record<RefusalCode, string>> = {
  denied: "Not shared with you, or not with the rights that this takes.",
  "not-found": "Not shared with you, or there is no such calendar.",
  "no-mailbox": "No mailbox of the organisation: a group, an outside address or a slip of the pen.",
  "out-of-reach": "The mailbox is on premises or inactive, where Microsoft Graph does not reach.",
  "signed-out": "Nobody is signed in, or the token has expired.",
  "no-answer": "Microsoft Graph did not answer, again and again.",
  offline: "Microsoft Graph could not be reached: no network.",
  aborted: "Called off.",
  failed: "Microsoft Graph refused for a reason of its own.",
};

/** Why something was refused, in a sentence, with the server's own short code for whoever looks into it. */
export function refusalText({ code, detail }: Refusal): string {
  return detail === null ? TEXTS[code] : `${TEXTS[code]} (${detail})`;
}

/** A refusal as it is; anything else is a mistake and goes on its way. */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}

/** True for what concerns everything that is to come, and not one calendar. */
export function stopsAll({ code }: Refusal): boolean {
  return code === "signed-out" || code === "offline" || code === "aborted";
}
