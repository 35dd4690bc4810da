import type { DeedKind } from "../../visitors/deeds";

/** What an officer can do with what was found. */
export type Way = DeedKind | "handout" | "ask";

/** True for what changes entries, once it is confirmed. */
export function isDeed(way: Way): way is DeedKind {
  return way !== "handout" && way !== "ask";
}
