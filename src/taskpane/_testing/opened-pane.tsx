import { act, fireEvent, render, screen } from "@testing-library/react";
import { App } from "../app";
import { IN_SUBJECT, SETTINGS } from "../compose/_testing/fixtures";
import { MemoryDraft } from "../compose/_testing/memory-draft";
import type { Beside, PaneHost } from "../pane-host";
import type { Officer } from "../read/officer";
import { surroundings } from "../surroundings";

/** Nothing in these tests asks for a register. */
export const officer: Officer = {
  address: "mette@firma.example",
  isTeam: false,
  team: null,
  register: () => Promise.reject(new Error("not asked for")),
  openNewMail: () => Promise.reject(new Error("not asked for")),
  openMail: () => Promise.reject(new Error("not asked for")),
};

/** An Outlook that stands beside whatever the test says, and tells of findings that are asked for. */
export function outlook(beside: Beside) {
  let itemChanged = (): void => {};
  const findingListeners = new Set<(key: string) => void>();
  return {
    beside: () => beside,
    onItemChanged: (listener: () => void) => {
      itemChanged = listener;
      return () => {};
    },
    openFinding: async () => null,
    onOpenFinding: (listener: (key: string) => void) => {
      findingListeners.add(listener);
      return () => void findingListeners.delete(listener);
    },
    theme: () => "light",
    onThemeChanged: () => () => {},
    move: (to: Beside) => {
      beside = to;
      // They were heard of the item that is gone.
      findingListeners.clear();
      itemChanged();
    },
    askFor: (key: string) => findingListeners.forEach((listener) => listener(key)),
  } satisfies PaneHost & Record<string, unknown>;
}

export const composing = (draft = new MemoryDraft(IN_SUBJECT)): Beside => ({
  mode: "compose",
  draft,
  insights: null,
});

/** Lets the guard take its first look. */
export const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

export async function open(host: PaneHost, settings = SETTINGS) {
  const view = render(<App host={host} surroundings={surroundings(settings, "da")} />);
  await settle();
  return view;
}

export async function move(host: ReturnType<typeof outlook>, to: Beside): Promise<void> {
  act(() => host.move(to));
  await settle();
}

export async function press(name: string): Promise<void> {
  fireEvent.click(screen.getByRole("button", { name }));
  await settle();
}
