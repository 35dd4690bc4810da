import { addOptOut } from "./add-opt-out";
import { addPurpose } from "./add-purpose";
import { encrypt } from "./encrypt";
import type { Fix } from "./fix";
import { mask } from "./mask";
import { moveToBcc } from "./move-to-bcc";
import { moveToBody } from "./move-to-body";
import { removeAttachment } from "./remove-attachment";
import { removeFromBody } from "./remove-from-body";
import { removeFromLocation } from "./remove-from-location";
import { removeFromSubject } from "./remove-from-subject";
import { removeThread } from "./remove-thread";

/** Every repair there is, in the order in which they are offered when nothing else decides. */
export const FIXES: readonly Fix[] = [
  encrypt,
  moveToBody,
  removeFromSubject,
  removeFromLocation,
  removeAttachment,
  removeThread,
  moveToBcc,
  addOptOut,
  addPurpose,
  mask,
  removeFromBody,
];
