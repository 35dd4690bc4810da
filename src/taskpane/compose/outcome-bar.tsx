import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useSurroundings } from "../surroundings";
import { Masked } from "./masked";
import { outcomeText, type Outcome } from "./outcome";

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
  return (
    <div className="outcome" data-outcome={outcome.kind}>
      <p>
        {outcome.kind === "repaired" && outcome.group.length === 1 ? (
          <>
            {t(`done.${outcome.fix}`)} <Masked>{outcome.group[0].masked}</Masked>
          </>
        ) : (
          outcomeText(outcome, t)
        )}
      </p>
      <div className="outcome-buttons">
        {outcome.kind === "repaired" && (
          <Button ref={takeFocus} className="narrow" disabledFocusable={busy} onClick={onUndo}>
            {t("undo")}
          </Button>
        )}
        <Button
          ref={outcome.kind === "repaired" || cardStays(outcome) ? null : takeFocus}
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
