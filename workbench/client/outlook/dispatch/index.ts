/**
 * Everything this Outlook can be asked, by the dispatch id that office.js uses.
 * Ids and parameters are what the npm library sends; 199 to 202 are those of newer libraries.
 */
import type { DispatchTable } from "../host-calls";
import { ATTACHMENT_CALLS } from "./attachments";
import { BODY_CALLS } from "./body";
import { FORM_CALLS } from "./forms";
import { HEADER_CALLS } from "./headers";
import { ITEM_CALLS } from "./item";
import { LABEL_CALLS } from "./labels";
import { NOTIFICATION_CALLS } from "./notifications";
import { RECIPIENT_CALLS } from "./recipients";
import { STORAGE_CALLS } from "./storage";

export const DISPATCH: DispatchTable = {
  ...ITEM_CALLS,
  ...BODY_CALLS,
  ...RECIPIENT_CALLS,
  ...ATTACHMENT_CALLS,
  ...NOTIFICATION_CALLS,
  ...HEADER_CALLS,
  ...STORAGE_CALLS,
  ...LABEL_CALLS,
  ...FORM_CALLS,
};
