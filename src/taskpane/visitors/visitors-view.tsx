import { useState } from "react";
import type { CaseDesk } from "../read/cases/use-case";
import type { Officer } from "../read/officer";
import { TextLink } from "../text-link";
import { noteOf } from "./note";
import { PartedResults } from "./parted-results";
import { RunView } from "./run-view";
import { SearchForm } from "./search-form";
import { SearchState } from "./search-state";
import { forgetRun, storedRun } from "./stored-run";
import { Unfinished } from "./unfinished";
import { useRun } from "./use-run";
import { useSearch } from "./use-search";
import { useVisitorsText } from "./visitors-text";
import type { PersonFields } from "./wanted";

interface VisitorsViewProps {
  readonly officer: Officer;
  /** Whom a case is about: what the search begins with. */
  readonly about?: PersonFields;
  /** The case that this is done for, which gets a note. */
  readonly desk?: CaseDesk;
  readonly onBack: () => void;
}

/** Finds visitors in calendars, shows what deleting each entry would do, deletes, and proves it. */
export default function VisitorsView({ officer, about, desk, onBack }: VisitorsViewProps) {
  const t = useVisitorsText();
  const [unfinished, setUnfinished] = useState(storedRun);
  const [isNoted, setNoted] = useState<boolean | null>(null);
  const searching = useSearch(officer);
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
            forgetRun();
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
            <SearchForm about={about} searching={searching} />
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
