import type { CaseDesk } from "../read/cases/use-case";
import type { Officer } from "../read/officer";
import { FoundView } from "./found-view";
import { SearchForm } from "./search-form";
import { useSearch } from "./use-search";
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
  const searching = useSearch(officer);
  return (
    <FoundView
      officer={officer}
      searching={searching}
      form={<SearchForm about={about} searching={searching} />}
      desk={desk}
      onBack={onBack}
    />
  );
}
