/** Ids are public and stable: the command line and the docs name them. */
export type FixId =
  | "encrypt"
  | "move-to-body"
  | "remove-from-subject"
  | "remove-from-location"
  | "remove-attachment"
  | "remove-thread"
  | "move-to-bcc"
  | "add-opt-out"
  | "add-purpose"
  | "mask"
  | "remove-from-body";
