/** The items on the user's desk: which one is open, and what happens to them. */
import { eventsBetween } from "./item-events";
import { type Birth, inLanguage } from "./items";
import type { OutlookItem } from "./model";
import { IDLE } from "./smart-alert";
import type { Store } from "./state";

export interface Desk {
  find(id: string | null): OutlookItem | null;
  /** The open item if it is a draft. */
  openDraft(): OutlookItem | null;
  /** The mail that came last. */
  newestReceived(): OutlookItem | null;
  openItem(id: string | null): void;
  updateItem(id: string, change: Partial<OutlookItem>): void;
  updateOpenDraft(change: (draft: OutlookItem) => Partial<OutlookItem>): void;
  /** Lays a new item on the desk and opens it. */
  add(item: OutlookItem): void;
  /** Throws the open draft away. */
  discard(): void;
  birth(): Birth;
}

export interface DeskListener {
  /** The user is about to turn to another item. */
  leaving(): void;
  itemChanged(): void;
  /** Something changed in an item that add-ins may want to hear of. */
  happened(itemId: string, name: string, data: unknown): void;
}

export function createDesk(store: Store, listener: DeskListener): Desk {
  const find = (id: string | null) => store.get().items.find((item) => item.id === id) ?? null;

  function openDraft(): OutlookItem | null {
    const item = find(store.get().openId);
    return item?.mode === "compose" ? item : null;
  }

  function openItem(id: string | null): void {
    if (id === store.get().openId || (id !== null && !find(id))) return;
    listener.leaving();
    store.set({ openId: id, send: IDLE });
    listener.itemChanged();
  }

  function updateItem(id: string, change: Partial<OutlookItem>): void {
    const before = find(id);
    if (!before) return;
    const after = { ...before, ...change };
    store.set({ items: store.get().items.map((item) => (item.id === id ? after : item)) });
    for (const { name, data } of eventsBetween(before, after)) listener.happened(id, name, data);
  }

  return {
    find,
    newestReceived: () =>
      store
        .get()
        .items.filter(({ folder, kind }) => folder === "inbox" && kind === "mail")
        .toSorted((a, b) => b.received.localeCompare(a.received))[0] ?? null,
    openDraft,
    openItem,
    updateItem,
    updateOpenDraft(change) {
      const draft = openDraft();
      if (draft) updateItem(draft.id, change(draft));
    },
    add(item) {
      const { items, settings } = store.get();
      store.set({ items: [inLanguage(item, settings.language), ...items] });
      openItem(item.id);
    },
    discard() {
      const draft = openDraft();
      if (!draft) return;
      openItem(null);
      store.set({ items: store.get().items.filter(({ id }) => id !== draft.id) });
    },
    birth: () => ({ id: crypto.randomUUID(), at: new Date().toISOString() }),
  };
}
