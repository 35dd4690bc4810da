import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import type { Outlook, OutlookSnapshot } from "../outlook/outlook";

const OutlookContext = createContext<Outlook | null>(null);

export const OutlookProvider = OutlookContext.Provider;

/** What a user can do in Outlook. */
export function useOutlook(): Outlook {
  const outlook = useContext(OutlookContext);
  if (!outlook) throw new Error("Components of the workbench stand inside an OutlookProvider.");
  return outlook;
}

/** How Outlook stands right now; renders again when it changes. */
export function useSnapshot(): OutlookSnapshot {
  const outlook = useOutlook();
  return useSyncExternalStore(
    useCallback((listener) => outlook.subscribe(listener), [outlook]),
    () => outlook.getSnapshot(),
  );
}
