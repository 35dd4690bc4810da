import {
  Button,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import {
  ArrowForwardRegular,
  ArrowReplyRegular,
  CalendarAddRegular,
  DeleteRegular,
  MailAddRegular,
} from "@fluentui/react-icons";
import type { OutlookItem } from "../../outlook/model";
import { useCardStyles } from "../frame/card";
import { useOutlook, useSnapshot } from "../outlook-context";
import { useText } from "../text/text";
import { AttachButton } from "./AttachButton";
import { FormatButtons } from "./FormatButtons";
import { LabelMenu } from "./LabelMenu";
import { OpenMailButton } from "./OpenMailButton";

const useStyles = makeStyles({
  bar: {
    height: "48px",
    flexShrink: 0,
    padding: "0 12px",
    overflowX: "auto",
    scrollbarWidth: "none",
    "& button": { flexShrink: 0, whiteSpace: "nowrap", fontWeight: tokens.fontWeightRegular },
  },
  newMail: { marginRight: "4px" },
  addin: { color: tokens.colorNeutralForeground1 },
});

interface CommandBarProps {
  onFiles(files: readonly File[], as: "draft" | "received"): void;
}

/** The simplified ribbon: what one can start, and what one can do with the open item. */
export function CommandBar({ onFiles }: CommandBarProps) {
  const { card } = useCardStyles();
  const styles = useStyles();
  const text = useText();
  const outlook = useOutlook();
  const { open } = useSnapshot();
  return (
    <Toolbar className={mergeClasses(card, styles.bar)} aria-label={text.commands} size="small">
      <Button
        className={styles.newMail}
        appearance="primary"
        icon={<MailAddRegular />}
        onClick={() => outlook.newMail()}
      >
        {text.newMail}
      </Button>
      <ToolbarButton icon={<CalendarAddRegular />} onClick={() => outlook.newMeeting()}>
        {text.newMeeting}
      </ToolbarButton>
      <OpenMailButton onFiles={onFiles} />
      {open && <ToolbarDivider />}
      {open?.mode === "compose" && <ComposeCommands />}
      {open?.mode === "read" && <ReadCommands item={open} />}
      {open && <AddinButtons />}
    </Toolbar>
  );
}

function ComposeCommands() {
  const text = useText();
  const outlook = useOutlook();
  const { labelsAvailable } = useSnapshot();
  return (
    <>
      <AttachButton />
      {labelsAvailable && <LabelMenu />}
      <FormatButtons />
      <ToolbarButton icon={<DeleteRegular />} onClick={() => outlook.discard()}>
        {text.discard}
      </ToolbarButton>
      <ToolbarDivider />
    </>
  );
}

function ReadCommands({ item }: { readonly item: OutlookItem }) {
  const text = useText();
  const outlook = useOutlook();
  if (item.kind === "appointment") return null;
  return (
    <>
      <ToolbarButton icon={<ArrowReplyRegular />} onClick={() => outlook.reply(item.id)}>
        {text.reply}
      </ToolbarButton>
      <ToolbarButton icon={<ArrowForwardRegular />} onClick={() => outlook.forward(item.id)}>
        {text.forward}
      </ToolbarButton>
      <ToolbarDivider />
    </>
  );
}

/** The add-in's own buttons, with the icon and the words of its manifest. */
function AddinButtons() {
  const { addin } = useStyles();
  const outlook = useOutlook();
  const { buttons, pane } = useSnapshot();
  return buttons.map((button) => (
    <ToolbarButton
      key={button.id}
      className={addin}
      title={button.tooltip}
      aria-expanded={pane?.button.id === button.id}
      icon={<img src={button.icons[32] ?? button.icons[16]} width={20} height={20} alt="" />}
      onClick={() => outlook.openPane(button.id)}
    >
      {button.label}
    </ToolbarButton>
  ));
}
