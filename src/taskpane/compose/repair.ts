import type { Draft } from "../../outlook/draft";
import type { FixId } from "../../policy/fixes/fix";
import { WORDED_FIXES } from "../../policy/fixes/worded";
import type { FindingGroup } from "../../policy/groups";
import type { Judge } from "../../policy/judge";
import type { Policy } from "../../policy/policy";
import type { JudgedFinding, Verdict } from "../../policy/verdict";
import { encryptDraft } from "./encrypt-draft";
import { evenWhileTyping } from "./even-while-typing";
import type { Repaired } from "./repaired";
import { writeChange } from "./write-change";

/**
 * Repairs all that was `shown` in one write, in the draft as it stands now: reads and judges it afresh, and changes
 * nothing unless the same findings are still there, because the user may have typed since the card was drawn.
 */
export function repair(
  draft: Draft,
  judge: Judge,
  policy: Policy,
  shown: FindingGroup,
  id: FixId,
): Promise<Repaired> {
  return evenWhileTyping(async () => {
    const { mail, unread } = await draft.read();
    const home = unread.find((part) => part === shown[0].where);
    if (home) return { done: false, why: "unread", part: home };
    const fix = WORDED_FIXES.find((candidate) => candidate.id === id);
    const findings = stillThere(shown, judge(mail)).filter(({ fixes }) => fixes.includes(id));
    if (!fix || findings.length !== shown.length) return { done: false, why: "moved-on" };
    if (id === "encrypt") return encryptDraft(draft, policy);
    return writeChange(draft, mail, unread, fix.change(findings, mail, policy));
  });
}

/** The findings that were shown, where they stand now, in reading order; without those that are gone or have become others. */
function stillThere(shown: FindingGroup, { findings }: Verdict): JudgedFinding[] {
  const masks = new Map(shown.map(({ key, masked }) => [key, masked]));
  return findings
    .filter(({ key, masked }) => masks.get(key) === masked)
    .sort((a, b) => a.start - b.start);
}
