import type { Fix } from "./fix";
import { isInWritableSubject, withoutValue } from "./subject";

/** Takes the value and its label out of the subject. */
export const removeFromSubject: Fix = {
  id: "remove-from-subject",
  appliesTo: isInWritableSubject,
  change: withoutValue,
};
