import { Button } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { useAboutWhat } from "../about-what";
import type { FixId } from "../../policy/fixes/fix";
import { useSurroundings } from "../surroundings";
import { fixName } from "./acts";
import type { FindingProps } from "./finding-props";
import { fixLabel } from "./fix-label";

/** The repairs of one card, the best one first. More than two choices at once only slow people down. */
export function FixButtons({ group, acts }: Pick<FindingProps, "group" | "acts">) {
  const { t } = useSurroundings();
  const what = useAboutWhat();
  const [unfolded, setUnfolded] = useState(false);
  const [{ fixes }, ...others] = group;
  const [first, second, ...rest] = fixes;
  if (first === undefined) return null;
  const all = others.length > 0;
  const button = (fix: FixId) => {
    const isSlow = acts.slow === fixName(group, fix);
    return (
      <Button
        key={fix}
        className="narrow"
        appearance={fix === first ? "primary" : "secondary"}
        // What it says while it is slow is there to be read.
        disabledFocusable={acts.busy && !isSlow}
        aria-describedby={what}
        onClick={() => acts.fix(group, fix)}
      >
        {isSlow ? t("slow") : fixLabel(fix, all, acts.kind, t)}
      </Button>
    );
  };
  // "Move all to body" and "Remove all" fill a row: the third takes the room that "···" would.
  const folds = rest.length > 0 && !all;
  return (
    <div className="fixes">
      {button(first)}
      {second !== undefined && (
        // "···" never stands alone on a line, and what it unfolds comes behind it, where the Tab key goes next.
        <span className="together">
          {button(second)}
          {folds && (
            <Button
              appearance="subtle"
              icon={<MoreHorizontalRegular />}
              aria-label={t("fixes.more")}
              title={t("fixes.more")}
              aria-describedby={what}
              aria-expanded={unfolded}
              onClick={() => setUnfolded(!unfolded)}
            />
          )}
        </span>
      )}
      {(unfolded || !folds) && rest.map(button)}
    </div>
  );
}
