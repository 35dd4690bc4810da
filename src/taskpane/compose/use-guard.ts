import { useEffect, useState, useSyncExternalStore } from "react";
import type { Draft } from "../../outlook/draft";
import type { Judge } from "../../policy/judge";
import { useSurroundings } from "../surroundings";
import { FileThread } from "./file-thread";
import { Guard } from "./guard";
import type { GuardState } from "./guard-state";

/** One thread for all drafts that a pane sees in its life. */
const FILES = new FileThread();

/** Guards one draft, the first it is given, for as long as the pane can be seen. */
export function useGuard(draft: Draft, judge: Judge): readonly [Guard, GuardState] {
  const { settings } = useSurroundings();
  const [guard] = useState(() => new Guard(draft, judge, settings.policy, FILES.read));
  useEffect(() => guard.judgeBy(judge), [guard, judge]);
  useEffect(() => {
    const follow = (): void => {
      if (document.visibilityState === "visible") guard.start();
      else guard.stop();
    };
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      guard.stop();
    };
  }, [guard]);
  const state = useSyncExternalStore(
    (changed) => guard.subscribe(changed),
    () => guard.state,
  );
  return [guard, state];
}
