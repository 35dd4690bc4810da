import type { Language } from "../../outlook/model";
import { useSnapshot } from "../outlook-context";
import { da } from "./da";
import { en, type Text } from "./en";

const TEXTS: Readonly<Record<Language, Text>> = { "da-DK": da, "en-US": en };

/** The workbench's words in the language Outlook is set to. */
export function useText(): Text {
  return TEXTS[useSnapshot().settings.language];
}
