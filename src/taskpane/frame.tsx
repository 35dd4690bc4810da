import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useRef, useSyncExternalStore, type ReactNode } from "react";
import type { Language } from "../text";
import { Announcer } from "./announcer";
import { ErrorBoundary } from "./error-boundary";
import { keepFocus } from "./focus";
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

interface SheetProps {
  readonly language: Language;
  /** What Outlook says of its theme; null when it says nothing. */
  readonly dark: boolean | null;
  readonly children: ReactNode;
}

/** Theme, language and margins: all that words need to be read. */
export function Sheet({ language, dark, children }: SheetProps) {
  const systemDark = useSystemPrefersDark();
  const pane = useRef<HTMLElement>(null);
  useEffect(() => (pane.current ? keepFocus(pane.current) : undefined), []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider
      className="provider"
      theme={(dark ?? systemDark) ? webDarkTheme : webLightTheme}
    >
      <main ref={pane} className="pane">
        <Announcer>{children}</Announcer>
      </main>
    </FluentProvider>
  );
}

interface FrameProps extends Omit<SheetProps, "language"> {
  readonly surroundings: Surroundings;
}

/** The sheet, the surroundings, and the net under everything: what every view of the pane stands in. */
export function Frame({ surroundings, dark, children }: FrameProps) {
  return (
    <SurroundingsProvider value={surroundings}>
      <Sheet language={surroundings.language} dark={dark}>
        <ErrorBoundary>{children}</ErrorBoundary>
      </Sheet>
    </SurroundingsProvider>
  );
}
