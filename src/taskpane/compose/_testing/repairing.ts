import type { FixId } from "../../../policy/fixes/fix";
import { groupsOf, type FindingGroup } from "../../../policy/groups";
import { judge, POLICY } from "./fixtures";
import type { MemoryDraft } from "./memory-draft";
import { repair } from "../repair";
import type { Undo } from "../repaired";

/** The first card that the pane shows of the draft. */
export function shownIn(draft: MemoryDraft): FindingGroup {
  const [group] = groupsOf(judge(draft.mail).findings);
  if (!group) throw new Error("nothing found");
  return group;
}

/** Repairs the first card of a draft, and gives the way back. */
export async function repaired(draft: MemoryDraft, fix: FixId): Promise<Undo> {
  const result = await repair(draft, judge, POLICY, shownIn(draft), fix);
  if (!result.done) throw new Error(result.why);
  if (!result.undo) throw new Error("it cannot be taken back");
  return result.undo;
}
