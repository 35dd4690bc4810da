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
import { Previews } from "./previews";
import { titleOf } from "./title";

/** A finding that only deserves a line: nothing has to be done, and the reason and the rarer repairs wait until somebody asks. */
export function FindingNote({ group, busy, highlighted, onFix }: FindingProps) {
  const { settings, language, t } = useSurroundings();
  const titleId = useId();
  const [finding, ...alike] = group;
  const why = whyOf(finding, settings.policy);
  const [first, ...others] = finding.fixes;
  const fixLink = (fix: FixId) => (
    <TextLink key={fix} disabledFocusable={busy} onClick={() => onFix(fix)}>
      {t(`${alike.length > 0 ? "fix-all" : "fix"}.${fix}`)}
    </TextLink>
  );
  return (
    <section
      aria-labelledby={titleId}
      data-level={finding.level}
      className={highlighted ? "note wanted" : "note"}
    >
      <Info20Regular title={t("level.note")} />
      <div>
        <h2 id={titleId}>{titleOf(group, t)}</h2>{" "}
        {alike.length > 0 ? <Previews group={group} /> : <Masked>{finding.masked}</Masked>}
        <div className="note-actions">
          {first && fixLink(first)}
          {why && (
            <div>
              <Disclosure label={t("note.why")}>
                {why[language]} {finding.clause !== null && <Clause id={finding.clause} />}
                {others.length > 0 && <div className="note-actions">{others.map(fixLink)}</div>}
              </Disclosure>
            </div>
          )}
        </div>
      </div>
    </section>
  );
}
