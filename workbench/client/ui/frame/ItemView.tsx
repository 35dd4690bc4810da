import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { MailTemplateRegular } from "@fluentui/react-icons";
import { ComposeForm } from "../compose/ComposeForm";
import { useSnapshot } from "../outlook-context";
import { useText } from "../text/text";
import { ReadingPane } from "./ReadingPane";
import { useCardStyles } from "./card";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
  },
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "8px",
    flexGrow: 1,
    color: tokens.colorNeutralForeground3,
    "& svg": { fontSize: "56px", color: tokens.colorNeutralForeground4 },
  },
});

/** The open item: being written, being read, or none. */
export function ItemView() {
  const { card } = useCardStyles();
  const styles = useStyles();
  const text = useText();
  const { open } = useSnapshot();
  return (
    <div className={mergeClasses(card, styles.card)}>
      {open === null && (
        <div className={styles.empty}>
          <MailTemplateRegular aria-hidden />
          {text.pickOne}
        </div>
      )}
      {open?.mode === "compose" && <ComposeForm key={open.id} item={open} />}
      {open?.mode === "read" && <ReadingPane key={open.id} item={open} />}
    </div>
  );
}
