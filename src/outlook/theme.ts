import { listen } from "./events";

export type Theme = "light" | "dark";

/** Outlook's theme, or null where it does not say (the web as a rule): then the browser's preference decides. */
export function currentTheme(): Theme | null {
  return themeOf(Office.context.officeTheme);
}

/** Calls back with the new theme whenever Outlook says that it changed. Returns the way to stop. */
export function onThemeChanged(listener: (theme: Theme) => void): () => void {
  return listen(Office.context.mailbox, Office.EventType.OfficeThemeChanged, (event) => {
    const change = event as Partial<Office.OfficeThemeChangedEventArgs> | undefined;
    const theme = themeOf(change?.officeTheme);
    if (theme) listener(theme);
  });
}

/** Outlook does not fill in `isDarkTheme`; the background's brightness tells (ITU-R BT.601 luma of `#rrggbb`). */
function themeOf(theme: Partial<Office.OfficeTheme> | undefined): Theme | null {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(
    theme?.bodyBackgroundColor ?? "",
  );
  if (!channels) return null;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((hex) => parseInt(hex, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}
