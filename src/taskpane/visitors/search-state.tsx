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
  const isCalledOff = search.state === "failed" && search.trouble === null;
  return (
    <>
      <TroubleCard trouble={search.state === "failed" ? search.trouble : null} />
      <output className="small">
        {search.state === "running" &&
          (search.events === 0
            ? t("search.starting")
            : t("search.progress", { count: search.events }))}
        {isCalledOff && t("search.stopped")}
      </output>
    </>
  );
}
