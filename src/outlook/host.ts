import { callOutlook } from "./call";
import { composeDraft } from "./compose-draft";
import { supports } from "./context";
import type { Draft } from "./draft";
import { listen } from "./events";
import { findingOfLink } from "./finding-link";
import { composeItem, currentItem, kindOf } from "./item";
import type { ReadOptions } from "./read-options";

export { displayLanguage } from "./context";

/** What is open beside the pane. */
export type OpenItem =
  | "compose-mail"
  | "compose-appointment"
  | "read-mail"
  | "read-appointment"
  | "none";

const CONTEXT_TIMEOUT_MS = 2_500;

/** What is open now. */
export function openItem(): OpenItem {
  const item = currentItem();
  if (!item) return "none";
  return `${composeItem() ? "compose" : "read"}-${kindOf(item)}`;
}

/** The item being written, or null when none is. */
export function openDraft(options: ReadOptions): Draft | null {
  const item = composeItem();
  return item && composeDraft(item, options);
}

/** Calls back when a pinned pane stands beside another item, or beside none. Returns the way to stop. */
export function onItemChanged(listener: () => void): () => void {
  return listen(Office.context.mailbox, Office.EventType.ItemChanged, listener);
}

/** Key of the finding whose button opened the pane; null when the user opened it by hand. */
export async function openFinding(): Promise<string | null> {
  const item = currentItem();
  if (!item) return null;
  const context = await callOutlook<unknown>(
    (answer) => item.getInitializationContextAsync(answer),
    CONTEXT_TIMEOUT_MS,
  );
  return context.ok ? findingOfLink(context.value) : null;
}

/** Calls back when a button of the open item points the pane at a finding (Mailbox 1.15). Returns the way to stop. */
export function onOpenFinding(listener: (key: string) => void): () => void {
  const type = supports("1.15") ? Office.EventType.InitializationContextChanged : undefined;
  return listen(currentItem(), type, (event) => {
    const change = event as Partial<Office.InitializationContextChangedEventArgs> | undefined;
    const key = findingOfLink(change?.initializationContextData);
    if (key !== null) listener(key);
  });
}
