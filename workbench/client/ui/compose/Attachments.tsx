import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  CloudRegular,
  DismissRegular,
  DocumentPdfRegular,
  DocumentRegular,
  ImageRegular,
  MailRegular,
} from "@fluentui/react-icons";
import type { OutlookAttachment } from "../../outlook/model";
import { fileSize } from "../format";
import { useSnapshot } from "../outlook-context";
import { useText } from "../text/text";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    margin: 0,
    padding: "8px 16px",
    listStyleType: "none",
  },
  file: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    maxWidth: "260px",
    padding: "5px 6px 5px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  icon: { flexShrink: 0, fontSize: "24px", color: tokens.colorBrandForeground1 },
  words: { minWidth: 0 },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  size: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface AttachmentsProps {
  readonly attachments: readonly OutlookAttachment[];
  onRemove?(id: string): void;
}

/** The row of attached files; pictures inside the text are not listed, as in Outlook. */
export function Attachments({ attachments, onRemove }: AttachmentsProps) {
  const styles = useStyles();
  const text = useText();
  const { language } = useSnapshot().settings;
  const files = attachments.filter(({ isInline }) => !isInline);
  if (files.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={text.attachments}>
      {files.map((file) => (
        <li key={file.id} className={styles.file}>
          <FileIcon attachment={file} />
          <div className={styles.words}>
            <div className={styles.name}>{file.name}</div>
            <div className={styles.size}>
              {file.kind === "cloud" ? text.link : fileSize(file.size, language)}
            </div>
          </div>
          {onRemove && (
            <Button
              appearance="subtle"
              size="small"
              icon={<DismissRegular />}
              aria-label={text.removeAttachment}
              onClick={() => onRemove(file.id)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function FileIcon({ attachment }: { readonly attachment: OutlookAttachment }) {
  const { icon } = useStyles();
  const { name, kind } = attachment;
  if (kind === "cloud") return <CloudRegular className={icon} aria-hidden />;
  if (kind === "item") return <MailRegular className={icon} aria-hidden />;
  if (/\.pdf$/i.test(name)) return <DocumentPdfRegular className={icon} aria-hidden />;
  if (/\.(png|jpe?g|gif|webp)$/i.test(name)) return <ImageRegular className={icon} aria-hidden />;
  return <DocumentRegular className={icon} aria-hidden />;
}
