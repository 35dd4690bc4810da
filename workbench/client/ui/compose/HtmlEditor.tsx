import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ClipboardEvent } from "react";
import { cleanHtml } from "../html/clean-html";
import { useText } from "../text/text";

const useStyles = makeStyles({
  editor: {
    flexGrow: 1,
    minHeight: "120px",
    padding: "12px 0 16px",
    overflowY: "auto",
    outline: "none",
    fontSize: "14px",
    lineHeight: "20px",
    overflowWrap: "anywhere",
    "& p": { margin: "0 0 10px" },
    "& a": { color: tokens.colorBrandForegroundLink },
    "& table": { borderCollapse: "collapse", marginBottom: "10px" },
  },
});

interface HtmlEditorProps {
  readonly html: string;
  onChange(html: string): void;
}

/** The body of a draft. What the add-in writes shows up at once; what the user types is the draft's HTML. */
export function HtmlEditor({ html, onChange }: HtmlEditorProps) {
  const styles = useStyles();
  const text = useText();
  const editor = useRef<HTMLDivElement>(null);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    // Only what came from elsewhere is written: rewriting the user's own words would move the caret.
    if (html === shown.current) return;
    shown.current = html;
    editor.current?.replaceChildren(cleanHtml(html, document));
  }, [html]);
  return (
    <div
      ref={editor}
      className={styles.editor}
      contentEditable
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no tag edits HTML
      role="textbox"
      tabIndex={0}
      aria-multiline
      aria-label={text.body}
      onInput={({ currentTarget }) => {
        shown.current = currentTarget.innerHTML;
        onChange(shown.current);
      }}
      onPaste={pasteClean}
    />
  );
}

function pasteClean(event: ClipboardEvent): void {
  const html = event.clipboardData.getData("text/html");
  if (!html) return;
  event.preventDefault();
  const box = document.createElement("div");
  box.append(cleanHtml(html, document));
  edit("insertHTML", box.innerHTML);
}

/**
 * Runs one of the browser's own editing commands on the selection. `execCommand` is deprecated without a successor:
 * nothing else keeps the browser's undo list in order.
 */
export function edit(command: "bold" | "italic" | "underline" | "insertUnorderedList"): void;
export function edit(command: "insertHTML", html: string): void;
export function edit(command: string, value?: string): void {
  document.execCommand(command, false, value);
}
