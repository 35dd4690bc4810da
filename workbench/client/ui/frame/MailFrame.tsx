import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { cleanHtml } from "../html/clean-html";
import { useSnapshot } from "../outlook-context";
import { useText } from "../text/text";

const BLANK = "<!doctype html><html><head><base target='_blank'></head><body></body></html>";
const SETS_COLOURS = /color\s*[:=]|background/i;
const PAPER = { light: ["#ffffff", "#242424"], dark: ["#292929", "#ffffff"] } as const;

const useStyles = makeStyles({
  frame: {
    display: "block",
    flexGrow: 1,
    width: "100%",
    minHeight: "120px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** A received mail's body. It can neither run scripts, nor load anything, nor open a window. */
export function MailFrame({ html }: { readonly html: string }) {
  const styles = useStyles();
  const text = useText();
  const { theme } = useSnapshot().settings;
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const element = frame.current;
    const fill = () => {
      const document = element?.contentDocument;
      if (document?.body) show(html, document, SETS_COLOURS.test(html) ? "light" : theme);
    };
    fill();
    element?.addEventListener("load", fill);
    return () => element?.removeEventListener("load", fill);
  }, [html, theme]);
  // `allow-same-origin` lets us fill the frame; without `allow-scripts` nothing in it can make use of it.
  return (
    <iframe
      ref={frame}
      className={styles.frame}
      title={text.messageBody}
      sandbox="allow-same-origin"
      srcDoc={BLANK}
    />
  );
}

/** A mail that brings colours of its own is shown on white paper also in the dark, else it may be unreadable. */
function show(html: string, document: Document, theme: keyof typeof PAPER): void {
  const [paper, ink] = PAPER[theme];
  Object.assign(document.body.style, {
    margin: "0",
    padding: "4px 16px 16px",
    font: "14px/20px 'Segoe UI', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif",
    background: paper,
    color: ink,
    overflowWrap: "anywhere",
  });
  document.documentElement.style.colorScheme = theme;
  document.body.replaceChildren(cleanHtml(html, document));
}
