import type { JudgedFinding } from "../../policy/verdict";
import { useSurroundings } from "../surroundings";
import { TextLink } from "../text-link";
import type { Acts } from "./acts";

interface SilencedLineProps {
  readonly findings: readonly JudgedFinding[];
  readonly acts: Acts;
}

/** What the writer says is none is told no more, and one may have pressed the wrong button: here is the way back. */
export function SilencedLine({ findings, acts }: SilencedLineProps) {
  const { t } = useSurroundings();
  const silenced = findings.filter(({ isNotData }) => isNotData);
  // Right after it the bar above says so, with the same way back.
  if (silenced.length === 0 || acts.outcome?.kind === "decided") return null;
  // The same value in two places was one thing to decide about.
  const count = new Set(silenced.map(({ detector, masked }) => `${detector} ${masked}`)).size;
  return (
    <div className="facts">
      <p>
        {t(count === 1 ? "silenced.one" : "silenced.many", { count })}{" "}
        <TextLink disabledFocusable={acts.busy} onClick={() => acts.undecide(silenced)}>
          {t("silenced.again")}
        </TextLink>
      </p>
    </div>
  );
}
