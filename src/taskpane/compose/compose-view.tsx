import { useEffect } from "react";
import { flushSync } from "react-dom";
import type { Draft } from "../../outlook/draft";
import type { InsightBar } from "../../outlook/insight";
import type { Judge } from "../../policy/judge";
import { Say, Tell } from "../announcer";
import { focusFirstButton } from "../focus";
import { useSurroundings } from "../surroundings";
import { UNDO, useActs } from "./acts";
import { Facts } from "./facts";
import { FilesCard } from "./files-card";
import { Findings, type Wanted } from "./findings";
import { outcomeText } from "./outcome";
import { OutcomeBar } from "./outcome-bar";
import { SilencedLine } from "./silenced-line";
import { announcementOf, headingOf, insightOf } from "./summary";
import { useGuard } from "./use-guard";

export interface ComposeViewProps {
  readonly draft: Draft;
  readonly judge: Judge;
  readonly insights: InsightBar | null;
  /** The finding whose button in Outlook brought the user here. */
  readonly wanted: Wanted | null;
}

/** The guard: what is wrong with the draft beside the pane, and one button to repair each thing. */
export function ComposeView({ draft, judge, insights, wanted }: ComposeViewProps) {
  const { t } = useSurroundings();
  const [guard, state] = useGuard(draft, judge);
  const acts = useActs(guard, draft);
  const { verdict } = state;
  const { outcome } = acts;

  useEffect(() => {
    if (verdict) void insights?.show(insightOf(verdict, t));
  }, [insights, verdict, t]);

  const close = (): void => {
    flushSync(acts.close);
    focusFirstButton();
  };

  return (
    <div className="compose" data-busy={acts.busy || undefined}>
      <Tell text={outcome && outcomeText(outcome, t)} count={acts.count} />
      <Tell text={acts.slow && t("slow")} count={acts.count} />
      <Say text={announcementOf(state, t, draft.kind)} calm={t("heading.ok")} />
      <h1>{headingOf(state, t, draft.kind)}</h1>
      {state.failed && <p>{t("failed", { item: t(`item.${draft.kind}`) })}</p>}
      {outcome && (
        <OutcomeBar
          key={acts.count}
          outcome={outcome}
          busy={acts.busy}
          isSlow={acts.slow === UNDO}
          takesFocus={acts.takesFocus}
          onUndo={acts.undo}
          onClose={close}
        />
      )}
      {verdict && <Findings findings={verdict.findings} acts={acts} wanted={wanted} />}
      <FilesCard state={state} />
      <Facts state={state} kind={draft.kind} />
      {verdict && <SilencedLine findings={verdict.findings} acts={acts} />}
    </div>
  );
}
