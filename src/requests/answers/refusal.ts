import { REQUEST_LABELS, type RequestLabel } from "../labels";
import { type Block, list, paragraph } from "./letter";

/** Why a request of any kind may be refused: Art. 12(2) with 11(2), and Art. 12(5)(b). */
const ANY = ["not-identified", "unfounded", "excessive"] as const;

/**
 * Why one of a kind may be. Withdrawing consent and opting out of marketing are never refused (Art. 7(3), 21(3)). Art.
 * 15(4) stands against a copy only; what the person is told may be kept back under the Danish act's § 22(1) and (2).
 */
const OWN = {
  access: ["rights-of-others", "private-interests", "public-interests"],
  rectification: ["correct"],
  erasure: [
    "no-ground",
    "expression",
    "legal-obligation",
    "public-health",
    "archives",
    "legal-claims",
  ],
  restriction: ["no-ground"],
  notify_recipients: ["impossible", "disproportionate"],
  portability: ["not-portable", "rights-of-others"],
  objection: ["overriding-grounds", "legal-claims", "other-basis"],
  automated_decision: ["not-automated", "allowed"],
} as const satisfies Readonly<Partial<Record<RequestLabel, readonly string[]>>>;

/** Why a request is refused. */
export interface RefusalReason {
  readonly id: string;
  /** Where its words stand in src/text, behind `reason.` in the pane and `refused.` in the letter. */
  readonly words: string;
}

/** The reasons by which a request of this kind may be refused; none when it may not. */
export function refusalReasons(label: RequestLabel): readonly RefusalReason[] {
  if (!isRefusable(label)) return [];
  const own = OWN[label as keyof typeof OWN].map((id) => ({ id, words: `${label}.${id}` }));
  return [...own, ...ANY.map((id) => ({ id, words: `any.${id}` }))];
}

/** Whether anything could stand against a request of this kind. */
export function isRefusable(label: RequestLabel): boolean {
  return label in OWN;
}

/** What a `refused` event keeps: each right with the ids of its reasons. */
export function keptReasons(
  refused: readonly { readonly label: RequestLabel; readonly reasons: readonly string[] }[],
): string {
  return refused.map(({ label, reasons }) => `${label}: ${reasons.join(", ")}`).join("; ");
}

/** What was refused and why, out of what an event keeps; null where somebody wrote the reason in words. */
export function readReasons(
  kept: string,
): readonly { readonly label: RequestLabel; readonly words: readonly string[] }[] | null {
  const read = kept.split("; ").map((each) => {
    const [name = "", ids = ""] = each.split(": ");
    const label = REQUEST_LABELS.find((known) => known === name);
    const known = label
      ? refusalReasons(label).filter(({ id }) => ids.split(", ").includes(id))
      : [];
    return { label, words: known.map(({ words }) => words) };
  });
  const complete = read.flatMap(({ label, words }) =>
    label && words.length > 0 ? [{ label, words }] : [],
  );
  return complete.length === read.length ? complete : null;
}

/** What is refused and why (Art. 12(4)); `partly` when the rest of it is granted in the same letter. */
export function refusal(
  label: RequestLabel,
  reasons: readonly string[],
  isPartly: boolean,
): readonly Block[] {
  const known = refusalReasons(label).filter(({ id }) => reasons.includes(id));
  const ids = known.map(({ words }) => `refused.${words}`);
  const opening = `${isPartly ? "refused.partly" : "refused.opening"}.${label}`;
  // A refusal has to say why: somebody has to write what no tick says.
  if (ids.length === 0) return [paragraph(opening, "refused.reason")];
  if (ids.length === 1) return [paragraph(opening, ...ids)];
  return [paragraph(opening, "refused.reasons"), list(ids)];
}
