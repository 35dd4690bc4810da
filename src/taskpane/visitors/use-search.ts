import { domainOf } from "../../policy/recipients";
import type { Policy } from "../../policy/policy";
import { visitorRules } from "../../policy/visitor-rules";
import { lookUp } from "../../visitors/look-up";
import { type Coverage, planOf } from "../../visitors/plan";
import type { LookUpQuery } from "../../visitors/query";
import type { VisitorRules } from "../../visitors/rules";
import type { Officer } from "../read/officer";
import { useSurroundings } from "../surroundings";
import { signInTrouble } from "./trouble";
import { type SearchEnd, type SearchOptions, type SearchRun, useSearching } from "./use-searching";
import { mailboxesIn, queryFor, todayIn, type Wanted } from "./wanted";

/** Searches calendars for visitors, with leave to read and nothing more. */
export function useSearch(officer: Officer): SearchRun<Wanted> {
  const { policy } = useSurroundings().settings;
  return useSearching((wanted: Wanted, options) => searched(wanted, officer, policy, options));
}

async function searched(
  wanted: Wanted,
  officer: Officer,
  policy: Policy,
  options: SearchOptions,
): Promise<SearchEnd> {
  const team = await officer.team!();
  const signedIn = await team.signIn("calendars", options.signal);
  if (!signedIn.ok) return { state: "failed", trouble: signInTrouble(signedIn.problem) };
  const mailboxes = mailboxesIn(wanted);
  const query = queryFor(wanted, policy, todayIn(policy, Date.now()));
  // The list of rooms takes a permission of its own: without it the rest is searched all the same.
  const noRooms = mailboxes.includes("rooms") && !(await team.signIn("rooms", options.signal)).ok;
  const open = mailboxes.filter((mailbox) => !(noRooms && mailbox === "rooms"));
  const rules = rulesFor(policy, officer);
  const findings = await lookUp(team.calendars(), open, query, rules, options);
  const coverage = [...findings.coverage, ...(noRooms ? [withoutRooms(query)] : [])];
  const { cutOff, window } = query;
  const asked = {
    persons: query.persons.map(({ given }) => given),
    cutOff,
    window,
    mailboxes,
    internalDomains: moreInternal(policy, officer),
  };
  return { state: "done", plan: planOf(asked, { ...findings, coverage }, policy, Date.now()) };
}

/** The policy's rules on visitors for this officer's organisation. */
export function rulesFor(policy: Policy, officer: Officer): VisitorRules {
  return visitorRules(policy, moreInternal(policy, officer));
}

/** Where the policy does not say who is internal, it is whoever has the officer's domain. */
function moreInternal({ internalDomains }: Policy, { address }: Officer): string[] {
  const own = domainOf(address);
  return internalDomains.length > 0 || own === "" ? [] : [own];
}

function withoutRooms({ window }: LookUpQuery): Coverage {
  return {
    ...window,
    mailbox: "rooms",
    calendar: null,
    path: null,
    searched: false,
    events: 0,
    refused: "No permission to list the rooms.",
    refusal: "denied",
    privateNotSearched: false,
    hiddenEntries: 0,
  };
}
