/** What the page sees of the state. */
import type { Address } from "../../../src/mail/mail";
import { LABELS } from "./labels";
import { USER } from "./items";
import type { PolicySite, WorkbenchConfig } from "./model";
import type { OutlookSnapshot } from "./outlook";
import { paneButton, surfaceOf } from "./pane";
import { hasSet } from "./smart-alert";
import type { State, Store } from "./state";

/** The snapshot stays the same object until something changes. */
export function memoizedSnapshot(store: Store, config: WorkbenchConfig): () => OutlookSnapshot {
  let seen: State | null = null;
  let snapshot: OutlookSnapshot | null = null;
  return () => {
    const state = store.get();
    if (snapshot && seen === state) return snapshot;
    seen = state;
    snapshot = snapshotOf(state, config);
    return snapshot;
  };
}

function snapshotOf(state: State, { policies }: WorkbenchConfig): OutlookSnapshot {
  const { settings, addin, items, openId, pane, send, log, completions } = state;
  const open = items.find(({ id }) => id === openId) ?? null;
  const surface = open && surfaceOf(open);
  const button = paneButton(state);
  return {
    settings,
    policies,
    addin,
    items,
    openId,
    open,
    buttons:
      addin.kind === "ready"
        ? addin.manifest.buttons.filter((candidate) => candidate.surface === surface)
        : [],
    pane: pane && button ? { button, pinned: pane.pinned, instance: pane.instance } : null,
    labels: LABELS,
    labelsAvailable:
      hasSet(settings.faults.requirementSet, "1.13") && !settings.faults.labelsNotEnabled,
    senders: sendersOf(policies.find(({ id }) => id === settings.policy)),
    send,
    log,
    completions,
  };
}

/** The user's own mailbox, and those whose mail the policy says is encrypted. */
function sendersOf(policy: PolicySite | undefined): Address[] {
  return [USER, ...(policy?.senders ?? []).map((address) => ({ address, name: "" }))];
}
