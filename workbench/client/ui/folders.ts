import type { OutlookItem } from "../outlook/model";

export type Folder = OutlookItem["folder"] | "calendar";

/** Where one looks for an item: appointments stand in the calendar, whoever organises them. */
export function folderOf(item: OutlookItem): Folder {
  return item.kind === "appointment" ? "calendar" : item.folder;
}
