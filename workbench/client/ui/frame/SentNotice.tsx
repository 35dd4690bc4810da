import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { useSnapshot } from "../outlook-context";
import { useText } from "../text/text";

const useStyles = makeStyles({
  place: { position: "fixed", left: "16px", bottom: "16px", zIndex: 10 },
  notice: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "10px 16px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
    boxShadow: tokens.shadow16,
  },
});

/** Says that the item has gone; stays until the next item is opened. */
export function SentNotice() {
  const styles = useStyles();
  const text = useText();
  const { send, open } = useSnapshot();
  const sent = send.kind === "sent" && open === null;
  return (
    <output className={styles.place}>
      {sent && (
        <div className={styles.notice}>
          <CheckmarkCircleFilled aria-hidden />
          {text.messageSent}
        </div>
      )}
    </output>
  );
}
