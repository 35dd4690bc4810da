import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircle20Filled, Warning20Filled } from "@fluentui/react-icons";
import { useId } from "react";
import type { FixId } from "../../policy/fixes/fix";
import type { JudgedFinding } from "../../policy/verdict";
import { whyOf } from "../../policy/why";
import { useSurroundings } from "../surroundings";
import { Clause } from "./clause";
import { FixButtons } from "./fix-buttons";
import { Masked } from "./masked";
import { titleOf } from "./summary";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
  },
  // The thick edge is what is left of the difference where the system picks all colours.
  stop: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderLeft: `4px solid ${tokens.colorStatusDangerBorder2}`,
    paddingLeft: "9px",
  },
  warn: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  head: { display: "flex", gap: "8px" },
  icon: { flexShrink: 0 },
  level: { ...typographyStyles.caption1Strong, margin: 0 },
  stopInk: { color: tokens.colorStatusDangerForeground1 },
  warnInk: { color: tokens.colorStatusWarningForeground1 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  highlighted: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: "2px",
  },
});

export interface FindingProps {
  readonly finding: JudgedFinding;
  readonly busy: boolean;
  /** True for the finding that the user came here for ("Take Action"). */
  readonly highlighted: boolean;
  readonly onFix: (fix: FixId) => void;
}

/** What was found, where, why it may not stand there, and the repair: for findings that stop or warn. */
export function FindingCard({ finding, busy, highlighted, onFix }: FindingProps) {
  const styles = useStyles();
  const { settings, language, t } = useSurroundings();
  const titleId = useId();
  const stops = finding.level === "stop";
  const ink = stops ? styles.stopInk : styles.warnInk;
  const Icon = stops ? ErrorCircle20Filled : Warning20Filled;
  const why = whyOf(finding, settings.policy);
  return (
    <section
      aria-labelledby={titleId}
      data-level={finding.level}
      className={mergeClasses(
        styles.card,
        stops ? styles.stop : styles.warn,
        highlighted && styles.highlighted,
      )}
    >
      <div className={styles.head}>
        <Icon className={mergeClasses(styles.icon, ink)} aria-hidden />
        <div>
          <p className={mergeClasses(styles.level, ink)}>
            {t(stops ? "level.stop" : "level.warn")}
          </p>
          <h2 id={titleId} className={styles.title}>
            {titleOf(finding, t)}
          </h2>
        </div>
      </div>
      <div>
        <Masked>{finding.masked}</Masked>
      </div>
      <div className={styles.text}>
        {why?.[language]} {finding.clause !== null && <Clause id={finding.clause} />}
      </div>
      {finding.fixes.length === 0 && <p className={styles.text}>{t(`by-hand.${finding.where}`)}</p>}
      <FixButtons fixes={finding.fixes} busy={busy} onFix={onFix} />
    </section>
  );
}
