import type { Fix } from "./fix";
import { areInWritableSubject, withoutValues } from "./subject";

/** Takes the values and their labels out of the subject. */
export const removeFromSubject = {
  id: "remove-from-subject",
  appliesTo: areInWritableSubject,
  change: withoutValues,
} satisfies Fix;
