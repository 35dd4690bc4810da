/** What a job is carried out on: calendars, or folders of mail. */
import type { Policy } from "../../policy/policy";
import type { Calendars, Entries } from "../../visitors/calendar";
import { clearance, type Deed, deletion, privacy } from "../../visitors/deeds";
import type { Recogniser } from "../../visitors/query";
import type { VisitorRules } from "../../visitors/rules";
import type { Officer } from "../read/officer";
import type { Purpose, Team } from "../read/team/team";
import { applicationWorld } from "./applications-search";
import { clearingOf } from "./clearing";
import type { Job } from "./job";
import { rulesFor } from "./use-search";
import { isOwnMailbox } from "./own-mailbox";

export interface World {
  /** What somebody has to agree to. */
  readonly purpose: Purpose;
  readonly entries: Entries;
  /** Null for mail, of which nothing is changed but where it lies. */
  readonly calendars: Calendars | null;
  readonly rules: VisitorRules;
  /** What the search has taken for a hit; a visit when it is left out. */
  readonly recognise?: Recogniser;
  readonly refuses?: Deed["refuses"];
}

export function worldOf({ plan }: Job, team: Team, policy: Policy, officer: Officer): World {
  if (plan.query.kind !== "applications") {
    const calendars = team.calendars();
    const rules = rulesFor(policy, officer);
    return { purpose: "calendar-changes", entries: calendars, calendars, rules };
  }
  const isMine = plan.coverage.every(({ mailbox }) => isOwnMailbox(mailbox, officer));
  return {
    purpose: isMine ? "mail-changes" : "shared-mail-changes",
    entries: team.mail(),
    calendars: null,
    ...applicationWorld(policy, officer),
  };
}

/** What was confirmed, as it is done to each entry. */
export async function deedOf(
  { deed, plan, permanent }: Job,
  { entries, calendars, rules, refuses }: World,
  mark: string,
): Promise<Deed> {
  if (deed === "delete" || calendars === null) return deletion(entries, permanent, refuses);
  if (deed === "private") return privacy(calendars);
  return clearance(calendars, await clearingOf(plan, mark), rules);
}
