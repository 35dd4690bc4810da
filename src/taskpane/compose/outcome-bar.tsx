import { Button } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, Dismiss16Regular, Warning20Filled } from "@fluentui/react-icons";
import { useSurroundings } from "../surroundings";
import { Masked } from "./masked";
import { isUndoable, outcomeWords, subjectOf, type Outcome } from "./outcome";

interface OutcomeBarProps {
  readonly outcome: Outcome;
  readonly busy: boolean;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

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
  const hasFailed = outcome.kind === "unwritten";
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
          <Button ref={takeFocus} className="narrow" disabledFocusable={busy} onClick={onUndo}>
            {t("undo")}
          </Button>
        )}
      </div>
      <Button
        ref={undoable || cardStays(outcome) ? null : takeFocus}
        appearance="transparent"
        icon={<Dismiss16Regular />}
        aria-label={t("close")}
        title={t("close")}
        onClick={onClose}
      />
    </div>
  );
}
