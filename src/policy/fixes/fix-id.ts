/** Ids are public and stable: the command line and the docs name them. */
export type FixId = "move-to-body" | "remove-from-subject" | "mask" | "remove-from-body";
