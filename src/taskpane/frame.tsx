import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useSyncExternalStore, type ReactNode } from "react";
import { ErrorBoundary } from "./error-boundary";
import { SurroundingsProvider, type Surroundings } from "./surroundings";

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  provider: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground2 },
  // Office's own margin is 20 px; the letter-like column keeps lines readable in a pane dragged wide.
  main: {
    boxSizing: "border-box",
    minHeight: "100vh",
    maxWidth: "600px",
    padding: "20px 20px 12px",
    display: "flex",
    flexDirection: "column",
    overflowWrap: "anywhere",
    hyphens: "auto",
    hyphenateLimitChars: "12 4 4",
  },
});

const DARK = "(prefers-color-scheme: dark)";

/** Follows the system's colours as they change. Without a browser's media queries (a test) it is light. */
function useSystemPrefersDark(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = globalThis.matchMedia?.(DARK);
      query?.addEventListener("change", changed);
      return () => query?.removeEventListener("change", changed);
    },
    () => globalThis.matchMedia?.(DARK).matches ?? false,
  );
}

interface FrameProps {
  readonly surroundings: Surroundings;
  /** What Outlook says of its theme; null when it says nothing. */
  readonly dark: boolean | null;
  readonly children: ReactNode;
}

/** Theme, language, margins, and the net under everything: what every view of the pane stands in. */
export function Frame({ surroundings, dark, children }: FrameProps) {
  usePageStyles();
  const styles = useStyles();
  const systemDark = useSystemPrefersDark();
  useEffect(() => {
    document.documentElement.lang = surroundings.language;
  }, [surroundings.language]);
  return (
    <SurroundingsProvider value={surroundings}>
      <FluentProvider
        className={styles.provider}
        theme={(dark ?? systemDark) ? webDarkTheme : webLightTheme}
      >
        <main className={styles.main}>
          <ErrorBoundary>{children}</ErrorBoundary>
        </main>
      </FluentProvider>
    </SurroundingsProvider>
  );
}
