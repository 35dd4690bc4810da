import { useState } from "react";
import type { Mail } from "../../mail/mail";
import type { Draft, DraftPart } from "../../outlook/draft";
import type { Decision } from "../../policy/decisions";
import type { FixId } from "../../policy/fixes/fix";
import { groupKey, type FindingGroup } from "../../policy/groups";
import type { JudgedFinding } from "../../policy/verdict";
import { isFocusLost } from "../focus";
import type { Guard } from "./guard";
import { type Outcome, undoIn } from "./outcome";
import { partsOf } from "./undo-record";

/** What the buttons of the pane do. */
export interface Acts {
  /** What they do it to. */
  readonly kind: Mail["kind"];
  /** What came of the last one; null when it was closed. */
  readonly outcome: Outcome | null;
  /** Counts them, so that the same outcome twice is seen twice. */
  readonly count: number;
  readonly busy: boolean;
  /** Names the button (`fixName`, or `UNDO`) whose work takes so long that it looks dead; null when none does. */
  readonly slow: string | null;
  /** Whether what came of it takes the focus: not from the mail or another button, nor from one that can be pressed again. */
  readonly takesFocus: boolean;
  fix(group: FindingGroup, id: FixId): void;
  decide(group: FindingGroup, decision: Decision): void;
  /** Takes back what was decided about findings, however long ago. */
  undecide(findings: readonly JudgedFinding[]): void;
  undo(): void;
  close(): void;
}

/** After this long without an answer people press again, or give up. */
const SLOW_MS = 500;

export const UNDO = "undo";

/** Names the button that repairs a group. */
export function fixName([finding]: FindingGroup, fix: FixId): string {
  return `${fix} ${groupKey(finding)}`;
}

/** One act at a time; a second click while the first is under way does nothing. */
export function useActs(guard: Guard, draft: Draft): Acts {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [count, setCount] = useState(0);
  const [busy, setBusy] = useState(false);
  const [slow, setSlow] = useState<string | null>(null);
  const [takesFocus, setTakesFocus] = useState(false);

  const doing = async (work: () => Promise<Outcome>, button: string | null): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const pressed = document.activeElement;
    const timer = setTimeout(() => setSlow(button), SLOW_MS);
    const now = await work();
    clearTimeout(timer);
    setSlow(null);
    const isStillThere = document.hasFocus() && document.activeElement === pressed;
    setTakesFocus(isFocusLost() || (isStillThere && !cardStays(now)));
    setOutcome(now);
    setCount((before) => before + 1);
    setBusy(false);
  };

  return {
    kind: draft.kind,
    outcome,
    count,
    busy,
    slow,
    takesFocus,
    fix: (group, id) => void doing(() => fixed(guard, draft, group, id), fixName(group, id)),
    decide: (group, decision) =>
      void doing(
        async () => ({
          kind: "decided",
          decision: decision.kind,
          group,
          decided: await guard.decide(group, decision),
        }),
        null,
      ),
    undecide: (findings) =>
      void doing(
        async () => ({
          kind: "undone",
          stillHolds: !(await guard.undecideAll(findings)),
        }),
        null,
      ),
    undo: () => void doing(() => undone(guard, draft, outcome), UNDO),
    close: () => setOutcome(null),
  };
}

/** True when the button that was pressed is still there and keeps the focus: its card was not repaired. */
function cardStays(outcome: Outcome): boolean {
  return (
    outcome.kind === "unwritten" && outcome.tried === "repair" && outcome.reason.why !== "moved-on"
  );
}

/** The part that a finding stands in: where one looks, should its repair fail. */
function homeOf({ where }: JudgedFinding): DraftPart {
  if (where === "recipient") return "to";
  return where === "attachment-name" || where === "attachment" ? "attachments" : where;
}

async function fixed(
  guard: Guard,
  draft: Draft,
  group: FindingGroup,
  fix: FixId,
): Promise<Outcome> {
  const result = await guard.repair(group, fix);
  return result.done
    ? { kind: "repaired", fix, group, undo: result.undo, way: result.way }
    : {
        kind: "unwritten",
        tried: "repair",
        reason: result,
        item: draft.kind,
        parts: (result.why === "refused" && result.parts) || [homeOf(group[0])],
      };
}

async function undone(guard: Guard, draft: Draft, outcome: Outcome | null): Promise<Outcome> {
  if (outcome?.kind === "decided") {
    const { tokens, isRemembered } = outcome.decided;
    const isForgotten = await guard.undecide(tokens);
    return { kind: "undone", stillHolds: isRemembered && !isForgotten };
  }
  const record = outcome && undoIn(outcome);
  if (!record) return { kind: "undone" };
  const result = await guard.undo(record);
  if (result.done) return { kind: "undone" };
  const parts = partsOf(record.before);
  if (record.removed.length > 0) parts.push("attachments");
  const failed = {
    kind: "unwritten",
    tried: "undo",
    reason: result,
    item: draft.kind,
    parts,
  } as const;
  const isOverruled = result.why === "moved-on" && result.part === "sensitivityLabel";
  // What was taken out is nowhere else: it must not be lost because Outlook was busy once, or because of words beside it
  // that the writer can take away again.
  return isOverruled ? failed : { ...failed, undo: result.left ?? record };
}
