import { type RefObject, useEffect, useRef } from "react";
import { isFocusLost } from "../focus";

/**
 * Takes up the focus when what had it has made way for this: whoever works with the keyboard would have to begin at the
 * top. On a control, since Outlook moves it out of the pane from anything else.
 *
 * @param wanted which control, the first that matches: where the first of all would do harm if it were pressed twice
 */
export function useLostFocus<Part extends HTMLElement>(
  wanted = "input, button",
): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useEffect(() => {
    if (isFocusLost()) part.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [wanted]);
  return part;
}
