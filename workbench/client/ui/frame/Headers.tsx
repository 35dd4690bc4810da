import { makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../text/text";

const useStyles = makeStyles({
  headers: { padding: "0 16px 12px", color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
  scroll: { maxHeight: "200px", marginTop: "8px", overflow: "auto" },
  lines: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
});

/** The internet headers of a mail, folded: what a mail-flow rule sees, and the add-in's verdict among them. */
export function Headers({ headers }: { readonly headers: Readonly<Record<string, string>> }) {
  const styles = useStyles();
  const text = useText();
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  if (lines.length === 0) return null;
  return (
    <details className={styles.headers}>
      <summary className={styles.summary}>{text.headers}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and must by keyboard too */}
      <section className={styles.scroll} tabIndex={0} aria-label={text.headers}>
        <pre className={styles.lines}>{lines.join("\n")}</pre>
      </section>
    </details>
  );
}
