import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore, type ReactNode } from "react";
import { ErrorBoundary } from "./error-boundary";
import { SurroundingsProvider, type Surroundings } from "./surroundings";

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
  const systemDark = useSystemPrefersDark();
  useEffect(() => {
    document.documentElement.lang = surroundings.language;
  }, [surroundings.language]);
  return (
    <SurroundingsProvider value={surroundings}>
      <FluentProvider
        className="provider"
        theme={(dark ?? systemDark) ? webDarkTheme : webLightTheme}
      >
        <main className="pane">
          <ErrorBoundary>{children}</ErrorBoundary>
        </main>
      </FluentProvider>
    </SurroundingsProvider>
  );
}
