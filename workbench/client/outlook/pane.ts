/** The pane beside the open item: which button's, for which item, and how it hears of what happens. */
import { type FrameConnection, startAddinFrame } from "./addin-frame";
import type { AddinHost } from "./addin-host";
import { themeColours } from "./initial-data";
import type { AddinManifest, PaneButton, Surface } from "./manifest";
import type { OutlookItem } from "./model";
import type { State, Store } from "./state";

export interface Pane {
  open(buttonId: string): void;
  close(): void;
  setPinned(pinned: boolean): void;
  /** Loads the page again, with everything it is told at the start. */
  reload(): void;
  attach(frame: HTMLIFrameElement): () => void;
  /** Fires an event at the pane if it shows this item and has registered for it. */
  fire(itemId: string, name: string, data: unknown): void;
  /** The open item is another one now: a pinned pane follows, any other closes. */
  itemChanged(): void;
  themeChanged(): void;
}

/** The button that the open pane belongs to, as long as the add-in has it. */
export function paneButton({ pane, addin }: Pick<State, "pane" | "addin">): PaneButton | null {
  if (!pane || addin.kind !== "ready") return null;
  return addin.manifest.buttons.find(({ id }) => id === pane.buttonId) ?? null;
}

/** Where the buttons for an item stand; a received appointment has none. */
export function surfaceOf(item: OutlookItem): Surface | null {
  if (item.mode === "compose") return item.kind === "mail" ? "mail-compose" : "appointment-compose";
  return item.kind === "mail" ? "mail-read" : null;
}

export function createPane(store: Store, host: AddinHost): Pane {
  let connection: FrameConnection | null = null;
  /** The item the page in the frame knows. */
  let shown: string | null = null;
  /** Counts on through closing and opening: a page that was loaded for one item is never shown beside another. */
  let instance = 0;

  const openItem = () => store.get().items.find(({ id }) => id === store.get().openId) ?? null;
  const manifestNow = (): AddinManifest | null => {
    const { addin } = store.get();
    return addin.kind === "ready" ? addin.manifest : null;
  };

  function fireNow(name: string, data: unknown): void {
    if (connection?.fire(name, data)) host.note("outlook", `event ${name}`);
  }

  function show(buttonId: string, pinned: boolean): void {
    instance += 1;
    store.set({ pane: { buttonId, pinned, instance } });
  }

  return {
    open(buttonId) {
      const item = openItem();
      const button = manifestNow()?.buttons.find(({ id }) => id === buttonId);
      if (!button || !item || button.surface !== surfaceOf(item)) {
        host.note("outlook", "no such pane", `the manifest has no ${buttonId} for this item`);
        return;
      }
      const { pane } = store.get();
      if (pane?.buttonId !== buttonId) show(buttonId, pane?.pinned === true && button.pinnable);
    },
    close: () => store.set({ pane: null }),
    setPinned(pinned) {
      const { pane } = store.get();
      if (pane && paneButton(store.get())?.pinnable) store.set({ pane: { ...pane, pinned } });
    },
    reload() {
      const { pane } = store.get();
      if (pane) show(pane.buttonId, pane.pinned);
    },
    attach(frame) {
      const button = paneButton(store.get());
      const manifest = manifestNow();
      if (!button || !manifest) return () => {};
      shown = store.get().openId;
      const own = startAddinFrame(frame, button.url, {
        ...host.hostFor("pane", manifest, () => shown),
        ready: () => host.note("pane", "ready"),
        focusLeaves: (towards) => moveFocus(frame, towards),
      });
      connection = own;
      return () => {
        own.dispose();
        if (connection === own) connection = null;
      };
    },
    fire(itemId, name, data) {
      if (itemId === shown) fireNow(name, data);
    },
    itemChanged() {
      const { pane } = store.get();
      const button = paneButton(store.get());
      const item = openItem();
      if (!pane || !button) return;
      if (!pane.pinned || (item && surfaceOf(item) !== button.surface)) {
        store.set({ pane: null });
        return;
      }
      const manifest = manifestNow();
      shown = item?.id ?? null;
      const known = item && !store.get().settings.faults.nullItem;
      const data =
        known && manifest ? host.hostFor("pane", manifest, () => shown).initialData() : null;
      fireNow("olkItemSelectedChanged", data);
    },
    themeChanged() {
      fireNow("officeThemeChanged", [JSON.stringify(themeColours(store.get().settings.theme))]);
    },
  };
}

const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), [tabindex="0"], [contenteditable="true"]';

/** Tab goes on to what follows the frame on the page and Shift+Tab before it, round the ends; Esc and F2 to the item. */
function moveFocus(frame: HTMLIFrameElement, towards: "next" | "previous" | "item"): void {
  const stops = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => element.getClientRects().length > 0,
  );
  const after = stops.filter(
    (element) => frame.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const before = stops.filter((element) => !after.includes(element));
  const main = stops.find((element) => element.closest("main"));
  const target =
    towards === "next"
      ? (after[0] ?? stops[0])
      : towards === "previous"
        ? (before.at(-1) ?? stops.at(-1))
        : (main ?? stops[0]);
  target?.focus();
}
