import type { Draft } from "../outlook/draft";
import { onItemChanged, onOpenFinding, openDraft, openFinding, openItem } from "../outlook/host";
import { composeItem } from "../outlook/item";
import { userAddress } from "../outlook/context";
import { openMail, openNewMail } from "../outlook/forms";
import { insightBar, type InsightBar } from "../outlook/insight";
import { policyReads, type ReadOptions } from "../outlook/read-options";
import { receivedItem, type ReceivedItem } from "../outlook/received-item";
import { sentInSpite } from "../outlook/sent-verdict";
import { currentTheme, onThemeChanged, type Theme } from "../outlook/theme";
import type { SentInSpite } from "../policy/verdict-header";
import type { Policy } from "../policy/policy";
import type { Register } from "../requests/case/events";
import type { Officer } from "./read/officer";

/** What stands beside the pane. */
export type Beside =
  | { readonly mode: "compose"; readonly draft: Draft; readonly insights: InsightBar | null }
  | {
      readonly mode: "read";
      /** What Kuvert had against a mail that the user sent all the same; null for all others. */
      readonly sentInSpite: () => Promise<SentInSpite | null>;
      /** The message; null for a meeting, in which nobody asks for their data. */
      readonly item: ReceivedItem | null;
      readonly officer: Officer;
    }
  | { readonly mode: "none" };

/** All that the pane asks of Outlook apart from the draft itself. The listeners' results stop them. */
export interface PaneHost {
  beside(): Beside;
  onItemChanged(listener: () => void): () => void;
  /** Key of the finding whose button opened the pane, if one did. */
  openFinding(): Promise<string | null>;
  onOpenFinding(listener: (key: string) => void): () => void;
  theme(): Theme | null;
  onThemeChanged(listener: (theme: Theme) => void): () => void;
}

/** A pane is patient: nobody waits for it as they wait for a mail to be sent. */
const CALL_TIMEOUT_MS = 3_000;

/** The real Outlook; `policy` says what has to be read of a draft. */
export function outlookHost(policy: Policy): PaneHost {
  const options: ReadOptions = {
    timeoutMs: CALL_TIMEOUT_MS,
    bodyFormat: "own",
    ...policyReads(policy),
  };
  const officer = officerHere();
  return {
    beside: () => {
      const item = composeItem();
      const draft = openDraft(options);
      if (item && draft) return { mode: "compose", draft, insights: insightBar(item) };
      if (openItem() === "none") return { mode: "none" };
      return { mode: "read", sentInSpite, item: receivedItem(), officer };
    },
    onItemChanged,
    openFinding,
    onOpenFinding,
    theme: currentTheme,
    onThemeChanged,
  };
}

/** The user, with the register in their own mailbox: a part of the pane that mail which asks for nothing never needs. */
function officerHere(): Officer {
  let register: Promise<Register> | null = null;
  return {
    address: userAddress(),
    register: () =>
      (register ??= import("../outlook/embedded-register").then((part) => part.embeddedRegister())),
    openNewMail,
    openMail,
  };
}
