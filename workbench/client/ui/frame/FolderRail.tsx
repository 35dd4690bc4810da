import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CalendarFilled,
  CalendarRegular,
  DraftsFilled,
  DraftsRegular,
  MailInboxFilled,
  MailInboxRegular,
  SendFilled,
  SendRegular,
} from "@fluentui/react-icons";
import type { Folder } from "../folders";
import { useText } from "../text/text";

const FOLDERS = [
  { folder: "inbox", Icon: MailInboxRegular, ChosenIcon: MailInboxFilled },
  { folder: "drafts", Icon: DraftsRegular, ChosenIcon: DraftsFilled },
  { folder: "sent", Icon: SendRegular, ChosenIcon: SendFilled },
  { folder: "calendar", Icon: CalendarRegular, ChosenIcon: CalendarFilled },
] as const;

const useStyles = makeStyles({
  rail: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    width: "72px",
    flexShrink: 0,
    padding: "8px 4px",
    boxSizing: "border-box",
  },
  folder: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    padding: "8px 0",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase100,
    cursor: "pointer",
    "& svg": { fontSize: "22px" },
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "&::before": {
      content: '""',
      position: "absolute",
      left: "-2px",
      top: "14px",
      bottom: "14px",
      width: "3px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
});

interface FolderRailProps {
  readonly chosen: Folder;
  onChoose(folder: Folder): void;
}

/** The rail at the left: inbox, drafts and calendar. */
export function FolderRail({ chosen, onChoose }: FolderRailProps) {
  const styles = useStyles();
  const text = useText();
  return (
    <nav className={styles.rail} aria-label={text.folders}>
      {FOLDERS.map(({ folder, Icon, ChosenIcon }) => (
        <button
          key={folder}
          type="button"
          className={mergeClasses(styles.folder, folder === chosen && styles.chosen)}
          aria-current={folder === chosen ? "page" : undefined}
          onClick={() => onChoose(folder)}
        >
          {folder === chosen ? <ChosenIcon aria-hidden /> : <Icon aria-hidden />}
          {text[folder]}
        </button>
      ))}
    </nav>
  );
}
