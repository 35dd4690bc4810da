import { ToggleButton } from "@fluentui/react-components";
import type { Hit } from "../../visitors/plan";
import { type Filter, filtersFor, isShown } from "./choice";
import { useVisitorsText } from "./visitors-text";

interface FilterBarProps {
  readonly hits: readonly Hit[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** Shows one kind of hits at a time, with how many there are of each. */
export function FilterBar({ hits, filter, onFilter }: FilterBarProps) {
  const t = useVisitorsText();
  return (
    <fieldset aria-label={t("filter")} className="choice fixes">
      {filtersFor(hits).map((each) => (
        <ToggleButton
          key={each}
          className="narrow"
          size="small"
          checked={each === filter}
          onClick={() => onFilter(each)}
        >
          {t(`filter.${each}`, { count: hits.filter((hit) => isShown(hit, each)).length })}
        </ToggleButton>
      ))}
    </fieldset>
  );
}
