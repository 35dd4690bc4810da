/** An Outlook for the tests of components: holds a snapshot, notes what is pressed, and changes the open draft. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { jest } from "@jest/globals";
import { act, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { newDraft, USER } from "../outlook/items";
import type { OutlookItem } from "../outlook/model";
import type { Outlook, OutlookSnapshot } from "../outlook/outlook";
import { emptyState } from "../outlook/state";
import { OutlookProvider } from "./outlook-context";

// Fluent's message bars watch their size, which jsdom does not know.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

/** A mail being written, with `parts` filled in. */
export function draftWith(parts: Partial<OutlookItem> = {}): OutlookItem {
  return { ...newDraft({ id: "draft-1", at: "2026-11-18T08:00:00Z" }, "mail"), ...parts };
}

/** An Outlook that stands as `parts` say. */
export function testOutlook(parts: Partial<OutlookSnapshot> = {}) {
  const { items, openId, pane: _pane, ...state } = emptyState({ policies: [] });
  let snapshot: OutlookSnapshot = {
    ...state,
    policies: [],
    items,
    openId,
    open: null,
    buttons: [],
    pane: null,
    labels: [],
    labelsAvailable: true,
    senders: [USER],
    ...parts,
  };
  const listeners = new Set<() => void>();
  const change = (next: Partial<OutlookSnapshot>) => {
    snapshot = { ...snapshot, ...next };
    for (const listener of listeners) listener();
  };
  const changeDraft = (next: Partial<OutlookItem>) => {
    if (snapshot.open) change({ open: { ...snapshot.open, ...next } });
  };
  const outlook: Outlook = {
    getSnapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    openItem: jest.fn(),
    newMail: jest.fn(),
    newMeeting: jest.fn(),
    reply: jest.fn(),
    forward: jest.fn(),
    updateDraft: jest.fn(changeDraft),
    addAttachment: jest.fn(),
    attachSample: jest.fn(),
    removeAttachment: jest.fn(),
    setLabel: jest.fn(),
    dismissNotification: jest.fn(),
    runNotificationAction: jest.fn(),
    discard: jest.fn(),
    importMail: jest.fn(() => Promise.resolve(null)),
    send: jest.fn(),
    sendAnyway: jest.fn(),
    dontSend: jest.fn(),
    takeAction: jest.fn(),
    closeAlert: jest.fn(),
    openPane: jest.fn(),
    closePane: jest.fn(),
    setPinned: jest.fn(),
    attachPane: jest.fn(() => () => undefined),
    setLanguage: jest.fn(),
    setTheme: jest.fn(),
    setClient: jest.fn(),
    setPolicy: jest.fn(),
    setFaults: jest.fn(),
    setPaneWidth: jest.fn(),
    clearLog: jest.fn(),
    reset: jest.fn(() => Promise.resolve()),
  };
  return { outlook, change, changeDraft };
}

/** Shows components in an Outlook; `changeDraft` is what the add-in does from outside. */
export function renderIn(ui: ReactNode, parts: Partial<OutlookSnapshot> = {}) {
  const { outlook, change, changeDraft } = testOutlook(parts);
  render(
    <OutlookProvider value={outlook}>
      <FluentProvider theme={webLightTheme}>{ui}</FluentProvider>
    </OutlookProvider>,
  );
  return {
    outlook,
    change: (next: Partial<OutlookSnapshot>) => act(() => change(next)),
    changeDraft: (next: Partial<OutlookItem>) => act(() => changeDraft(next)),
  };
}
