/** The one place where the workbench keeps what changes, and how it outlives a reload. */
import type { CallRecord } from "./call-log";
import { NO_FAULTS } from "./faults";
import type { AddinState } from "./manifest";
import type { OutlookItem, WorkbenchConfig, WorkbenchSettings } from "./model";
import { type Completion, IDLE, type SendState } from "./smart-alert";

export interface State {
  readonly settings: WorkbenchSettings;
  readonly items: readonly OutlookItem[];
  readonly openId: string | null;
  readonly pane: {
    readonly buttonId: string;
    readonly pinned: boolean;
    readonly instance: number;
  } | null;
  /** The add-in's roaming settings by policy: JSON by key. */
  readonly roaming: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly addin: AddinState;
  readonly send: SendState;
  readonly log: readonly CallRecord[];
  readonly completions: readonly Completion[];
}

export interface Store {
  get(): State;
  /** Changes the state and tells everybody. */
  set(change: Partial<State>): void;
  subscribe(listener: () => void): () => void;
}

const KEY = "kuvert-workbench";
const LOG_PAUSE = 250;
const SAVED = ["settings", "items", "openId", "pane", "roaming"] as const;

/** A store that begins with what was saved, or with nothing. */
export function createStore(config: WorkbenchConfig, storage: Storage): Store {
  const listeners = new Set<() => void>();
  let telling: ReturnType<typeof setTimeout> | null = null;
  function tell(): void {
    if (telling) clearTimeout(telling);
    telling = null;
    for (const listener of listeners) listener();
  }
  let state: State = { ...emptyState(config), ...readSaved(config, storage) };
  return {
    get: () => state,
    set(change) {
      const before = state;
      state = { ...state, ...change };
      if (SAVED.some((key) => before[key] !== state[key])) save(state, storage);
      // A pane asks for something many times a second. The log is up to date at once, but shown four times a second.
      if (Object.keys(change).every((key) => key === "log"))
        telling ??= setTimeout(tell, LOG_PAUSE);
      else tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export function emptyState(config: WorkbenchConfig): State {
  return {
    settings: {
      language: "da-DK",
      theme: "light",
      client: "web",
      policy: config.policies[0]?.id ?? "",
      paneWidth: 360,
      faults: NO_FAULTS,
    },
    items: [],
    openId: null,
    pane: null,
    roaming: {},
    addin: { kind: "loading" },
    send: IDLE,
    log: [],
    completions: [],
  };
}

function save(state: State, storage: Storage): void {
  const saved = Object.fromEntries(SAVED.map((key) => [key, state[key]]));
  try {
    storage.setItem(KEY, JSON.stringify(saved));
  } catch {
    // No room: attachments can be larger than what a browser keeps. The workbench goes on, what was saved stays.
  }
}

function readSaved(config: WorkbenchConfig, storage: Storage): Partial<State> {
  try {
    const saved = JSON.parse(storage.getItem(KEY) ?? "{}") as Partial<State>;
    if (!saved.settings) return saved;
    const known = config.policies.some(({ id }) => id === saved.settings?.policy);
    const settings = {
      ...saved.settings,
      // Saved when the workbench had other policies, or knew fewer faults.
      ...(!known && { policy: config.policies[0]?.id ?? "" }),
      faults: { ...NO_FAULTS, ...saved.settings.faults },
    };
    return { ...saved, settings };
  } catch {
    return {};
  }
}
