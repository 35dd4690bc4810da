import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { Theme } from "../outlook/theme";
import { About } from "./about/about";
import type { ComposeViewProps } from "./compose/compose-view";
import type { Wanted } from "./compose/findings";
import { FirstRun, useIntroduction } from "./first-run";
import { focusFirstButton } from "./focus";
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
  const introduction = useIntroduction(surroundings.settings.policy);
  const about = useAbout(host, beside.number);
  return (
    <Frame surroundings={surroundings} dark={theme && theme === "dark"}>
      {about.isOpen && (
        <About
          onBack={() => about.close(FOOTER_LINK)}
          onIntroduce={() => {
            flushSync(introduction.again);
            about.close(INTRODUCTION);
          }}
        />
      )}
      {/* Hidden, not gone: the guard goes on watching, and what could be undone still can. */}
      <div className="view" hidden={about.isOpen}>
        <BesideItem host={host} beside={beside} surroundings={surroundings} />
        {introduction.isShown && <FirstRun onDone={introduction.done} />}
        <Footer onAbout={about.open} />
      </div>
    </Frame>
  );
}

/** Where the focus goes when the view about Kuvert is closed. */
const FOOTER_LINK = "footer button";
const INTRODUCTION = ".intro button";

/** The view about Kuvert belongs to the item beside which it was opened, and gives way to a finding that is asked for. */
function useAbout(host: PaneHost, item: number) {
  const [openedBeside, setOpenedBeside] = useState<number | null>(null);
  useEffect(() => {
    const giveWay = () => setOpenedBeside((opened) => (opened === item ? null : opened));
    // Anew beside each item, since it is the item that tells of it.
    return host.onOpenFinding(giveWay);
  }, [host, item]);
  return {
    isOpen: openedBeside === item,
    open: () => {
      flushSync(() => setOpenedBeside(item));
      focusFirstButton();
    },
    close: (focus: string) => {
      flushSync(() => setOpenedBeside(null));
      document.querySelector<HTMLElement>(focus)?.focus();
    },
  };
}

interface BesideItemProps extends AppProps {
  readonly beside: ReturnType<typeof useBeside>;
}

/** What there is to say of the item beside the pane. */
function BesideItem({ host, beside, surroundings: { settings, t } }: BesideItemProps) {
  if (beside.mode === "read") return <ReadView key={beside.number} {...beside} />;
  if (beside.mode === "none") return <Message title={t("none.title")} text={t("none.text")} />;
  return settings.policy.mode === "monitor" ? (
    <Message title={t("monitor.title")} text={t("monitor.text")} />
  ) : (
    <Guarded key={beside.number} host={host} beside={beside} />
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

function useWantedFinding(host: PaneHost): Wanted | null {
  const [wanted, setWanted] = useState<Wanted | null>(null);
  useEffect(() => {
    let current = true;
    const pointAt = async (): Promise<void> => {
      const key = await host.openFinding();
      if (current && key !== null) setWanted((newer) => newer ?? { key });
    };
    void pointAt();
    const stop = host.onOpenFinding((key) => setWanted({ key }));
    return () => {
      current = false;
      stop();
    };
  }, [host]);
  return wanted;
}
