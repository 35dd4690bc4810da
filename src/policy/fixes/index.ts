import type { Fix } from "./fix";
import { mask } from "./mask";
import { moveToBody } from "./move-to-body";
import { removeFromBody } from "./remove-from-body";
import { removeFromSubject } from "./remove-from-subject";

/** Every repair there is, in the order in which they are offered when nothing else decides. */
export const FIXES: readonly Fix[] = [moveToBody, removeFromSubject, mask, removeFromBody];
