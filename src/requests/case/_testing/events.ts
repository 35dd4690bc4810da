import type { CaseEvent, DeedKind, Received } from "../events";
import { caseOf } from "../case-of";
import type { Case } from "../events";

/** What an event of this kind says besides who and when. */
type Content<Kind extends DeedKind> = Omit<
  Extract<CaseEvent, { kind: Kind }>,
  "kind" | "id" | "at" | "by"
>;

const OFFICER = "anna@firma.example";

/** An event that Anna adds on a day of 2026, at nine in the morning in Denmark. */
export function deed<Kind extends DeedKind>(
  kind: Kind,
  day: string,
  ...[content]: object extends Content<Kind> ? [Content<Kind>?] : [Content<Kind>]
): CaseEvent {
  const base = { kind, id: `${day} ${kind}`, at: `2026-${day}T08:00:00Z`, by: OFFICER };
  return { ...base, ...content } as unknown as CaseEvent;
}

/** The mail of a customer that came in on 5 March 2026, a Thursday. */
export function received(labels: Received["labels"], more: Partial<Received> = {}): Received {
  return {
    kind: "received",
    id: "opened",
    at: "2026-03-05T08:00:00Z",
    by: OFFICER,
    receivedAt: "2026-03-05T07:30:00Z",
    mail: { messageId: "<1@kunde.example>", itemId: "AAMk1" },
    labels,
    language: "da",
    ...more,
  };
}

/** Case 2026-014, made of a customer's mail of 5 March 2026 and what was done since. */
export function caseWith(
  labels: Received["labels"],
  events: readonly CaseEvent[] = [],
  more: Partial<Received> = {},
): Case {
  const made = caseOf("2026-014", [received(labels, more), ...events]);
  if (!made) throw new Error("a case needs an opening event");
  return made;
}
