import { Avatar, makeStyles, tokens } from "@fluentui/react-components";
import type { Address } from "../../../../src/mail/mail";
import type { OutlookItem } from "../../outlook/model";
import { Attachments } from "../compose/Attachments";
import { longDate, personName } from "../format";
import { useSnapshot } from "../outlook-context";
import { useText } from "../text/text";
import { Headers } from "./Headers";
import { MailFrame } from "./MailFrame";

const useStyles = makeStyles({
  article: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  subject: {
    margin: 0,
    padding: "16px 16px 12px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  header: { display: "flex", gap: "12px", padding: "0 16px 12px" },
  people: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground2 },
  sender: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  line: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

/** A received mail or an appointment somebody else organises. */
export function ReadingPane({ item }: { readonly item: OutlookItem }) {
  const styles = useStyles();
  const text = useText();
  const { language } = useSnapshot().settings;
  const isMail = item.kind === "mail";
  const when = isMail
    ? longDate(item.received, language)
    : [item.start, item.end].map((time) => (time ? longDate(time, language) : "")).join(" – ");
  return (
    <article className={styles.article} aria-label={text.message}>
      <h2 className={styles.subject}>{item.subject || text.noSubject}</h2>
      <div className={styles.header}>
        <Avatar name={personName(item.from)} color="colorful" size={40} aria-hidden />
        <div className={styles.people}>
          <div className={styles.sender}>{personName(item.from)}</div>
          <People label={isMail ? text.to : text.required} people={item.to} />
          <People label={isMail ? text.cc : text.optional} people={item.cc} />
          <div className={styles.line}>{[when, item.location].filter(Boolean).join(" · ")}</div>
        </div>
      </div>
      <Headers headers={item.headers} />
      <Attachments attachments={item.attachments} />
      <MailFrame key={item.id} html={item.bodyHtml} />
    </article>
  );
}

function People({
  label,
  people,
}: {
  readonly label: string;
  readonly people: readonly Address[];
}) {
  const styles = useStyles();
  if (people.length === 0) return null;
  return (
    <div className={styles.line}>
      {label}: {people.map(personName).join("; ")}
    </div>
  );
}
