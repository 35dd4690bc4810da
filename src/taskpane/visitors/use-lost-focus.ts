import { type RefObject, useEffect, useRef } from "react";
import { isFocusLost } from "../focus";

/**
 * Takes up the focus when what had it has made way for this: whoever works with the keyboard would have to begin at the
 * top. On a control, since Outlook moves it out of the pane from anything else.
 */
export function useLostFocus<Part extends HTMLElement>(): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useEffect(() => {
    if (isFocusLost()) part.current?.querySelector<HTMLElement>("input, button")?.focus();
  }, []);
  return part;
}
