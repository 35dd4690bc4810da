import { useState } from "react";
import type { GraphProblem } from "../../../graph/types";
import type { Case } from "../../../requests/case/events";
import { isOpen } from "../../../requests/case/open-cases";
import { TextLink } from "../../text-link";
import type { Officer } from "../officer";
import { useReadText } from "../read-text";
import type { Team, TeamOutcome } from "../team/team";
import { withTeam } from "../team/with-team";

interface TeamActionsProps {
  readonly case: Case;
  readonly officer: Officer;
}

type Deed = "tag" | "task" | "task-done";
type Said = { readonly problem: GraphProblem } | { readonly done: Deed };

/**
 * What Microsoft 365 adds to a case: a mark on the mail and a task with the deadline, to be ticked off once it is over.
 * Each asks for no more than it needs.
 */
export function TeamActions({ case: each, officer }: TeamActionsProps) {
  const t = useReadText();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const { team: openTeam } = officer;
  if (!openTeam) return null;
  const task = isOpen(each) ? "task" : "task-done";

  const act = async (
    deed: Deed,
    work: (team: Team) => Promise<TeamOutcome<void>>,
  ): Promise<void> => {
    setBusy(true);
    const outcome = await withTeam(openTeam, async (team) => {
      const signedIn = await team.signIn(deed === "tag" ? "tag" : "task");
      return signedIn.ok ? work(team) : signedIn;
    });
    setBusy(false);
    setSaid(outcome.ok ? { done: deed } : { problem: outcome.problem });
  };

  return (
    <>
      <div className="note-actions">
        <TextLink
          disabledFocusable={busy}
          onClick={() => void act("tag", (team) => team.tag(each.mail))}
        >
          {t("do.tag")}
        </TextLink>
        <TextLink
          disabledFocusable={busy}
          onClick={() => void act(task, (team) => team.saveTask(each))}
        >
          {t(`do.${task}`)}
        </TextLink>
      </div>
      <output className="small">{said && sentenceOf(said)}</output>
    </>
  );

  function sentenceOf(what: Said): string {
    if ("problem" in what) return t(`graph.${what.problem}`);
    if (what.done === "tag") return t("do.tagged", { category: t("category") });
    return t(what.done === "task" ? "do.task-saved" : "do.task-ticked");
  }
}
