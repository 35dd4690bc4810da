import { useState } from "react";
import type { GraphProblem } from "../../../graph/types";
import type { Case } from "../../../requests/case/events";
import { TextLink } from "../../text-link";
import type { Officer } from "../officer";
import { useReadText } from "../read-text";
import type { Purpose, Team, TeamOutcome } from "../team/team";
import { withTeam } from "../team/with-team";

interface TeamActionsProps {
  readonly case: Case;
  readonly officer: Officer;
}

type Said = { readonly problem: GraphProblem } | { readonly done: "tag" | "task" };

/** What Microsoft 365 adds to a case: a mark on the mail and a task with the deadline. Each asks for no more than it needs. */
export function TeamActions({ case: each, officer }: TeamActionsProps) {
  const t = useReadText();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const { team: openTeam } = officer;
  if (!openTeam) return null;

  const act = async (
    purpose: Purpose & ("tag" | "task"),
    work: (team: Team) => Promise<TeamOutcome<void>>,
  ): Promise<void> => {
    setBusy(true);
    const outcome = await withTeam(openTeam, async (team) => {
      const signedIn = await team.signIn(purpose);
      return signedIn.ok ? work(team) : signedIn;
    });
    setBusy(false);
    setSaid(outcome.ok ? { done: purpose } : { problem: outcome.problem });
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
          onClick={() => void act("task", (team) => team.saveTask(each))}
        >
          {t("do.task")}
        </TextLink>
      </div>
      <output className="small">{said && sentenceOf(said)}</output>
    </>
  );

  function sentenceOf(what: Said): string {
    if ("problem" in what) return t(`graph.${what.problem}`);
    return what.done === "tag" ? t("do.tagged", { category: t("category") }) : t("do.task-saved");
  }
}
