import { Say } from "../announcer";
import { TroubleCard } from "./trouble-card";
import type { SearchRun } from "./use-searching";
import { useVisitorsText } from "./visitors-text";

/** How far a search is, and why it ended when it did not come to its end. */
export function SearchState({
  searching: { search },
}: {
  readonly searching: Pick<SearchRun<never>, "search">;
}) {
  const t = useVisitorsText();
  const isRunning = search.state === "running";
  const isCalledOff = search.state === "failed" && search.trouble === null;
  return (
    <>
      <TroubleCard trouble={search.state === "failed" ? search.trouble : null} />
      {/* Not each time that the count is another: nobody could listen to anything else. */}
      <Say text={isCalledOff ? t("search.stopped") : isRunning ? t("search.starting") : ""} />
      <p className="small">
        {isRunning &&
          (search.events === 0
            ? t("search.starting")
            : t("search.progress", { count: search.events }))}
        {isCalledOff && t("search.stopped")}
      </p>
    </>
  );
}
