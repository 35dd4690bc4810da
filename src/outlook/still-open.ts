import type { Outcome, OutlookErrorCode } from "./draft";
import { listen } from "./events";
import { failure } from "./outcome";

/**
 * Tells whether Outlook still shows the item that was open when this was called. Calls of office.js name no item, so one
 * that is made later reaches whatever is open by then: nothing may be written any more. (docs/outlook-quirks.md, quirk 30)
 */
export function stillOpen(): () => boolean {
  let isOpen = true;
  const stop = listen(Office.context.mailbox, Office.EventType.ItemChanged, () => {
    isOpen = false;
    stop();
  });
  return () => isOpen;
}

/** Makes a call that writes, unless Outlook has turned to another item. */
export function whileOpen<T, Code>(
  isOpen: () => boolean,
  write: () => Promise<Outcome<T, Code>>,
): Promise<Outcome<T, Code | OutlookErrorCode>> {
  return isOpen() ? write() : Promise.resolve(failure("failed"));
}
