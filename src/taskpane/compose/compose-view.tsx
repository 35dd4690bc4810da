import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { Draft } from "../../outlook/draft";
import type { InsightBar } from "../../outlook/insight";
import type { FixId } from "../../policy/fixes/fix";
import type { FindingGroup } from "../../policy/groups";
import { focusFirstButton } from "../focus";
import { useSurroundings } from "../surroundings";
import { Announcer } from "./announcer";
import { EncryptionLine } from "./encryption-line";
import { Findings } from "./findings";
import type { Judge } from "../../policy/judge";
import { outcomeText, type Outcome } from "./outcome";
import { OutcomeBar } from "./outcome-bar";
import { OutsideLine } from "./outside-line";
import { announcementOf, headingOf, insightOf, unreadOf } from "./summary";
import { useGuard } from "./use-guard";

export interface ComposeViewProps {
  readonly draft: Draft;
  readonly judge: Judge;
  readonly insights: InsightBar | null;
  /** Key of the finding whose button in Outlook brought the user here. */
  readonly wanted: string | null;
}

/** The guard: what is wrong with the draft beside the pane, and one button to repair each thing. */
export function ComposeView({ draft, judge, insights, wanted }: ComposeViewProps) {
  const { t } = useSurroundings();
  const [guard, state] = useGuard(draft, judge);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [acts, setActs] = useState(0);
  const [busy, setBusy] = useState(false);
  const { verdict } = state;

  useEffect(() => {
    if (verdict) void insights?.show(insightOf(verdict, t));
  }, [insights, verdict, t]);

  /** One write at a time; a second click while the first is under way does nothing. */
  const doing = async (work: () => Promise<Outcome>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setOutcome(await work());
    setActs((count) => count + 1);
    setBusy(false);
  };

  const fix = (group: FindingGroup, id: FixId) =>
    doing(async () => {
      const result = await guard.repair(group, id);
      return result.done
        ? { kind: "repaired", fix: id, group, undo: result.undo }
        : { kind: "unwritten", tried: "repair", reason: result, item: draft.kind };
    });

  const undo = () =>
    doing(async () => {
      if (outcome?.kind !== "repaired") return { kind: "undone" };
      const result = await guard.undo(outcome.undo);
      return result.done
        ? { kind: "undone" }
        : { kind: "unwritten", tried: "undo", reason: result, item: draft.kind };
    });

  const close = (): void => {
    flushSync(() => setOutcome(null));
    focusFirstButton();
  };

  const unread = unreadOf(state, t);
  return (
    <div className="compose">
      <h1>{headingOf(state, t, draft.kind)}</h1>
      {state.failed && <p>{t("failed", { item: t(`item.${draft.kind}`) })}</p>}
      {outcome && (
        <OutcomeBar key={acts} outcome={outcome} busy={busy} onUndo={undo} onClose={close} />
      )}
      {verdict && (
        <Findings
          findings={verdict.findings}
          busy={busy}
          wanted={wanted}
          onFix={(group, id) => void fix(group, id)}
        />
      )}
      <div className="facts">
        {unread !== "" && <p>{unread}</p>}
        {verdict && <OutsideLine external={verdict.external} />}
        {verdict && <EncryptionLine verdict={verdict} />}
      </div>
      <Announcer
        calm={t("heading.ok")}
        text={[outcome && outcomeText(outcome, t), announcementOf(state, t, draft.kind)]
          .filter(Boolean)
          .join(" ")}
      />
    </div>
  );
}
