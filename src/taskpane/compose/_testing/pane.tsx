import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, jest } from "@jest/globals";
import type { Mail } from "../../../mail/mail";
import type { DraftPart } from "../../../outlook/draft";
import type { Insight } from "../../../outlook/insight";
import { createJudge } from "../../../policy/judge";
import type { Policy } from "../../../policy/policy";
import type { Language } from "../../../text";
import { FULL_KNOWLEDGE } from "../../../detect/detectors";
import { Frame } from "../../frame";
import { surroundings } from "../../surroundings";
import { ComposeView } from "../compose-view";
import { SETTINGS } from "./fixtures";
import { MemoryDraft } from "./memory-draft";
import { FileWorkerHere } from "./file-worker";

/** What the tests of the pane beside a draft share: timers of their own, the pane, and its buttons. */
export function setUpPane(): void {
  globalThis.Worker = FileWorkerHere as never;
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    cleanup();
    jest.useRealTimers();
    document.documentElement.removeAttribute("style");
  });
}

export const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

export async function press(name: string | RegExp): Promise<void> {
  const button = screen.getAllByRole("button", { name })[0]!;
  button.focus();
  fireEvent.click(button);
  await pass(50);
}

interface Shown {
  readonly language?: Language;
  readonly unread?: DraftPart[];
  readonly wanted?: string;
  /** What differs from the shipped policy. */
  readonly policy?: Partial<Policy>;
  /** A draft that is open already. */
  readonly draft?: MemoryDraft;
}

/** The pane beside a draft, once it has been read. */
export async function show(
  mail: Partial<Mail>,
  { language = "da", unread = [], wanted, policy, draft = new MemoryDraft(mail) }: Shown = {},
) {
  draft.unread = unread;
  const insights: (Insight | null)[] = [];
  const settings = { ...SETTINGS, policy: { ...SETTINGS.policy, ...policy } };
  const today = { year: 2026, month: 11, day: 21 };
  const view = render(
    <Frame surroundings={surroundings(settings, language)} dark={false}>
      <ComposeView
        draft={draft}
        judge={createJudge(settings.policy, { ...FULL_KNOWLEDGE, today })}
        insights={{
          show: async (insight) => {
            insights.push(insight);
          },
        }}
        wanted={wanted === undefined ? null : { key: wanted }}
      />
    </Frame>,
  );
  await pass(10);
  return { draft, insights, close: view.unmount };
}

export const heading = () => screen.getByRole("heading", { level: 1 }).textContent;
export const cards = () => screen.queryAllByRole("listitem");
