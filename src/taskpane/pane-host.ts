import type { Draft } from "../outlook/draft";
import { onItemChanged, onOpenFinding, openDraft, openFinding, openItem } from "../outlook/host";
import { composeItem } from "../outlook/item";
import { displayLanguage, userAddress } from "../outlook/context";
import { openMail, openNewMail } from "../outlook/forms";
import { insightBar, type InsightBar } from "../outlook/insight";
import { policyReads, type ReadOptions } from "../outlook/read-options";
import { receivedItem, type ReceivedItem } from "../outlook/received-item";
import { sentInSpite } from "../outlook/sent-verdict";
import { stillOpen } from "../outlook/still-open";
import { currentTheme, onThemeChanged, type Theme } from "../outlook/theme";
import type { SentInSpite } from "../policy/verdict-header";
import type { Settings } from "../policy/settings";
import { languageOf } from "../text";
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
  /** Calls back with the key of a finding whose button in the open item is pressed while the pane stands there. */
  onOpenFinding(listener: (key: string) => void): () => void;
  theme(): Theme | null;
  onThemeChanged(listener: (theme: Theme) => void): () => void;
}

/** A pane is patient: nobody waits for it as they wait for a mail to be sent. */
const CALL_TIMEOUT_MS = 3_000;

/** The real Outlook; the policy says what has to be read of a draft. */
export function outlookHost(settings: Settings): PaneHost {
  const options: ReadOptions = {
    timeoutMs: CALL_TIMEOUT_MS,
    bodyFormat: "own",
    ...policyReads(settings.policy),
  };
  const officer = officerHere(settings);
  return {
    beside: () => {
      const item = composeItem();
      const draft = openDraft(options);
      if (item && draft) return { mode: "compose", draft, insights: insightBar(item, stillOpen()) };
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

/** The user, the way to the register and to Microsoft Graph: parts of the pane that ordinary mail never needs. */
function officerHere(settings: Settings): Officer {
  const { graph, policy } = settings;
  const address = userAddress();
  const team = once(async () => {
    const { openTeam } = await import("./read/team/open-team");
    return openTeam(settings, graph!, { address, language: languageOf(displayLanguage()) });
  });
  const embedded = once(async () => {
    const part = await import("../outlook/embedded-register");
    return part.embeddedRegister();
  });
  const isTeam = graph !== undefined && policy.requests?.register !== undefined;
  return {
    address,
    isTeam,
    team: graph ? team : null,
    register: async () => (isTeam ? (await team()).register! : embedded()),
    openNewMail,
    openMail,
  };
}

/** Makes something when it is first wanted, and anew when that failed. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    }));
}
