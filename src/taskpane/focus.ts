/**
 * Puts the focus on the first button of the view in front when the one that had it is gone. Never on a heading: Outlook
 * moves the focus itself on Tab, and from anything but a control it moves it out of the pane.
 */
export function focusFirstButton(): void {
  const buttons = [...document.querySelectorAll<HTMLElement>("main button")];
  buttons.find((button) => !button.closest("[hidden]"))?.focus();
}
