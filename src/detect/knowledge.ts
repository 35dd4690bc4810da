import type { Day, Detector, Match } from "./detector";
import type { TextRange } from "../mail/quoted-thread";
import type { Lookalike } from "./lookalikes/lookalikes";
import type { DetectorId, Finding } from "./finding";

/** What it takes to detect: neither the clock nor the choice of detectors is the engine's own. */
export interface Knowledge {
  readonly today: Day;
  /** In order of precedence: `DETECTORS`, or fewer where size counts. */
  readonly detectors: readonly Detector[];
  /** `isNamedIn`: whether a subject or the name of a file surely names somebody, also where no list of names is at hand. */
  readonly isNamedIn?: (text: string) => boolean;
  /**
   * True for contact data that belongs where it stands in a body, such as the sender's in his signature: no finding.
   * Left out where no rule asks or stops because of contact data in bodies.
   */
  readonly isExpectedContact?: (text: string, detector: DetectorId, match: Match) => boolean;
  /**
   * Asked now and then while a long body is looked through; true leaves out the rest of it, and whoever hands this in
   * says so. Left out where nobody waits: then everything is looked through.
   */
  readonly isLate?: () => boolean;
  /** `findRequests`. Left out where no rule asks or stops because of one. */
  readonly requests?: (
    text: string,
    within?: number,
  ) => readonly (TextRange & Pick<Finding, "confidence">)[];
  /** `findLookalikes`. Left out where no rule asks or stops because of one. */
  readonly lookalikes?: (
    domains: readonly string[],
    known: readonly string[],
  ) => Map<string, Lookalike>;
}
