import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CallRecord } from "../../outlook/call-log";
import { useOutlook, useSnapshot } from "../outlook-context";
import { useText } from "../text/text";
import { useCardStyles } from "./card";

const useStyles = makeStyles({
  drawer: {
    display: "flex",
    flexDirection: "column",
    height: "216px",
    flexShrink: 0,
  },
  header: { display: "flex", alignItems: "center", gap: "8px", padding: "4px 8px 4px 16px" },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  // A reversed column stays scrolled to its end, where the newest call is.
  scroller: {
    display: "flex",
    flexDirection: "column-reverse",
    flexGrow: 1,
    overflowY: "auto",
    padding: "0 16px 8px",
  },
  empty: { margin: "auto 0", color: tokens.colorNeutralForeground3 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    textAlign: "left",
    "& th": {
      position: "sticky",
      top: 0,
      padding: "4px 12px 4px 0",
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground3,
      fontWeight: tokens.fontWeightRegular,
    },
    "& td": {
      padding: "3px 12px 3px 0",
      borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
      whiteSpace: "nowrap",
    },
  },
  call: { fontFamily: tokens.fontFamilyMonospace },
  detail: { width: "40%", color: tokens.colorNeutralForeground3 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  good: { color: tokens.colorPaletteGreenForeground1 },
});

/** Every call between Outlook and the add-in, as it happens. */
export function EventLog() {
  const { card } = useCardStyles();
  const styles = useStyles();
  const text = useText();
  const outlook = useOutlook();
  const { log } = useSnapshot();
  return (
    <section className={mergeClasses(card, styles.drawer)} aria-label={text.eventLog}>
      <header className={styles.header}>
        <h2 className={styles.title}>{text.eventLog}</h2>
        <Button appearance="subtle" size="small" onClick={() => outlook.clearLog()}>
          {text.clearLog}
        </Button>
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard must be able to scroll it */}
      <div className={styles.scroller} tabIndex={0}>
        {log.length === 0 ? (
          <p className={styles.empty}>{text.noEvents}</p>
        ) : (
          <table className={styles.table} aria-label={text.eventLog}>
            <thead>
              <tr>
                <th scope="col">{text.time}</th>
                <th scope="col">{text.logSource}</th>
                <th scope="col">{text.call}</th>
                <th scope="col">{text.outcome}</th>
                <th scope="col">{text.took}</th>
                <th scope="col">{text.detail}</th>
              </tr>
            </thead>
            <tbody>
              {log.map((record) => (
                <LogRow key={record.id} record={record} />
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
}

const TONES = { ok: "good", error: "bad", silent: "bad", pending: null, note: null } as const;

function LogRow({ record }: { readonly record: CallRecord }) {
  const styles = useStyles();
  const text = useText();
  const tone = TONES[record.outcome];
  return (
    <tr>
      <td>{timeOf(record.at)}</td>
      <td>{text.sources[record.from]}</td>
      <td className={styles.call}>
        {record.name}
        {record.times > 1 && ` ×${record.times}`}
      </td>
      <td className={tone ? styles[tone] : undefined}>{text.outcomes[record.outcome]}</td>
      <td>{record.took === null ? "" : `${Math.round(record.took)} ms`}</td>
      <td className={styles.detail}>{record.detail}</td>
    </tr>
  );
}

/** `14:03:07.250` in local time. */
function timeOf(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}.${String(
    date.getMilliseconds(),
  ).padStart(3, "0")}`;
}
