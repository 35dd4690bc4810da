import type { Detector } from "../../detector";
import type { Where } from "../../finding";

/** What a detector finds, with how sure it is: "sygemeldt likely". */
export function find(detector: Detector, text: string, where: Where = "body"): string[] {
  const context = {
    where,
    today: { year: 2026, month: 11, day: 20 },
    participants: new Set<string>(),
  };
  return detector
    .find(text, context)
    .map(({ start, end, confidence }) => `${text.slice(start, end)} ${confidence}`);
}
