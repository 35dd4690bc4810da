import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Officer } from "../read/officer";
import { byMeeting, keyOf, type Plan } from "../../visitors/plan";
import { maskAddress } from "../../visitors/mask";
import { useSurroundings } from "../surroundings";
import { TextLink } from "../text-link";
import { chosenAtFirst, type Filter, isShown, mailedBy, selectionOf, silentOnes } from "./choice";
import { Confirm } from "./confirm";
import { CoverageView } from "./coverage";
import { FilterBar } from "./filter-bar";
import type { DeedKind, Job } from "./job";
import { MeetingCard } from "./meeting-card";
import { useVisitorsText } from "./visitors-text";
import { todayIn } from "./wanted";

interface ResultsProps {
  readonly plan: Plan;
  readonly officer: Officer;
  readonly onConfirm: (job: Job) => void;
}

/** More would make the pane slow to look through. */
const AT_ONCE = 50;

/** What was found, meeting by meeting, to choose from. */
export function Results({ plan, officer, onConfirm }: ResultsProps) {
  const t = useVisitorsText();
  const { settings } = useSurroundings();
  const { hits } = plan;
  const [today] = useState(() => todayIn(settings.policy, Date.now()));
  const [ticked, setTicked] = useState(() => chosenAtFirst(hits, { now: plan.createdAt, today }));
  const [filter, setFilter] = useState<Filter>("all");
  const [shown, setShown] = useState(AT_ONCE);
  const [asked, setAsked] = useState<DeedKind | null>(null);
  const selection = selectionOf(hits, ticked, today);
  const { chosen } = selection;
  const mailed = mailedBy(chosen).length;
  const meetings = byMeeting(
    hits.filter((hit) => isShown(hit, filter)).toSorted((a, b) => (a.start < b.start ? -1 : 1)),
  );
  const namesakes = plan.namesakes.map(({ address, internal }) => {
    const masked = maskAddress(address);
    return internal ? t("namesake.colleague", { address: masked }) : masked;
  });
  const tick = (key: string, isTicked: boolean): void => {
    const next = new Set(ticked);
    if (isTicked) next.add(key);
    else next.delete(key);
    setTicked(next);
  };

  return (
    <>
      <output>{foundText()}</output>
      <CoverageView plan={plan} officer={officer} />
      {namesakes.length > 0 && (
        <p className="small">{t("namesakes", { who: namesakes.join(", ") })}</p>
      )}
      {hits.length > 0 && asked === null && (
        <>
          <FilterBar hits={hits} filter={filter} onFilter={setFilter} />
          <div className="note-actions">
            <TextLink onClick={() => setTicked(new Set([...ticked, ...silentOnes(hits, today)]))}>
              {t("tick.silent")}
            </TextLink>
            <TextLink onClick={() => setTicked(new Set())}>{t("tick.none")}</TextLink>
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
              <TextLink onClick={() => setShown(shown + AT_ONCE)}>
                {t("more", { count: Math.min(AT_ONCE, meetings.length - shown) })}
              </TextLink>
            </div>
          )}
          <div className="chosen">
            <div className="fixes">
              <Button
                className="narrow"
                appearance="primary"
                disabledFocusable={chosen.length === 0}
                onClick={() => setAsked("delete")}
              >
                {t(chosen.length === 1 ? "do.delete.one" : "do.delete.many", {
                  count: chosen.length,
                })}
              </Button>
              <Button
                className="narrow"
                disabledFocusable={chosen.length === 0}
                onClick={() => setAsked("private")}
              >
                {t("do.private")}
              </Button>
            </div>
            <output className="small">{chosenText()}</output>
          </div>
        </>
      )}
      {asked !== null && (
        <Confirm
          deed={asked}
          plan={plan}
          selection={selection}
          onConfirm={onConfirm}
          onCancel={() => setAsked(null)}
        />
      )}
    </>
  );

  function foundText(): string {
    if (hits.length === 0) return t("found.none");
    if (hits.length === 1) return t("found.one");
    return t("found.many", { count: hits.length, meetings: byMeeting(hits).length });
  }

  function chosenText(): string {
    if (chosen.length === 0) return t("chosen.none");
    if (mailed === 0) return t("chosen.silent");
    return t(mailed === 1 ? "chosen.mails.one" : "chosen.mails", { count: mailed });
  }
}
