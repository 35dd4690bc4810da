import { Fragment, useId, useState } from "react";
import { AboutWhat } from "../about-what";
import { TextLink } from "../text-link";
import { excerptsOf, FAR, NEAR, type Excerpt } from "./excerpts";
import { useReadText } from "./read-text";
import type { TriageProps } from "./triage-props";

/** More than this many phrases convince nobody more. */
const AT_FIRST = 3;

/** The phrases that decided, in their context: a click shows more of it. */
export function Reasons({ mail, rights }: Pick<TriageProps, "mail" | "rights">) {
  const t = useReadText();
  const titleId = useId();
  const [showsAll, setShowsAll] = useState(false);
  const shown = new Set([...rights.certain, ...rights.possible]);
  const why = mail.classification.why.filter(({ label }) => shown.has(label));
  const near = excerptsOf({ why }, mail.texts, mail.findings, NEAR);
  const far = excerptsOf({ why }, mail.texts, mail.findings, FAR);
  const visible = showsAll ? near : near.slice(0, AT_FIRST);
  return (
    <section className="card plain" aria-labelledby={titleId}>
      <h2 id={titleId}>{t("why")}</h2>
      {near.length === 0 && <p>{t("why.none")}</p>}
      {visible.map((excerpt, index) => (
        <Reason
          key={excerpt.key}
          near={excerpt}
          far={far[index] ?? excerpt}
          lang={mail.classification.lang}
        />
      ))}
      {near.length > visible.length && (
        <div>
          <TextLink onClick={() => setShowsAll(true)}>
            {t("why.rest", { count: near.length })}
          </TextLink>
        </div>
      )}
    </section>
  );
}

interface ReasonProps {
  readonly near: Excerpt;
  readonly far: Excerpt;
  /** In which language the mail is read aloud. */
  readonly lang: string;
}

function Reason({ near, far, lang }: ReasonProps) {
  const t = useReadText();
  const phraseId = useId();
  const [isWide, setWide] = useState(false);
  const { before, phrase, more = [], after } = isWide ? far : near;
  const hasMore = far.before !== near.before || far.after !== near.after;
  return (
    <div>
      {near.field === "subject" && <p className="small">{t("why.subject")}</p>}
      <blockquote className="excerpt" lang={lang}>
        {before}
        <mark id={phraseId}>{phrase}</mark>
        {more.map((other) => (
          <Fragment key={other.key}>
            {other.between}
            <mark>{other.phrase}</mark>
          </Fragment>
        ))}
        {after}
      </blockquote>
      {hasMore && (
        <AboutWhat value={phraseId}>
          <TextLink aria-expanded={isWide} onClick={() => setWide(!isWide)}>
            {t(isWide ? "why.less" : "why.show")}
          </TextLink>
        </AboutWhat>
      )}
    </div>
  );
}
