import { type Decision, type Decisions, NO_DECISIONS } from "./decisions";

/**
 * Decisions as the draft's session keeps them, which has little room: what is decided about many findings, perhaps in the
 * writer's own words, stands there once, and with each further token the place of the first, counted from 0.
 */
type KeptDecisions = Record<string, Decision | number>;

/** Decisions as JSON for the draft's session. */
export function stringifyDecisions(decisions: Decisions): string {
  const kept: KeptDecisions = {};
  const firstPlaces = new Map<string, number>();
  Object.keys(decisions).forEach((token, place) => {
    const decision = decisions[token]!;
    const content = JSON.stringify(decision);
    const first = firstPlaces.get(content);
    kept[token] = first ?? decision;
    if (first === undefined) firstPlaces.set(content, place);
  });
  return JSON.stringify(kept);
}

/** The decisions in what the draft's session gave back; none when it is not ours. */
export function parseDecisions(json: string | null): Decisions {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json ?? "");
  } catch {
    return NO_DECISIONS;
  }
  if (typeof parsed !== "object" || parsed === null) return NO_DECISIONS;
  const kept = parsed as Readonly<Record<string, unknown>>;
  const tokens = Object.keys(kept);
  const decisions: Record<string, Decision> = {};
  for (const token of tokens) {
    const value = kept[token];
    const decision = decisionIn(typeof value === "number" ? kept[tokens[value]!] : value);
    if (decision) decisions[token] = decision;
  }
  return decisions;
}

function decisionIn(value: unknown): Decision | null {
  type Field = "kind" | "reason" | "words";
  const { kind, reason, words } = (value ?? {}) as Partial<Record<Field, unknown>>;
  if (kind === "not-data") return { kind };
  if (kind !== "override" || typeof reason !== "string") return null;
  return { kind, reason, ...(typeof words === "string" && { words }) };
}
