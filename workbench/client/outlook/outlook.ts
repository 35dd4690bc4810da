/** Outlook as the page and the end-to-end tests see it: one immutable snapshot and the things a user can do. */
import { createAddinHost } from "./addin-host";
import type { CallRecord } from "./call-log";
import { runInClassic } from "./classic/classic-runtime";
import { departureOf } from "./departure";
import { createDesk } from "./desk";
import { readAddin, readSamples } from "./fetching";
import type { RunHandler } from "./handler-run";
import { createItemActions } from "./item-actions";
import { asSent, draftFromForm } from "./items";
import { LABELS } from "./labels";
import type { AddinManifest, PaneButton } from "./manifest";
import type {
  Client,
  Faults,
  Language,
  OutlookAttachment,
  OutlookItem,
  SensitivityLabel,
  Theme,
  WorkbenchSettings,
} from "./model";
import { createPane } from "./pane";
import { createSender, OUTLOOK_LIMITS, type SendLimits } from "./send";
import { buttonsOf, type Completion, type SendState } from "./smart-alert";
import { createStore, emptyState } from "./state";
import { memoizedSnapshot } from "./snapshot";
import { runInFrame } from "./web-runtime";

/** What `/config.json` of the workbench server says. */
export interface WorkbenchConfig {
  readonly policies: readonly PolicySite[];
}

/** An add-in as `kuvert build` wrote it for one policy; `site` has no slash at the end. */
export interface PolicySite {
  readonly id: string;
  readonly name: string;
  readonly site: string;
}

/** The pane beside the open item. */
export interface OpenPane {
  readonly button: PaneButton;
  readonly pinned: boolean;
  /** Changes when the page must be loaded anew: use it as React `key` of the frame. */
  readonly instance: number;
}

/** The add-in of the chosen policy: its manifest is being read, is in order, or is not. */
export type AddinState =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly manifest: AddinManifest }
  | { readonly kind: "broken"; readonly problem: string };

export interface OutlookSnapshot {
  readonly settings: WorkbenchSettings;
  readonly policies: readonly PolicySite[];
  readonly addin: AddinState;
  /** Newest first. */
  readonly items: readonly OutlookItem[];
  readonly openId: string | null;
  readonly open: OutlookItem | null;
  /** The add-in's buttons for the open item, in its command bar. */
  readonly buttons: readonly PaneButton[];
  readonly pane: OpenPane | null;
  readonly labels: readonly SensitivityLabel[];
  /** False below Mailbox 1.13: then the label menu is not there. */
  readonly labelsAvailable: boolean;
  readonly send: SendState;
  /** Calls and events between Outlook and the add-in, oldest first, at most 500. Never holds what a user wrote. */
  readonly log: readonly CallRecord[];
  /** Every `event.completed` of a send handler, oldest first: a second one for the same send is a defect. */
  readonly completions: readonly Completion[];
}

/** What a user types or picks in a draft. */
export type DraftPatch = Partial<
  Pick<
    OutlookItem,
    "subject" | "bodyHtml" | "to" | "cc" | "bcc" | "from" | "start" | "end" | "location"
  >
>;

export interface Outlook {
  getSnapshot(): OutlookSnapshot;
  /** Calls back after every change. Returns the way to stop. */
  subscribe(listener: () => void): () => void;

  openItem(id: string | null): void;
  newMail(): void;
  newMeeting(): void;
  reply(id: string): void;
  forward(id: string): void;
  /** Changes the open draft. */
  updateDraft(patch: DraftPatch): void;
  addAttachment(attachment: Omit<OutlookAttachment, "id">): void;
  removeAttachment(id: string): void;
  setLabel(id: string | null): void;
  dismissNotification(key: string): void;
  /** Presses the button of an insight message. */
  runNotificationAction(key: string): void;
  /** Throws the open draft away. */
  discard(): void;
  /** Reads an .eml or .msg file as a new item and opens it. Resolves to a problem in English, null when all went well. */
  importMail(fileName: string, bytes: Uint8Array, as: "draft" | "received"): Promise<string | null>;

  /** Presses Send on the open draft. */
  send(): void;
  /** The buttons of the Smart Alert; each does nothing when `send.buttons` does not offer it. */
  sendAnyway(): void;
  dontSend(): void;
  takeAction(): void;
  /** Esc or the cross: the same as not sending. */
  closeAlert(): void;

  openPane(buttonId: string): void;
  closePane(): void;
  setPinned(pinned: boolean): void;
  /** Gives the pane its frame, before it has an address. Returns the way to let go of it (a React ref clean-up). */
  attachPane(frame: HTMLIFrameElement): () => void;

  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
  setClient(client: Client): void;
  setPolicy(id: string): void;
  setFaults(faults: Partial<Faults>): void;
  setPaneWidth(pixels: number): void;
  clearLog(): void;
  /** Forgets everything and begins with the samples again. */
  reset(): Promise<void>;
}

export interface OutlookOptions {
  readonly config: WorkbenchConfig;
  /** Where what is typed survives a reload: `localStorage`. */
  readonly storage: Storage;
  /** How send handlers are run; tests pass their own. */
  readonly runtimes?: Readonly<Record<Client, RunHandler>>;
  readonly limits?: SendLimits;
}

const RUNTIMES: Readonly<Record<Client, RunHandler>> = { web: runInFrame, classic: runInClassic };

/** Starts Outlook with what was saved, or with the samples; reads the add-in's manifest. */
export function createOutlook(options: OutlookOptions): Outlook {
  const { config, storage, runtimes = RUNTIMES, limits = OUTLOOK_LIMITS } = options;
  const store = createStore(config, storage);
  const desk = createDesk(store, {
    leaving: () => sender.leave(),
    itemChanged: () => pane.itemChanged(),
    happened: (itemId, name, data) => pane.fire(itemId, name, data),
  });
  const { find, openDraft, openItem, updateItem, add, birth } = desk;
  const host = createAddinHost(store, {
    labels: LABELS,
    newId: () => crypto.randomUUID(),
    updateItem,
    openForm: (form) => add(draftFromForm(birth(), form, find(store.get().openId))),
    openItem,
    closeItem: ({ discard }) => (discard ? desk.discard() : openItem(null)),
  });
  const pane = createPane(store, host);
  const sender = createSender({
    limits,
    getState: () => store.get().send,
    changed: sendChanged,
    record: (completion) => {
      store.set({ completions: [...store.get().completions, completion] });
      host.note("handler", "event.completed", completion.allowed ? "allowed" : "not allowed");
    },
    note: (name, detail) => host.note("handler", name, detail),
  });

  function sendChanged(state: SendState): void {
    store.set({ send: state });
    if (state.kind !== "sent") return;
    const item = find(state.itemId);
    if (!item) return;
    updateItem(item.id, asSent(item, new Date().toISOString()));
    store.set({ openId: null });
    pane.itemChanged();
  }

  function send(): void {
    const draft = openDraft();
    if (!draft) return;
    const departure = departureOf(draft, store.get(), host, runtimes, limits.load);
    if (departure) {
      sender.depart(departure);
      return;
    }
    host.note("outlook", "sent unchecked", "the add-in does not listen to this event");
    sendChanged({ kind: "sent", itemId: draft.id });
  }

  function takeAction(): void {
    const { send: state } = store.get();
    const button = buttonsOf(state).find(({ kind }) => kind === "takeAction");
    if (state.kind !== "alert" || button?.kind !== "takeAction") return;
    sender.press("takeAction");
    handOver(state.itemId, button.commandId, state.contextData);
  }

  /** Opens a pane with a context for it; one that is open already hears of the context by an event. */
  function handOver(itemId: string, buttonId: string, context: string): void {
    updateItem(itemId, { initializationContext: context });
    const data = JSON.stringify({ initializationContextData: context });
    pane.fire(itemId, "olkInitializationContextChanged", [data]);
    pane.open(buttonId);
  }

  function setSettings(change: Partial<WorkbenchSettings>): void {
    store.set({ settings: { ...store.get().settings, ...change } });
  }

  async function loadAddin(): Promise<void> {
    const { policy, language } = store.get().settings;
    const site = config.policies.find(({ id }) => id === policy)?.site;
    store.set({ addin: { kind: "loading" } });
    const addin = await readAddin(site, language);
    const { settings } = store.get();
    // Somebody has chosen another policy or language meanwhile.
    if (settings.policy !== policy || settings.language !== language) return;
    if (addin.kind === "broken") host.note("outlook", "broken manifest", addin.problem);
    store.set({ addin });
    pane.reload();
  }

  /** Lays the samples under what somebody may have begun meanwhile, and shows the first with the add-in beside it. */
  async function begin(): Promise<void> {
    const [samples] = await Promise.all([readSamples(birth), loadAddin()]);
    store.set({ items: [...store.get().items, ...samples] });
    const first = samples.find(({ mode, kind }) => mode === "compose" && kind === "mail");
    if (!first || store.get().openId !== null) return;
    openItem(first.id);
    const [button] = snapshot().buttons;
    if (button) pane.open(button.id);
  }

  const snapshot = memoizedSnapshot(store, config);
  void (store.get().items.length === 0 ? begin() : loadAddin());
  return {
    getSnapshot: snapshot,
    subscribe: (listener) => store.subscribe(listener),
    openItem,
    ...createItemActions(desk),
    dismissNotification(key) {
      const item = find(store.get().openId);
      if (!item) return;
      const notifications = item.notifications.filter((notification) => notification.key !== key);
      updateItem(item.id, { notifications });
      pane.fire(item.id, "olkInfobarClicked", [{ infobarType: 0, actionType: 1, key }]);
    },
    runNotificationAction(key) {
      const item = find(store.get().openId);
      const action = item?.notifications.find((notification) => notification.key === key)?.action;
      if (item && action) handOver(item.id, action.commandId, action.contextData);
    },
    send,
    sendAnyway: () => sender.press("sendAnyway"),
    dontSend: () => sender.press("dontSend"),
    takeAction,
    closeAlert() {
      const kinds = buttonsOf(store.get().send).map(({ kind }) => kind);
      const harmless = kinds.find((kind) => kind !== "sendAnyway");
      if (harmless) sender.press(harmless);
    },
    openPane: (buttonId) => pane.open(buttonId),
    closePane: () => pane.close(),
    setPinned: (pinned) => pane.setPinned(pinned),
    attachPane: (frame) => pane.attach(frame),
    setLanguage(language) {
      setSettings({ language });
      void loadAddin();
    },
    setTheme(theme) {
      setSettings({ theme });
      pane.themeChanged();
    },
    setClient: (client) => setSettings({ client }),
    setPolicy(policy) {
      setSettings({ policy });
      void loadAddin();
    },
    setFaults(faults) {
      const before = store.get().settings.faults;
      const after = { ...before, ...faults };
      setSettings({ faults: after });
      const told = before.nullItem !== after.nullItem;
      // What a page is told at its start it learns by being loaded again.
      if (told || before.requirementSet !== after.requirementSet) pane.reload();
    },
    setPaneWidth: (paneWidth) => setSettings({ paneWidth }),
    clearLog: () => store.set({ log: [] }),
    async reset() {
      const { addin } = store.get();
      store.set({ ...emptyState(config), addin });
      await begin();
    },
  };
}
