import { ErrorCircle20Filled, Warning20Filled } from "@fluentui/react-icons";
import { useId } from "react";
import type { JudgedFinding } from "../../policy/verdict";
import { whyOf } from "../../policy/why";
import { AboutWhat } from "../about-what";
import { useSurroundings, type TextKey } from "../surroundings";
import { Clause } from "./clause";
import type { FindingProps } from "./finding-props";
import { FixButtons } from "./fix-buttons";
import { NotData } from "./not-data";
import { OverrideForm } from "./override-form";
import { Places } from "./places";
import { Previews } from "./previews";
import { titleOf } from "./title";

/** What was found, where, why it may not stand there, and the repair: for findings that stop or warn. */
export function FindingCard({ group, acts, highlighted }: FindingProps) {
  const { settings, language, t } = useSurroundings();
  const titleId = useId();
  const [finding] = group;
  const stops = finding.level === "stop";
  const Icon = stops ? ErrorCircle20Filled : Warning20Filled;
  const why = whyOf(finding, settings.policy);
  return (
    <section
      aria-labelledby={titleId}
      data-level={finding.level}
      className={`card ${finding.level}${highlighted ? " wanted" : ""}`}
    >
      <div className="card-head">
        <Icon aria-hidden />
        <div>
          <p className="card-level">{t(stops ? "level.stop" : "level.warn")}</p>
          <h2 id={titleId}>{titleOf(group, t)}</h2>
        </div>
      </div>
      <AboutWhat value={titleId}>
        <Previews group={group} />
        <Places group={group} />
        <div>
          {why?.[language]} {finding.clause !== null && <Clause id={finding.clause} />}
        </div>
        {(finding.fixes.length === 0 || finding.where === "attachment-name") && (
          <p>{t(byHand(finding))}</p>
        )}
        <FixButtons group={group} acts={acts} />
        <div className="note-actions">
          <NotData group={group} acts={acts} />
          <OverrideForm group={group} acts={acts} />
        </div>
      </AboutWhat>
    </section>
  );
}

/** Whoever did not agree to marketing is no mistake in the text. */
function byHand({ detector, where }: JudgedFinding): TextKey {
  return detector === "marketing" ? "by-hand.marketing" : `by-hand.${where}`;
}
