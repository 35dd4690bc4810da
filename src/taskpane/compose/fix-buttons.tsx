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
  readonly busy: boolean;
  readonly onFix: (fix: FixId) => void;
}

/** The repairs of one finding. The remaining ones unfold in place: native buttons, which Outlook can tab through. */
export function FixButtons({ fixes, busy, onFix }: FixButtonsProps) {
  const { t } = useSurroundings();
  const [unfolded, setUnfolded] = useState(false);
  if (fixes.length === 0) return null;
  return (
    <div className="fixes">
      {fixes.slice(0, unfolded ? fixes.length : AT_ONCE).map((fix, place) => (
        <Button
          key={fix}
          className="narrow"
          appearance={place === 0 ? "primary" : "secondary"}
          disabledFocusable={busy}
          onClick={() => onFix(fix)}
        >
          {t(`fix.${fix}`)}
        </Button>
      ))}
      {fixes.length > AT_ONCE && (
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
