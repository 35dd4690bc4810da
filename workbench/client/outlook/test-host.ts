/** A host for tests: one item, no frame. */
import { DISPATCH } from "./dispatch";
import { NO_FAULTS } from "./faults";
import { answerCall, type Caller, callName, type HostContext, type Params } from "./host-calls";
import { newDraft } from "./items";
import { LABELS } from "./labels";
import type { OutlookItem } from "./model";

/** Calls the dispatch table as office.js would, by name; `state.item` is the item as it stands. */
export function testHost(item: Partial<OutlookItem> = {}, caller: Partial<Caller> = {}) {
  const draft = newDraft({ id: "1", at: "2026-11-20T09:00:00.000Z" }, item.kind ?? "mail");
  const state = { item: { ...draft, ...item }, forms: [] as unknown[], roaming: {} as object };
  const context = (): HostContext => ({
    item: state.item,
    labels: caller.faults?.labelsNotEnabled ? [] : LABELS,
    update: (change) => void (state.item = { ...state.item, ...change }),
    saveRoamingSettings: (settings) => void (state.roaming = settings),
    openForm: (form) => void state.forms.push(form),
    openItem: () => {},
    closeItem: () => {},
    newId: () => "new",
  });
  return {
    state,
    async call(name: string, params: Params = {}): Promise<unknown> {
      const ids = Object.keys(DISPATCH).map(Number);
      const id = ids.find(
        (candidate) => callName(DISPATCH, candidate, params, state.item) === name,
      );
      if (id === undefined) throw new Error(`There is no call ${name}.`);
      const { answer } = await answerCall(DISPATCH, id, params, context(), {
        permission: "ReadWriteItem",
        faults: NO_FAULTS,
        ...caller,
      });
      return answer;
    },
  };
}

export const ok = (data?: unknown) => ({ error: false, data });
export const refusedWith = (errorCode: number) => ({ error: true, errorCode });
