import type { Fix } from "./fix";

/** Every repair there is, in the order in which they are offered when nothing else decides. */
export const FIXES: readonly Fix[] = [];
