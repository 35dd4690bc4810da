import { useState } from "react";
import { carryOut, type Report } from "../../visitors/carry-out";
import type { Journal } from "../../visitors/journal";
import { planName } from "../../visitors/plan";
import { type Receipt, receiptOf, type Verification } from "../../visitors/receipt";
import { inSlices } from "../in-slices";
import type { Officer } from "../read/officer";
import { useSurroundings } from "../surroundings";
import { useCallingOff } from "../use-calling-off";
import { alone, Elsewhere } from "./alone";
import type { Job } from "./job";
import {
  journalFor,
  now,
  orderOf,
  type Outcomes,
  outcomesNoted,
  verifiedBySearch,
} from "./run-job";
import { forgetRun, storedRun, type StoredRun } from "./stored-run";
import { signInTrouble, type Trouble, troubleOf } from "./trouble";
import { useVisitorsText } from "./visitors-text";
import { worldOf } from "./world";

type Run =
  | { readonly state: "none" }
  | { readonly state: "running"; readonly job: Job; readonly done: number }
  | { readonly state: "checking"; readonly job: Job }
  | {
      readonly state: "stopped";
      readonly job: Job;
      readonly done: number;
      readonly trouble: Trouble | null;
      /** What has become of each entry until then, in earlier sessions too. */
      readonly outcomes: Outcomes;
    }
  | { readonly state: "done"; readonly job: Job; readonly receipt: Receipt };

export interface Running {
  readonly run: Run;
  /** Each is called from a click: somebody may have to agree that Kuvert may change calendars. */
  readonly start: (job: Job) => Promise<void>;
  readonly resume: (stored: StoredRun) => Promise<void>;
  /** Goes on after a stop. */
  readonly goOn: () => Promise<void>;
  /** Leaves the rest undone. */
  readonly finish: () => void;
  readonly stop: () => void;
  readonly reset: () => void;
}

const NONE: Run = { state: "none" };

/** Carries out what was confirmed: asks for leave to change calendars, notes each step, and looks once more. */
export function useRun(officer: Officer, onDone: (receipt: Receipt) => void): Running {
  const t = useVisitorsText();
  const { settings } = useSurroundings();
  const { policy } = settings;
  const [run, setRun] = useState<Run>(NONE);
  const callingOff = useCallingOff();
  const { address } = officer;
  const storedOf = (job: Job) => storedRun(address, planName(job.plan));

  async function begin(job: Job, done: number, open: () => Journal): Promise<void> {
    const signal = callingOff.begin();
    let reached = done;
    let report: Report | null = null;
    setRun({ state: "running", job, done });
    const stopped = async (trouble: Trouble | null): Promise<void> => {
      const stored = storedOf(job);
      const outcomes = report?.outcomes ?? (await outcomesNoted(job, stored));
      setRun({ state: "stopped", job, done: stored?.done ?? reached, trouble, outcomes });
    };
    const work = async (): Promise<void> => {
      const team = await officer.team!();
      const world = worldOf(job, team, policy, officer);
      const signedIn = await team.signIn(world.purpose, signal);
      if (!signedIn.ok) return await stopped(signInTrouble(signedIn.problem));
      const onProgress = (count: number) => {
        reached = count;
        setRun({ state: "running", job, done: count });
      };
      const journal = open();
      const order = await orderOf(job, world, policy, t("clear.mark"));
      report = await carryOut(world.entries, order, journal, { signal, onProgress, now });
      if (report.stopped) throw report.stopped;
      setRun({ state: "checking", job });
      const breathe = inSlices();
      const verification = await verifiedBySearch(job, world, report, signal);
      await breathe();
      end(job, report.outcomes, verification);
    };
    try {
      await alone(job, work);
    } catch (error) {
      await stopped(troubleOf(error));
    }
  }

  function end(job: Job, outcomes: Outcomes, verification: Verification | null): void {
    const receipt = receiptOf({ ...job, outcomes, verification, at: now() });
    forgetRun(address, job);
    setRun({ state: "done", job, receipt });
    onDone(receipt);
  }

  // What another window has noted since is looked at again.
  const noticed = (job: Job): Journal => {
    const stored = storedOf(job);
    if (!stored) throw new Elsewhere();
    return stored.journal;
  };
  const resume = ({ job, done }: Pick<StoredRun, "job" | "done">) =>
    begin(job, done, () => noticed(job));
  return {
    run,
    start: (job) => begin(job, 0, () => journalFor(address, job)),
    resume,
    goOn: async () => {
      if (run.state !== "stopped") return;
      const { job, trouble } = run;
      const stored = storedOf(job);
      // The names are still known here: the receipt can tell more than what the device keeps.
      if (stored) await resume({ ...stored, job });
      else if (trouble?.from === "other-window") setRun(NONE);
      else await begin(job, 0, () => journalFor(address, job));
    },
    finish: () => {
      if (run.state !== "stopped") return;
      // The other window gives the receipt.
      if (run.trouble?.from === "other-window") setRun(NONE);
      else end(run.job, run.outcomes, null);
    },
    stop: callingOff.stop,
    reset: () => setRun(NONE),
  };
}
