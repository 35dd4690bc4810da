/** Outlook as the add-in sees it, in the pane or in the send handler: answers calls and writes the log. */
import type { FrameHost } from "./addin-frame";
import { type CallRecord, describe, type NewRecord, withOutcome, withRecord } from "./call-log";
import { DISPATCH } from "./dispatch";
import { answerCall, callName, type HostAnswer, type HostContext, type Params } from "./host-calls";
import { initialData } from "./initial-data";
import { USER } from "./items";
import type { AddinManifest } from "./manifest";
import type { OutlookItem } from "./model";
import { type FetchToken, nestedAuth } from "./nested-auth";
import type { Store } from "./state";

/** What a call may do beyond changing its own item. */
export type DeskActions = Pick<
  HostContext,
  "openForm" | "openItem" | "closeItem" | "newId" | "labels"
> & {
  fetchToken: FetchToken;
  updateItem(id: string, change: Partial<OutlookItem>): void;
};

export interface AddinHost {
  /**
   * The host of one frame or worker. `itemId` says which item it is bound to at the moment of a call: a pinned pane's
   * changes.
   */
  hostFor(
    from: "pane" | "handler",
    manifest: AddinManifest,
    itemId: () => string | null,
  ): Pick<
    FrameHost,
    | "name"
    | "language"
    | "requirementSet"
    | "roamingSettings"
    | "initialData"
    | "call"
    | "nestedAuth"
  >;
  /** Writes a line that is no call. */
  note(from: CallRecord["from"], name: string, detail?: string): void;
}

export function createAddinHost(store: Store, desk: DeskActions): AddinHost {
  let lines = 0;
  const answerAuth = nestedAuth(desk.fetchToken);

  function write(record: NewRecord): number {
    lines += 1;
    store.set({ log: withRecord(store.get().log, lines, record) });
    return lines;
  }

  function boundItem(itemId: string | null): OutlookItem | null {
    const { settings, items } = store.get();
    if (settings.faults.nullItem) return null;
    return items.find(({ id }) => id === itemId) ?? null;
  }

  function contextOf(item: OutlookItem): HostContext {
    return {
      ...desk,
      labels: store.get().settings.faults.labelsNotEnabled ? [] : desk.labels,
      item,
      update: (change) => desk.updateItem(item.id, change),
      saveRoamingSettings(saved) {
        const { roaming, settings } = store.get();
        store.set({ roaming: { ...roaming, [settings.policy]: saved } });
      },
    };
  }

  return {
    note: (from, name, detail = "") => void write({ from, name, detail }),
    hostFor(from, manifest, itemId) {
      const { settings, roaming } = store.get();
      return {
        name: manifest.name,
        language: settings.language,
        requirementSet: settings.faults.requirementSet,
        roamingSettings: roaming[settings.policy] ?? {},
        initialData: () =>
          initialData(boundItem(itemId()), manifest.permission, store.get().settings, USER),
        async call(id: number, params: Params): Promise<HostAnswer> {
          const item = boundItem(itemId());
          const name = callName(DISPATCH, id, params, item);
          const line = write({ from, name, outcome: "pending", detail: describe(params) });
          const answered = await answerCall(DISPATCH, id, params, item && contextOf(item), {
            permission: manifest.permission,
            faults: store.get().settings.faults,
          });
          finish(line, answered);
          return answered;
        },
        nestedAuth(text: string) {
          const { signIn } = store.get().settings.faults;
          write({ from, name: "nested app authentication", detail: signIn });
          return answerAuth(text, signIn);
        },
      };
    },
  };

  function finish(line: number, { answer, error, delay }: HostAnswer): void {
    const done = (outcome: CallRecord["outcome"], detail: string) =>
      store.set({ log: withOutcome(store.get().log, line, outcome, detail) });
    if (answer === undefined) done("silent", "never answered");
    else if (error !== null) done("error", `error ${error}`);
    else done("ok", delay > 0 ? `late by ${delay} ms` : "");
  }
}
