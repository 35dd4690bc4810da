import { useRef, useState } from "react";
import type { GraphProblem } from "../../../graph/types";
import { useCallingOff } from "../../use-calling-off";
import type { Officer } from "../officer";
import { type FolderPlace, type Purpose, TeamFailure } from "../team/team";
import { likelyRequests, type LikelyRequest } from "./likely-requests";

/** Which mails are gone through. */
interface ReviewOf extends FolderPlace {
  readonly days: number;
}

/** How far a run has come. What it found stays when it is stopped, and it goes on where it was. */
export interface Review {
  readonly state: "idle" | "running" | "stopped" | "done";
  readonly problem: GraphProblem | null;
  readonly read: number;
  /** How many mails there are to read; null until that is known. */
  readonly total: number | null;
  readonly found: readonly LikelyRequest[];
}

export interface ReviewRun {
  readonly review: Review;
  readonly start: (of: ReviewOf) => Promise<void>;
  readonly resume: () => Promise<void>;
  readonly stop: () => void;
}

const IDLE: Review = { state: "idle", problem: null, read: 0, total: null, found: [] };
const DAY = 86_400_000;

/** Where a run goes on. */
interface Place {
  readonly of: ReviewOf;
  readonly since: string;
  readonly next: string | null;
}

/** Goes through a folder page by page, so that nothing is forgotten in a shared mailbox. */
export function useReview(officer: Officer): ReviewRun {
  const [review, setReview] = useState(IDLE);
  const place = useRef<Place>(undefined);
  const { begin, stop } = useCallingOff();

  async function run(from: Review): Promise<void> {
    if (!officer.team || !place.current) return;
    const { of, since } = place.current;
    const signal = begin();
    setReview({ ...from, state: "running", problem: null });
    let state: Review["state"] = "stopped";
    let problem: GraphProblem | null = null;
    try {
      const team = await officer.team();
      const folder = of.mailbox === "me" ? "folder" : "shared-folder";
      // The register knows which mails have a case.
      const purposes: readonly Purpose[] = officer.isTeam ? ["register", folder] : [folder];
      for (const purpose of purposes) {
        const signedIn = await team.signIn(purpose, signal);
        if (!signedIn.ok) throw new TeamFailure(signedIn.problem);
      }
      const register = await officer.register();
      const known = new Set((await register.list()).map((each) => each.case.mail.messageId));
      const pages = team.folder(of, since, place.current.next, signal);
      for await (const { messages, count, next } of pages) {
        place.current = { of, since, next };
        const found = likelyRequests(messages, (id) => id !== null && known.has(id));
        setReview(({ read, total, ...before }) => ({
          ...before,
          read: read + messages.length,
          total: total ?? count ?? null,
          found: before.found.concat(found),
        }));
      }
      state = "done";
    } catch (error) {
      problem = error instanceof TeamFailure ? error.problem : "failed";
    }
    const isCalledOff = problem === "aborted";
    setReview((before) => ({ ...before, state, problem: isCalledOff ? null : problem }));
  }

  return {
    review,
    start: (of) => {
      const since = new Date(Date.now() - of.days * DAY).toISOString();
      place.current = { of, since, next: null };
      return run(IDLE);
    },
    resume: () => run(review),
    stop,
  };
}
