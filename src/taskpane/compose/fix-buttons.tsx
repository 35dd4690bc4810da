import { Button } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { FixId } from "../../policy/fixes/fix";
import { useSurroundings } from "../surroundings";

/** More than this many choices at once only slow people down; the rest wait behind "···". */
const AT_ONCE = 2;

interface FixButtonsProps {
  /** The best one first. */
  readonly fixes: readonly FixId[];
  /** True when each repairs several findings at once. */
  readonly all: boolean;
  readonly busy: boolean;
  readonly onFix: (fix: FixId) => void;
}

/** The repairs of one card. The remaining ones unfold in place: native buttons, which Outlook can tab through. */
export function FixButtons({ fixes, all, busy, onFix }: FixButtonsProps) {
  const { t } = useSurroundings();
  const [unfolded, setUnfolded] = useState(false);
  // "Move all to body" and "Remove all" fill a row: the third takes the room that "···" would.
  const atOnce = all ? fixes.length : AT_ONCE;
  if (fixes.length === 0) return null;
  return (
    <div className="fixes">
      {fixes.slice(0, unfolded ? fixes.length : atOnce).map((fix, place) => (
        <Button
          key={fix}
          className="narrow"
          appearance={place === 0 ? "primary" : "secondary"}
          disabledFocusable={busy}
          onClick={() => onFix(fix)}
        >
          {t(`${all ? "fix-all" : "fix"}.${fix}`)}
        </Button>
      ))}
      {fixes.length > atOnce && (
        <Button
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={t("fixes.more")}
          title={t("fixes.more")}
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        />
      )}
    </div>
  );
}
