import type { Mail } from "../mail/mail";

/** A message or an appointment that the user is writing. */
export type ComposeItem = Office.MessageCompose | Office.AppointmentCompose;

/** The open item, or null: a pinned pane may stand beside nothing, and a shared mailbox may hide its items. */
export function currentItem(): typeof Office.context.mailbox.item | null {
  return Office.context.mailbox?.item ?? null;
}

/** The item being written, or null. While reading, the subject is a string; while writing, it has `getAsync`. */
export function composeItem(): ComposeItem | null {
  const item = currentItem();
  return item && typeof item.subject !== "string" ? item : null;
}

/** Whether an item, being written or read, is a message or an appointment. */
export function kindOf(item: { readonly itemType: unknown }): Mail["kind"] {
  return String(item.itemType) === "appointment" ? "appointment" : "mail";
}

/** An appointment that is being written always belongs to its organiser. */
export function isAppointment(item: ComposeItem): item is Office.AppointmentCompose {
  return kindOf(item) === "appointment";
}

/** Where To, Cc or Bcc stand in the item: a meeting has required and optional attendees, and no Bcc. */
export function recipientsField(
  item: ComposeItem,
  field: "to" | "cc" | "bcc",
): Office.Recipients | undefined {
  if (!isAppointment(item)) return item[field];
  return { to: item.requiredAttendees, cc: item.optionalAttendees, bcc: undefined }[field];
}
