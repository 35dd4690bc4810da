import type { Mail } from "../mail/mail";

const NO_REPLY = /(?:^|[._-])(?:no-?reply|do-?not-?reply|ikke-?svar|mailer-daemon|postmaster)/i;

/**
 * True for what no person writes to be answered: newsletters, answers by machines, invitations to meetings. Headers
 * say so, where they are known.
 */
export function speaksOtherwise({ kind, headers, from }: Mail): boolean {
  const has = (name: string, value: RegExp) => value.test(headers[name] ?? "");
  return (
    kind === "appointment" ||
    has("list-unsubscribe", /\S/) ||
    has("auto-submitted", /^auto-(?:replied|generated)/i) ||
    has("precedence", /bulk|list|junk/i) ||
    has("x-auto-response-suppress", /all/i) ||
    (from !== null && NO_REPLY.test(from.address))
  );
}
