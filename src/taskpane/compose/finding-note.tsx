import { Info20Regular } from "@fluentui/react-icons";
import { useId } from "react";
import { isCheck } from "../../detect/finding";
import type { FixId } from "../../policy/fixes/fix";
import { whyOf } from "../../policy/why";
import { Disclosure } from "../disclosure";
import { AboutWhat } from "../about-what";
import { useSurroundings } from "../surroundings";
import { TextLink } from "../text-link";
import { BreachOffer } from "../breach-offer";
import { Clause } from "./clause";
import { fixName } from "./acts";
import type { FindingProps } from "./finding-props";
import { fixLabel } from "./fix-label";
import { Masked } from "./masked";
import { NotData } from "./not-data";
import { Places } from "./places";
import { Previews } from "./previews";
import { titleOf } from "./title";

/** A finding that only deserves a line: nothing has to be done, and the reason and the rarer repairs wait until somebody asks. */
export function FindingNote({ group, acts, highlighted }: FindingProps) {
  const { settings, language, t } = useSurroundings();
  const titleId = useId();
  const [finding, ...alike] = group;
  const why = whyOf(finding, settings.policy);
  const [first, ...others] = finding.fixes;
  // What a mail does is told in a sentence below its title; a value stands behind it.
  const isDeed = isCheck(finding.detector);
  const fixLink = (fix: FixId) => (
    <TextLink key={fix} disabledFocusable={acts.busy} onClick={() => acts.fix(group, fix)}>
      {acts.slow === fixName(group, fix)
        ? t("slow")
        : fixLabel(fix, alike.length > 0, acts.kind, t)}
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
        <h2 id={titleId} className={isDeed ? "told" : undefined}>
          {titleOf(group, t)}
        </h2>{" "}
        {alike.length > 0 || isDeed ? (
          <Previews group={group} />
        ) : (
          <Masked>{finding.masked}</Masked>
        )}
        <Places group={group} />
        <AboutWhat value={titleId}>
          <Overridden group={group} acts={acts} />
          <div className="note-actions">
            {first && fixLink(first)}
            {why && (
              <div>
                <Disclosure label={t("note.why")}>
                  {why[language]} {finding.clause !== null && <Clause id={finding.clause} />}
                  <div className="note-actions">
                    {others.map(fixLink)}
                    <NotData group={group} acts={acts} />
                  </div>
                </Disclosure>
              </div>
            )}
          </div>
        </AboutWhat>
      </div>
    </section>
  );
}

/** What is sent all the same says for which reason, lets go of it, and says what to do should it go wrong. */
function Overridden({ group, acts }: Pick<FindingProps, "group" | "acts">) {
  const { settings, language, t } = useSurroundings();
  const [{ overridden, rule }] = group;
  if (!overridden) return null;
  const reasons = settings.policy.overrides?.reasons ?? [];
  const reason = reasons.find(({ id }) => id === overridden.reason)?.text[language];
  return (
    <>
      <p>
        {t("overridden", { reason: reason ?? overridden.reason })}{" "}
        {acts.outcome?.kind !== "decided" && (
          <TextLink disabledFocusable={acts.busy} onClick={() => acts.undecide(group)}>
            {t("undo")}
          </TextLink>
        )}
      </p>
      <BreachOffer rules={[rule ?? ""]} isSent={false} />
    </>
  );
}
