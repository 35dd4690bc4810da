import {
  type Dispatch,
  type SetStateAction,
  useCallback,
  useDeferredValue,
  useMemo,
  useState,
  useTransition,
} from "react";
import type { Officer } from "../read/officer";
import { keyOf, type Plan } from "../../visitors/plan";
import { TextLink } from "../text-link";
import { type Filter, isShown, silentOnes } from "./choice";
import { FilterBar } from "./filter-bar";
import { MeetingCard } from "./meeting-card";
import { SortChoice } from "./sort-choice";
import { type Order, sortedMeetings } from "./sorting";
import { useVisitorsText } from "./visitors-text";

interface HitListProps {
  readonly plan: Plan;
  readonly officer: Officer;
  readonly today: string;
  readonly ticked: ReadonlySet<string>;
  readonly onTicked: Dispatch<SetStateAction<ReadonlySet<string>>>;
}

/** More would make the pane slow to look through. */
const AT_ONCE = 50;

/** The meetings that were found, filtered and sorted, to tick. */
export function HitList({ plan, officer, today, ticked, onTicked }: HitListProps) {
  const t = useVisitorsText();
  const { hits } = plan;
  const [filter, setFilter] = useState<Filter>("all");
  const [order, setOrder] = useState<Order>("oldest");
  const [shown, setShown] = useState(AT_ONCE);
  // Fifty cards take a while to draw: what was pressed shows at once, and other input goes before them.
  const [wanted, asOrdered] = [useDeferredValue(filter), useDeferredValue(order)];
  const [, soon] = useTransition();
  const meetings = useMemo(
    () =>
      sortedMeetings(
        hits.filter((hit) => isShown(hit, wanted)),
        asOrdered,
      ),
    [hits, wanted, asOrdered],
  );
  const tick = useCallback(
    (key: string, isTicked: boolean): void =>
      onTicked((before) => {
        const next = new Set(before);
        if (isTicked) next.add(key);
        else next.delete(key);
        return next;
      }),
    [onTicked],
  );
  return (
    <>
      <FilterBar hits={hits} filter={filter} onFilter={setFilter} />
      {hits.length > 1 && <SortChoice hits={hits} order={order} onOrder={setOrder} />}
      <div className="note-actions">
        <TextLink onClick={() => onTicked(new Set([...ticked, ...silentOnes(hits, today)]))}>
          {t("tick.silent")}
        </TextLink>
        <TextLink onClick={() => onTicked(new Set())}>{t("tick.none")}</TextLink>
      </div>
      {meetings.length === 0 && <p>{t("filter.none")}</p>}
      <ul className="findings">
        {meetings.slice(0, shown).map((copies) => (
          <MeetingCard
            key={keyOf(copies[0]!)}
            copies={copies}
            officer={officer}
            now={plan.createdAt}
            ticked={ticked}
            onTick={tick}
          />
        ))}
      </ul>
      {meetings.length > shown && (
        <div>
          <TextLink onClick={() => soon(() => setShown(shown + AT_ONCE))}>
            {t("more", { count: Math.min(AT_ONCE, meetings.length - shown) })}
          </TextLink>
        </div>
      )}
    </>
  );
}
