import { useEffect, useState } from "react";
import type { Theme } from "../outlook/theme";
import type { ComposeViewProps } from "./compose/compose-view";
import { FirstRun } from "./first-run";
import { Footer } from "./footer";
import { Frame } from "./frame";
import { Message } from "./message";
import type { Beside, PaneHost } from "./pane-host";
import { part } from "./part";
import { useSurroundings, type Surroundings } from "./surroundings";

/** Fetches what it takes to guard a draft. Called early, so that it arrives while Outlook gets ready. */
export const loadComposePane = () => import("./compose/compose-pane");

const ComposePane = part(loadComposePane, Reading);
/** Not needed while writing, which is when every kilobyte counts. */
const ReadView = part(() => import("./read/read-view"));

interface AppProps {
  readonly host: PaneHost;
  readonly surroundings: Surroundings;
}

/** The pane inside Outlook: follows the item beside it, and Outlook's theme. */
export function App({ host, surroundings }: AppProps) {
  const theme = useTheme(host);
  const beside = useBeside(host);
  const isOnTrial = surroundings.settings.policy.mode === "monitor";
  return (
    <Frame surroundings={surroundings} dark={theme && theme === "dark"}>
      {beside.mode === "compose" && isOnTrial && (
        <Message title={surroundings.t("monitor.title")} text={surroundings.t("monitor.text")} />
      )}
      {beside.mode === "compose" && !isOnTrial && (
        <Guarded key={beside.number} host={host} beside={beside} />
      )}
      {beside.mode === "read" && <ReadView key={beside.number} {...beside} />}
      {beside.mode === "none" && (
        <Message title={surroundings.t("none.title")} text={surroundings.t("none.text")} />
      )}
      <FirstRun />
      <Footer />
    </Frame>
  );
}

interface GuardedProps {
  readonly host: PaneHost;
  readonly beside: Extract<Beside, { mode: "compose" }>;
}

function Guarded({ host, beside }: GuardedProps) {
  const wanted = useWantedFinding(host);
  return <ComposePane draft={beside.draft} insights={beside.insights} wanted={wanted} />;
}

function Reading({ draft }: Omit<ComposeViewProps, "judge">) {
  const { t } = useSurroundings();
  return <h1>{t("heading.reading", { item: t(`item.${draft.kind}`) })}</h1>;
}

/** Numbers the items, so that what was done to one draft (an undo above all) never meets another. */
function useBeside(host: PaneHost): Beside & { readonly number: number } {
  const [beside, setBeside] = useState(() => ({ ...host.beside(), number: 0 }));
  useEffect(
    () =>
      host.onItemChanged(() =>
        setBeside(({ number }) => ({ ...host.beside(), number: number + 1 })),
      ),
    [host],
  );
  return beside;
}

function useTheme(host: PaneHost): Theme | null {
  const [theme, setTheme] = useState(() => host.theme());
  useEffect(() => host.onThemeChanged(setTheme), [host]);
  return theme;
}

function useWantedFinding(host: PaneHost): string | null {
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    const pointAt = async (): Promise<void> => {
      const key = await host.openFinding();
      if (current) setWanted((newer) => newer ?? key);
    };
    void pointAt();
    const stop = host.onOpenFinding(setWanted);
    return () => {
      current = false;
      stop();
    };
  }, [host]);
  return wanted;
}
