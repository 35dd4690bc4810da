import { judge } from "../policy/judge";
import { builtSettings } from "../policy/settings";
import { sendHandler, type SendDoor } from "./send-handler";

const door: SendDoor = { settings: builtSettings, judge };

// Classic Outlook on Windows never runs what waits for Office.onReady, so the handlers are registered at once; on the
// web they are only heard after a call of Office.onReady. Names as in manifest.xml. (docs/outlook-quirks.md, quirk 3)
if (typeof Office !== "undefined") {
  Office.actions?.associate("onMessageSendHandler", sendHandler("mail", door));
  Office.actions?.associate("onAppointmentSendHandler", sendHandler("appointment", door));
  void Office.onReady?.();
}
