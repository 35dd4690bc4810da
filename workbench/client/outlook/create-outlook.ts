/** Puts Outlook together: state, items, the add-in's pane and its send handlers. */
import { createAddinHost } from "./addin-host";
import { runInClassic } from "./classic/classic-runtime";
import { departureOf } from "./departure";
import { createDesk } from "./desk";
import { fetchNestedToken, readAddin, readSamples } from "./fetching";
import type { RunHandler } from "./handler-run";
import { createItemActions } from "./item-actions";
import { mailAsAttachment } from "./attached";
import { asSent, draftFromForm } from "./items";
import { LABELS } from "./labels";
import type { Client, WorkbenchConfig, WorkbenchSettings } from "./model";
import type { Outlook } from "./outlook";
import { createPane } from "./pane";
import { createSender, OUTLOOK_LIMITS, type SendLimits } from "./send";
import { buttonsOf, type SendState } from "./smart-alert";
import { memoizedSnapshot } from "./snapshot";
import { createStore, emptyState } from "./state";
import { runInFrame } from "./web-runtime";

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
    fetchToken: fetchNestedToken,
    newId: () => crypto.randomUUID(),
    updateItem,
    openForm: (form) => {
      const draft = draftFromForm(birth(), form, find(store.get().openId));
      add({ ...draft, attachments: (form.items ?? []).flatMap(attached) });
    },
    openItem,
    closeItem: ({ discard }) => (discard ? desk.discard() : openItem(null)),
  });
  /** A mail that a form takes along, under the name that the add-in gave it. */
  function attached({ id, name }: { readonly id: string; readonly name: string }) {
    const mail = find(id);
    return mail ? [{ ...mailAsAttachment(mail), id: crypto.randomUUID(), name }] : [];
  }

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
