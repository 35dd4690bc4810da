import { type ReactNode, useState } from "react";
import { Say } from "../announcer";
import type { CaseDesk } from "../read/cases/use-case";
import type { Officer } from "../read/officer";
import { TextLink } from "../text-link";
import { alone } from "./alone";
import { noteOf } from "./note";
import { PartedResults } from "./parted-results";
import { RunView } from "./run-view";
import { SearchState } from "./search-state";
import { forgetRun, storedRun } from "./stored-run";
import { Unfinished } from "./unfinished";
import { useRun } from "./use-run";
import type { SearchRun } from "./use-searching";
import { useVisitorsText } from "./visitors-text";

interface FoundViewProps {
  readonly officer: Officer;
  readonly searching: Pick<SearchRun<never>, "search" | "reset">;
  /** What to look for, and where. */
  readonly form: ReactNode;
  /** The case that this is done for, which gets a note. */
  readonly desk?: CaseDesk | undefined;
  readonly onBack: () => void;
}

/** From what is looked for to the proof that it is gone: the same for visits and for applications. */
export function FoundView({ officer, searching, form, desk, onBack }: FoundViewProps) {
  const t = useVisitorsText();
  const [unfinished, setUnfinished] = useState(() => storedRun(officer.address));
  const [isNoted, setNoted] = useState<boolean | null>(null);
  const note = async (text: string): Promise<void> => {
    if (desk) setNoted(await desk.add({ kind: "note", text }));
  };
  const running = useRun(officer, (receipt) => void note(noteOf(receipt, t)));
  const { search } = searching;
  const again = (): void => {
    running.reset();
    searching.reset();
    setNoted(null);
    setUnfinished(null);
  };

  return (
    <div className="compose">
      <Say text={t("title")} />
      <div>
        <TextLink onClick={onBack}>{t("back")}</TextLink>
      </div>
      <h1>{t("title")}</h1>
      {running.run.state !== "none" && (
        <RunView running={running} isNoted={isNoted} onAgain={again} />
      )}
      {running.run.state === "none" && unfinished && (
        <Unfinished
          stored={unfinished}
          onResume={() => void running.resume(unfinished)}
          onForget={() => {
            // A window that is at it keeps its notes.
            const forget = () => forgetRun(officer.address, unfinished.job);
            void alone(unfinished.job, forget).catch(() => {});
            setUnfinished(null);
          }}
        />
      )}
      {running.run.state === "none" && !unfinished && (
        <>
          {search.state === "done" ? (
            <div>
              <TextLink onClick={searching.reset}>{t("search.again")}</TextLink>
            </div>
          ) : (
            form
          )}
          <SearchState searching={searching} />
          {search.state === "done" && (
            <PartedResults
              plan={search.plan}
              officer={officer}
              onConfirm={(job) => void running.start(job)}
              onNote={(text) => void note(text)}
            />
          )}
        </>
      )}
    </div>
  );
}
