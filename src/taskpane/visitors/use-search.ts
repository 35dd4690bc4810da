import { startTransition, useEffect, useRef, useState } from "react";
import { domainOf } from "../../policy/recipients";
import type { Policy } from "../../policy/policy";
import { visitorRules } from "../../policy/visitor-rules";
import { lookUp } from "../../visitors/look-up";
import { type Coverage, type Plan, PLAN_FORMAT } from "../../visitors/plan";
import type { LookUpQuery } from "../../visitors/query";
import type { VisitorRules } from "../../visitors/rules";
import type { Officer } from "../read/officer";
import { useSurroundings } from "../surroundings";
import { type Trouble, troubleOf } from "./trouble";
import { mailboxesIn, queryFor, todayIn, type Wanted } from "./wanted";

type Search =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly events: number }
  | { readonly state: "failed"; readonly trouble: Trouble | null }
  | { readonly state: "done"; readonly plan: Plan };

export interface SearchRun {
  readonly search: Search;
  /** Call it from a click: somebody may have to sign in. */
  readonly start: (wanted: Wanted) => Promise<void>;
  readonly stop: () => void;
  readonly reset: () => void;
}

/** Searches calendars for visitors, with leave to read and nothing more. */
export function useSearch(officer: Officer): SearchRun {
  const { settings } = useSurroundings();
  const [search, setSearch] = useState<Search>({ state: "idle" });
  const abort = useRef<AbortController>(undefined);
  useEffect(() => () => abort.current?.abort(), []);

  async function start(wanted: Wanted): Promise<void> {
    const { signal } = (abort.current = new AbortController());
    setSearch({ state: "running", events: 0 });
    try {
      const done = await searched(wanted, signal);
      // The first fifty cards are drawn bit by bit.
      startTransition(() => setSearch(done));
    } catch (error) {
      setSearch({ state: "failed", trouble: troubleOf(error) });
    }
  }

  async function searched(wanted: Wanted, signal: AbortSignal): Promise<Search> {
    const team = await officer.team!();
    const signedIn = await team.signIn("calendars");
    if (!signedIn.ok) {
      return { state: "failed", trouble: { from: "sign-in", code: signedIn.problem } };
    }
    const { policy } = settings;
    const mailboxes = mailboxesIn(wanted);
    const query = queryFor(wanted, policy, todayIn(policy, Date.now()));
    // The list of rooms takes a permission of its own: without it the rest is searched all the same.
    const noRooms = mailboxes.includes("rooms") && !(await team.signIn("rooms")).ok;
    const open = mailboxes.filter((mailbox) => !(noRooms && mailbox === "rooms"));
    const onProgress = unhurried((events) => setSearch({ state: "running", events }));
    const options = { signal, onProgress };
    const findings = await lookUp(
      team.calendars(),
      open,
      query,
      rulesFor(policy, officer),
      options,
    );
    const coverage = [...findings.coverage, ...(noRooms ? [withoutRooms(query)] : [])];
    const plan: Plan = {
      format: PLAN_FORMAT,
      createdAt: new Date().toISOString(),
      policy: { name: policy.name, version: policy.version },
      query: {
        ...query,
        persons: query.persons.map(({ given }) => given),
        mailboxes,
        internalDomains: moreInternal(policy, officer),
      },
      ...findings,
      coverage,
    };
    return { state: "done", plan };
  }

  return {
    search,
    start,
    stop: () => abort.current?.abort(),
    reset: () => setSearch({ state: "idle" }),
  };
}

/** Often enough to see that something happens, and not more than is read aloud. */
const PROGRESS_MS = 500;

function unhurried(report: (events: number) => void): (events: number) => void {
  let next = 0;
  return (events) => {
    if (Date.now() < next) return;
    next = Date.now() + PROGRESS_MS;
    report(events);
  };
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
