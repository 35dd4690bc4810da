/**
 * Puts the focus on the pane's first button when the one that had it is gone. Never on a heading: Outlook moves the
 * focus itself on Tab, and from anything but a control it moves it out of the pane.
 */
export function focusFirstButton(): void {
  document.querySelector<HTMLElement>("main button")?.focus();
}
