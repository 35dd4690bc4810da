import { applicationRules } from "../../policy/application-rules";
import type { Policy } from "../../policy/policy";
import { hasConsent, recogniseApplication } from "../../visitors/applications";
import { PLAIN_WORDS } from "../../visitors/application-words";
import type { Entry } from "../../visitors/calendar";
import { lookAgain } from "../../visitors/look-up";
import { planOf } from "../../visitors/plan";
import type { Recogniser } from "../../visitors/query";
import { type CutOff, cutOffDay } from "../../visitors/retention";
import { startOfDay, windowUntil } from "../../visitors/span";
import type { Officer } from "../read/officer";
import type { FolderPlace } from "../read/team/team";
import { useSurroundings } from "../surroundings";
import { signInTrouble } from "./trouble";
import { type SearchEnd, type SearchOptions, type SearchRun, useSearching } from "./use-searching";
import { rulesFor } from "./use-search";
import { todayIn, zoneOf } from "./wanted";

/** Searches a folder of mail for applications that are due, with leave to read and nothing more. */
export function useApplicationSearch(officer: Officer): SearchRun<FolderPlace> {
  const { policy } = useSurroundings().settings;
  return useSearching((wanted: FolderPlace, options) => searched(wanted, officer, policy, options));
}

/** The day before which applications are due by the policy; null when it sets no period. */
export function applicationsCutOff(policy: Policy, now: number): CutOff | null {
  const period = policy.applications?.retention;
  const day = period === undefined ? null : cutOffDay(todayIn(policy, now), period);
  return day === null ? null : { day, instant: startOfDay(day, zoneOf(policy)) };
}

/** What counts as an application, which of them stay, and which of their words are shown. */
export function applicationWorld(policy: Policy, officer: Officer) {
  const applications = applicationRules(policy);
  const recognise: Recogniser = (entry) => recogniseApplication(entry, applications);
  return {
    rules: { ...rulesFor(policy, officer), words: PLAIN_WORDS },
    recognise,
    refuses: (entry: Entry) => (hasConsent(entry, applications) ? ("consent" as const) : null),
  };
}

async function searched(
  wanted: FolderPlace,
  officer: Officer,
  policy: Policy,
  options: SearchOptions,
): Promise<SearchEnd> {
  const team = await officer.team!();
  const purpose = wanted.mailbox === "me" ? "folder" : "shared-folder";
  const signedIn = await team.signIn(purpose, options.signal);
  if (!signedIn.ok) return { state: "failed", trouble: signInTrouble(signedIn.problem) };
  const place = await team.mailPlace(wanted);
  if (!place.ok) return { state: "failed", trouble: signInTrouble(place.problem) };
  const cutOff = applicationsCutOff(policy, Date.now())!;
  const window = windowUntil(cutOff.instant);
  const { rules, recognise } = applicationWorld(policy, officer);
  const query = { persons: [], cutOff, window, recognise };
  // By its own name: the receipt is read elsewhere too.
  const mailbox = wanted.mailbox === "me" ? officer.address.toLowerCase() : wanted.mailbox;
  const places = [{ ...place.value, mailbox }];
  const findings = await lookAgain(team.mail(), places, query, rules, options);
  const asked = {
    kind: "applications",
    persons: [],
    cutOff,
    window,
    mailboxes: [mailbox],
    internalDomains: [],
  } as const;
  return { state: "done", plan: planOf(asked, findings, policy, Date.now()) };
}
