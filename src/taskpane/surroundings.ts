import { createContext, useContext } from "react";
import type { Settings } from "../policy/settings";
import { translator } from "../text";
import type { Language, TextTable, Translate } from "../text";
import { COMMON_TEXT } from "../text/common";
import type { CommonKey } from "../text/common";
import { PANE_TEXT } from "../text/pane";
import type { PaneKey } from "../text/pane";

export type TextKey = CommonKey | PaneKey;

const TEXT: TextTable<TextKey> = {
  da: { ...COMMON_TEXT.da, ...PANE_TEXT.da },
  en: { ...COMMON_TEXT.en, ...PANE_TEXT.en },
};

/** What every part of the pane may need to know and nobody wants to hand down. */
export interface Surroundings {
  readonly settings: Settings;
  readonly language: Language;
  readonly t: Translate<TextKey>;
}

export function surroundings(settings: Settings, language: Language): Surroundings {
  return { settings, language, t: paneText(language) };
}

/** The pane's words without the rest, for when there is no rest. */
export function paneText(language: Language): Translate<TextKey> {
  return translator(language, TEXT);
}

const SurroundingsContext = createContext<Surroundings | null>(null);

export const SurroundingsProvider = SurroundingsContext.Provider;

export function useSurroundings(): Surroundings {
  const value = useContext(SurroundingsContext);
  if (!value) throw new Error("The pane's parts stand inside SurroundingsProvider.");
  return value;
}
