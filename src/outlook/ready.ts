import { after } from "./call";

const READY_TIMEOUT_MS = 10_000;

/**
 * Waits for office.js. False when this page does not run in Outlook: office.js was not loaded, found no host, or
 * never became ready (which happens when the page is opened on its own in a tab that once held Outlook).
 */
export function outlookReady(): Promise<boolean> {
  if (typeof Office === "undefined") return Promise.resolve(false);
  return new Promise((resolve) => {
    const stopClock = after(READY_TIMEOUT_MS, () => resolve(false));
    const settle = (isOutlook: boolean) => {
      stopClock();
      resolve(isOutlook);
    };
    const tell = (info?: { readonly host?: unknown } | null) =>
      settle(info?.host === Office.HostType.Outlook);
    new Promise((called) => called(Office.onReady(tell))).catch(() => settle(false));
  });
}
