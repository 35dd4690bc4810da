import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Info20Regular } from "@fluentui/react-icons";
import { useId } from "react";
import type { FixId } from "../../policy/fixes/fix";
import { whyOf } from "../../policy/why";
import { Disclosure } from "../disclosure";
import { useSurroundings } from "../surroundings";
import { TextLink } from "../text-link";
import { Clause } from "./clause";
import type { FindingProps } from "./finding-card";
import { Masked } from "./masked";
import { titleOf } from "./summary";

const useStyles = makeStyles({
  note: {
    ...typographyStyles.body1,
    display: "flex",
    gap: "8px",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  body: { minWidth: 0 },
  title: { ...typographyStyles.body1, display: "inline", margin: 0 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "16px",
    rowGap: "4px",
    marginTop: "4px",
  },
  highlighted: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: "2px",
  },
});

/** A finding that only deserves a line: nothing has to be done, and the reason and the rarer repairs wait until somebody asks. */
export function FindingNote({ finding, busy, highlighted, onFix }: FindingProps) {
  const styles = useStyles();
  const { settings, language, t } = useSurroundings();
  const titleId = useId();
  const why = whyOf(finding, settings.policy);
  const [first, ...others] = finding.fixes;
  const fixLink = (fix: FixId) => (
    <TextLink key={fix} disabledFocusable={busy} onClick={() => onFix(fix)}>
      {t(`fix.${fix}`)}
    </TextLink>
  );
  return (
    <section
      aria-labelledby={titleId}
      data-level={finding.level}
      className={mergeClasses(styles.note, highlighted && styles.highlighted)}
    >
      <Info20Regular className={styles.icon} title={t("level.note")} />
      <div className={styles.body}>
        <h2 id={titleId} className={styles.title}>
          {titleOf(finding, t)}
        </h2>{" "}
        <Masked>{finding.masked}</Masked>
        <div className={styles.actions}>
          {first && fixLink(first)}
          {why && (
            <div>
              <Disclosure label={t("note.why")}>
                {why[language]} {finding.clause !== null && <Clause id={finding.clause} />}
                {others.length > 0 && <div className={styles.actions}>{others.map(fixLink)}</div>}
              </Disclosure>
            </div>
          )}
        </div>
      </div>
    </section>
  );
}
