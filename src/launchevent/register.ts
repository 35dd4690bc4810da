import type { Knowledge } from "../detect/engine";
import { judge } from "../policy/judge";
import { builtSettings } from "../policy/settings";
import type { ReadContents } from "./read-attachments";
import type { SendDoor } from "./check-draft";
import { sendHandler } from "./send-handler";

/**
 * Tells Outlook which functions handle sending, by their names in manifest.xml.
 *
 * Classic Outlook on Windows never runs what waits for Office.onReady, so the handlers are registered at once; on the
 * web they are only heard after a call of Office.onReady. (docs/outlook-quirks.md, quirk 3)
 */
export function register(knowledge: Omit<Knowledge, "today">, readContents?: ReadContents): void {
  if (typeof Office === "undefined") return;
  const door: SendDoor = { settings: builtSettings, judge, knowledge, readContents };
  Office.actions?.associate("onMessageSendHandler", sendHandler("mail", door));
  Office.actions?.associate("onAppointmentSendHandler", sendHandler("appointment", door));
  // Whatever becomes of it, the handlers are registered: an error here must not end the script.
  new Promise((resolve) => resolve(Office.onReady?.())).catch(() => undefined);
}
