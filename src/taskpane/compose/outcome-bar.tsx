import { Button } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, Dismiss16Regular, Warning20Filled } from "@fluentui/react-icons";
import { useSurroundings } from "../surroundings";
import { Masked } from "./masked";
import { isUndoable, outcomeWords, subjectOf, type Outcome } from "./outcome";

interface OutcomeBarProps {
  readonly outcome: Outcome;
  readonly busy: boolean;
  /** Whether taking it back takes so long that the button looks dead. */
  readonly isSlow: boolean;
  readonly takesFocus: boolean;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

const takeFocus = (button: HTMLElement | null): void => button?.focus();

/**
 * Says what a button did, and offers to take it back. Stays until it is closed or something else is done. Takes the
 * focus from the button that was pressed, which goes with its card.
 */
export function OutcomeBar({
  outcome,
  busy,
  isSlow,
  takesFocus,
  onUndo,
  onClose,
}: OutcomeBarProps) {
  const { t } = useSurroundings();
  const masked = subjectOf(outcome);
  const undoable = isUndoable(outcome);
  const hasFailed =
    outcome.kind === "unwritten" || (outcome.kind === "undone" && outcome.stillHolds === true);
  const Icon = hasFailed ? Warning20Filled : CheckmarkCircle20Filled;
  return (
    <div className={hasFailed ? "outcome failed" : "outcome"} data-outcome={outcome.kind}>
      <Icon aria-hidden />
      <div className="outcome-words">
        <p>
          {outcomeWords(outcome, t)} {masked !== null && <Masked>{masked}</Masked>}
          {outcome.kind === "decided" && !outcome.decided.isRemembered && (
            <> {t("decided.forgotten")}</>
          )}
        </p>
        {undoable && (
          <Button
            ref={takesFocus ? takeFocus : null}
            className="narrow"
            disabledFocusable={busy && !isSlow}
            onClick={onUndo}
          >
            {t(isSlow ? "slow" : "undo")}
          </Button>
        )}
      </div>
      <Button
        ref={takesFocus && !undoable ? takeFocus : null}
        appearance="transparent"
        icon={<Dismiss16Regular />}
        title={t("close")}
        onClick={onClose}
      />
    </div>
  );
}
