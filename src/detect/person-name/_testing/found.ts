import type { DetectContext } from "../../detector";
import { namesIn } from "../names-in";

/** A subject of Lise Holm's to Karen Lund. */
export const subject: DetectContext = {
  where: "subject",
  today: { year: 2026, month: 3, day: 1 },
  participants: new Set(["lise.holm@dki.example", "lise holm", "karen lund"]),
};

/** What the rules find by themselves, and their confidence, e.g. `Jens Hansen likely`. */
export function found(text: string, context = subject): string[] {
  return namesIn(text, context, (_reading, _found, points) => points).map(
    (match) => `${text.slice(match.start, match.end)} ${match.confidence}`,
  );
}
