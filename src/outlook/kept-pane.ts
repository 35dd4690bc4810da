/**
 * Remembers the pane before Outlook on the web asks in it whether it may open a dialog; the result puts the pane right
 * afterwards. While Outlook asks, it takes everything off the page, and with it the focus of whoever works by keyboard;
 * when the question is left by Esc, office.js forgets to put anything back; and its box is white, with the page's own
 * text in it, which is white too where the browser is dark (docs/outlook-quirks.md, quirk 27).
 */
export function keepPane(): () => void {
  const content = [...document.body.childNodes];
  const focused = document.activeElement;
  const { style } = document.documentElement;
  style.colorScheme = "light";
  return () => {
    style.colorScheme = "";
    document.body.append(...content.filter((node) => !node.isConnected));
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && focused?.isConnected) (focused as HTMLElement).focus();
  };
}
