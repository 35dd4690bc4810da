/** Which events an add-in hears of when an item changes, as office.js wants them. */
import type { OutlookItem } from "./model";
import { wireAttachment } from "./wire";

export interface ItemEvent {
  readonly name: string;
  readonly data: readonly unknown[];
}

/** The events between two states of the same item, whether the user or the add-in changed it. */
export function eventsBetween(before: OutlookItem, after: OutlookItem): ItemEvent[] {
  return [
    ...recipientsChanged(before, after),
    ...attachmentsChanged(before, after),
    ...timeChanged(before, after),
    ...(before.sensitivityLabel === after.sensitivityLabel
      ? []
      : [{ name: "olkSensitivityLabelChanged", data: ["{}"] }]),
  ];
}

function recipientsChanged(before: OutlookItem, after: OutlookItem): ItemEvent[] {
  const [to, cc, bcc] = (["to", "cc", "bcc"] as const).map(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  if (!to && !cc && !bcc) return [];
  const changed =
    after.kind === "mail"
      ? { to, cc, bcc }
      : { requiredAttendees: to, optionalAttendees: cc, resources: bcc };
  return [{ name: "olkRecipientsChanged", data: [JSON.stringify(changed)] }];
}

function attachmentsChanged(before: OutlookItem, after: OutlookItem): ItemEvent[] {
  const missingIn = (there: OutlookItem, here: OutlookItem) =>
    here.attachments.filter(({ id }) => !there.attachments.some((other) => other.id === id));
  const event = (attachmentStatus: string) => (attachment: OutlookItem["attachments"][number]) => ({
    name: "olkAttachmentsChanged",
    data: [JSON.stringify({ attachmentStatus, attachmentDetails: wireAttachment(attachment) })],
  });
  return [
    ...missingIn(before, after).map(event("added")),
    ...missingIn(after, before).map(event("removed")),
  ];
}

function timeChanged(before: OutlookItem, after: OutlookItem): ItemEvent[] {
  const { start, end } = after;
  if (!start || !end || (before.start === start && before.end === end)) return [];
  const data = JSON.stringify({ start: Date.parse(start), end: Date.parse(end) });
  return [{ name: "olkAppointmentTimeChanged", data: [data] }];
}
