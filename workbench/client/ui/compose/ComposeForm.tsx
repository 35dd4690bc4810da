import { Button, Spinner, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { SendFilled } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { OutlookItem } from "../../outlook/model";
import { Notifications } from "../frame/Notifications";
import { useAddinName } from "../addin";
import { applicableLabels } from "../labels";
import { useOutlook, useSnapshot } from "../outlook-context";
import { useText } from "../text/text";
import { Attachments } from "./Attachments";
import { HtmlEditor } from "./HtmlEditor";
import { MeetingFields } from "./MeetingFields";
import { RecipientField } from "./RecipientField";
import { SenderField } from "./SenderField";
import { useFieldStyles } from "./fields";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  sendRow: { display: "flex", alignItems: "center", gap: "12px", padding: "12px 16px 8px" },
  status: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  label: {
    maxWidth: "220px",
    marginLeft: "auto",
    padding: "2px 8px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  fields: { padding: "0 16px" },
  subject: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  bccButton: { minWidth: "auto", marginTop: "4px", color: tokens.colorNeutralForeground3 },
  body: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, padding: "0 16px" },
});

/** The window in which a mail or a meeting is written. */
export function ComposeForm({ item }: { readonly item: OutlookItem }) {
  const fields = useFieldStyles();
  const styles = useStyles();
  const text = useText();
  const outlook = useOutlook();
  const { send } = useSnapshot();
  const addin = useAddinName();
  const subjectId = useId();
  const [bccAsked, setBccAsked] = useState(false);
  const isMail = item.kind === "mail";
  const showsBcc = isMail && (bccAsked || item.bcc.length > 0);
  const checking = send.kind === "checking" && send.itemId === item.id;

  return (
    <form
      className={styles.form}
      aria-label={text.compose}
      onSubmit={(event) => event.preventDefault()}
    >
      <Notifications />
      <div className={styles.sendRow}>
        <Button
          appearance="primary"
          icon={checking ? <Spinner size="tiny" /> : <SendFilled />}
          disabledFocusable={checking}
          onClick={() => outlook.send()}
        >
          {text.send}
        </Button>
        <output className={styles.status}>{checking ? text.checking(addin) : ""}</output>
        <LabelBadge id={item.sensitivityLabel} className={styles.label} />
      </div>
      <div className={styles.fields}>
        {isMail && <SenderField item={item} />}
        <RecipientField
          label={isMail ? text.to : text.required}
          people={item.to}
          onChange={(to) => outlook.updateDraft({ to })}
        >
          {isMail && !showsBcc && (
            <Button
              appearance="transparent"
              size="small"
              className={styles.bccButton}
              onClick={() => setBccAsked(true)}
            >
              {text.bcc}
            </Button>
          )}
        </RecipientField>
        <RecipientField
          label={isMail ? text.cc : text.optional}
          people={item.cc}
          onChange={(cc) => outlook.updateDraft({ cc })}
        />
        {showsBcc && (
          <RecipientField
            label={text.bcc}
            people={item.bcc}
            onChange={(bcc) => outlook.updateDraft({ bcc })}
          />
        )}
        <div className={fields.row}>
          <label className={fields.label} htmlFor={subjectId}>
            {text.subject}
          </label>
          <input
            id={subjectId}
            className={mergeClasses(fields.input, styles.subject)}
            value={item.subject}
            maxLength={255}
            autoComplete="off"
            placeholder={isMail ? text.addSubject : text.addTitle}
            onChange={({ target: { value } }) => outlook.updateDraft({ subject: value })}
          />
        </div>
        {!isMail && <MeetingFields item={item} />}
      </div>
      <Attachments attachments={item.attachments} onRemove={(id) => outlook.removeAttachment(id)} />
      <div className={styles.body}>
        <HtmlEditor
          html={item.bodyHtml}
          onChange={(bodyHtml) => outlook.updateDraft({ bodyHtml })}
        />
      </div>
    </form>
  );
}

function LabelBadge({ id, className }: { readonly id: string | null; readonly className: string }) {
  const { labels } = useSnapshot();
  const label = applicableLabels(labels).find((one) => one.id === id);
  return label ? <span className={className}>{label.name}</span> : null;
}
