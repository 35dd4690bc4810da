import type { DetectContext } from "../../detector";
import { personNameDetector } from "../person-name";

/** A subject of Lise Holm's to Karen Lund. */
export const subject: DetectContext = {
  where: "subject",
  today: { year: 2026, month: 3, day: 1 },
  participants: new Set(["lise.holm@dki.example", "lise holm", "karen lund"]),
};

/** Found text and confidence, e.g. `Jens Hansen likely`. */
export function found(text: string, context = subject): string[] {
  return personNameDetector
    .find(text, context)
    .map((match) => `${text.slice(match.start, match.end)} ${match.confidence}`);
}
