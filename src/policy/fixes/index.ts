import { addOptOut } from "./add-opt-out";
import { addPurpose } from "./add-purpose";
import { encrypt } from "./encrypt";
import type { Fix } from "./fix";
import { mask } from "./mask";
import { moveToBcc } from "./move-to-bcc";
import { moveToBodyIn } from "./move-to-body";
import { removeAttachment } from "./remove-attachment";
import { removeFromBodyIn } from "./remove-from-body";
import { removeFromLocationIn } from "./remove-from-location";
import { removeFromSubjectIn } from "./remove-from-subject";
import { removeThread } from "./remove-thread";
import { PLAIN, type Wording } from "./wording";

/** Every repair there is, in the order in which they are offered when nothing else decides. */
export function fixesIn(wording: Wording): readonly Fix[] {
  return [
    encrypt,
    moveToBodyIn(wording),
    removeFromSubjectIn(wording),
    removeFromLocationIn(wording),
    removeAttachment,
    removeThread,
    moveToBcc,
    addOptOut,
    addPurpose,
    mask,
    removeFromBodyIn(wording),
  ];
}

/** For judging: which there are, and which is final. */
export const FIXES = fixesIn(PLAIN);
