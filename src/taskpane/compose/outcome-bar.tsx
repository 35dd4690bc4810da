import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useSurroundings } from "../surroundings";
import { Masked } from "./masked";
import { isUndoable, outcomeWords, subjectOf, type Outcome } from "./outcome";

interface OutcomeBarProps {
  readonly outcome: Outcome;
  readonly busy: boolean;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** Longer texts would stand as a column of single words beside the buttons. */
const ONE_SIDE = 70;

const takeFocus = (button: HTMLElement | null): void => button?.focus();

/** True when the button that was pressed is still there and keeps the focus: its card was not repaired. */
function cardStays(outcome: Outcome): boolean {
  return (
    outcome.kind === "unwritten" && outcome.tried === "repair" && outcome.reason.why !== "moved-on"
  );
}

/**
 * Says what a button did, and offers to take it back. Stays until it is closed or something else is done. Takes the
 * focus when the button that was pressed is gone with its card.
 */
export function OutcomeBar({ outcome, busy, onUndo, onClose }: OutcomeBarProps) {
  const { t } = useSurroundings();
  const masked = subjectOf(outcome);
  const undoable = isUndoable(outcome);
  const words = outcomeWords(outcome, t);
  return (
    <div
      className={words.length > ONE_SIDE ? "outcome long" : "outcome"}
      data-outcome={outcome.kind}
    >
      <p>
        {words} {masked !== null && <Masked>{masked}</Masked>}
        {outcome.kind === "decided" && !outcome.decided.isRemembered && (
          <> {t("decided.forgotten")}</>
        )}
      </p>
      <div className="outcome-buttons">
        {undoable && (
          <Button ref={takeFocus} className="narrow" disabledFocusable={busy} onClick={onUndo}>
            {t("undo")}
          </Button>
        )}
        <Button
          ref={undoable || cardStays(outcome) ? null : takeFocus}
          appearance="transparent"
          icon={<Dismiss16Regular />}
          aria-label={t("close")}
          title={t("close")}
          onClick={onClose}
        />
      </div>
    </div>
  );
}
