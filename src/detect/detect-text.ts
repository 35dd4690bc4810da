import type { DetectContext, Detector, Match } from "./detector";
import { type DataFinding, type Where, atLeast } from "./finding";

/** A match with the detector that made it; `rank` is the detector's place in the list. */
interface Claim {
  readonly detector: Detector;
  readonly rank: number;
  readonly match: Match;
}

/**
 * Personal data in one text, in order of `start`, never overlapping.
 * This is the boundary behind which raw values stay: findings carry ranges and masked previews only.
 */
export function detectText(
  text: string,
  context: DetectContext,
  detectors: readonly Detector[],
): DataFinding[] {
  const claims = detectors.map((detector, rank) => claimsOf(detector, rank, text, context));
  return findingsOf(claims, text, context);
}

/** Lets others have the thread, where somebody looks at a screen; nothing when it is not yet time. */
export type Pause = () => Promise<void> | undefined;

/** The same with a pause after each detector: over a million characters all of them take a second. */
export async function detectTextInSteps(
  text: string,
  context: DetectContext,
  detectors: readonly Detector[],
  pause: Pause,
): Promise<DataFinding[]> {
  const claims: Claim[][] = [];
  for (const [rank, detector] of detectors.entries()) {
    claims.push(claimsOf(detector, rank, text, context));
    await pause();
  }
  return findingsOf(claims, text, context);
}

function claimsOf(detector: Detector, rank: number, text: string, context: DetectContext): Claim[] {
  return detector.find(text, context).map((match) => ({ detector, rank, match }));
}

function findingsOf(
  claims: readonly (readonly Claim[])[],
  text: string,
  { where }: DetectContext,
): DataFinding[] {
  const all: Claim[] = [];
  for (const each of claims) for (const claim of each) all.push(claim);
  return withoutOverlaps(all).map((claim) => toFinding(claim, text, where));
}

/** Where detectors claim the same characters, the stronger claim stays. One sweep from left to right. */
function withoutOverlaps(claims: Claim[]): Claim[] {
  claims.sort((a, b) => a.match.start - b.match.start || a.rank - b.rank);
  const kept: Claim[] = [];
  for (const claim of claims) {
    const last = kept[kept.length - 1];
    if (last === undefined || last.match.end <= claim.match.start) kept.push(claim);
    // Those before the last end where it begins or earlier, so no more than one is in the way.
    else if (outranks(claim, last)) kept[kept.length - 1] = claim;
  }
  return kept;
}

/**
 * What may be flagged beats a mere possibility. Of two identifiers the surer one has the text: a Swedish number is
 * not a Danish one because both are written 6-4. Among equals the order of the detectors decides. A detector on
 * probation takes nothing from another.
 */
function outranks(a: Claim, b: Claim): boolean {
  if (a.detector.canary !== b.detector.canary) return b.detector.canary === true;
  const aCounts = atLeast(a.match.confidence, "likely");
  if (aCounts !== atLeast(b.match.confidence, "likely")) return aCounts;
  const areIdentifiers =
    a.detector.category === "identifier" && b.detector.category === "identifier";
  if (areIdentifiers && a.match.confidence !== b.match.confidence) {
    return atLeast(a.match.confidence, b.match.confidence);
  }
  return a.rank < b.rank;
}

/** Field by field, because the send handler's engine has no spread of its own, and mails can hold thousands. */
function toFinding({ detector, match }: Claim, text: string, where: Where): DataFinding {
  const { id, category, canary } = detector;
  const { start, end, confidence, labelStart, whom } = match;
  const masked = detector.mask(text.slice(start, end));
  const finding: DataFinding = { start, end, confidence, detector: id, category, where, masked };
  if (labelStart === undefined && whom === undefined && !canary) return finding;
  return {
    ...finding,
    ...(labelStart !== undefined && { labelStart }),
    ...(whom !== undefined && { whom }),
    ...(canary && { canary }),
  };
}
