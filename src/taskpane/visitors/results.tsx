import { useState } from "react";
import { flushSync } from "react-dom";
import { canClear } from "../../visitors/clear";
import { personOf } from "../../visitors/handout";
import { maskAddress } from "../../visitors/mask";
import { byMeeting, type Plan } from "../../visitors/plan";
import { Say } from "../announcer";
import type { Officer } from "../read/officer";
import { useSurroundings } from "../surroundings";
import { AskView } from "./ask-view";
import { chosenAtFirst, selectionOf } from "./choice";
import { ChosenBar } from "./chosen-bar";
import { Confirm } from "./confirm";
import { meetingsText } from "./counted";
import { CoverageView } from "./coverage";
import { HandoutView } from "./handout-view";
import { HitList } from "./hit-list";
import type { Job } from "./job";
import { organisersOf } from "./organisers";
import { rulesFor } from "./use-search";
import { useVisitorsText } from "./visitors-text";
import { todayIn } from "./wanted";
import { isDeed, type Way } from "./way";

export interface ResultsProps {
  /** What is shown and can be carried out: all that was found, or a part of it. */
  readonly plan: Plan;
  /** All that was found. */
  readonly whole: Plan;
  readonly officer: Officer;
  readonly onConfirm: (job: Job) => void;
  /** Something for the case to remember, in words. */
  readonly onNote: (text: string) => void;
}

/** What was found, meeting by meeting, to choose from, and what can be done with it. */
export function Results({ plan, whole, officer, onConfirm, onNote }: ResultsProps) {
  const t = useVisitorsText();
  const { settings } = useSurroundings();
  const { policy } = settings;
  const { hits, query } = plan;
  const [today] = useState(() => todayIn(policy, Date.now()));
  const [ticked, setTicked] = useState(() => chosenAtFirst(hits, { now: plan.createdAt, today }));
  const [way, setWay] = useState<Way | null>(null);
  const selection = selectionOf(hits, ticked, today);
  const isByPerson = query.persons.length > 0;
  const { isInternal } = rulesFor(policy, officer);
  const isCalendars = query.kind !== "applications";
  const organisers = organisersOf(isCalendars ? hits : [], {
    ticked,
    isInternal,
    own: officer.address,
  });
  const toList = (): void => {
    flushSync(() => setWay(null));
    document.querySelector<HTMLElement>(".chosen button")?.focus();
  };

  return (
    <>
      <Say text={foundText()} />
      <p>{foundText()}</p>
      <CoverageView plan={plan} officer={officer} />
      <Namesakes plan={plan} />
      {hits.length > 0 && way === null && (
        <>
          <HitList
            plan={plan}
            officer={officer}
            today={today}
            ticked={ticked}
            onTicked={setTicked}
          />
          <ChosenBar
            chosen={selection.chosen}
            clearable={selection.chosen.filter(canClear).length}
            toAsk={organisers.length}
            isOnePersons={personOf(plan) !== null}
            isByPerson={isByPerson}
            canBePrivate={isCalendars}
            onWay={setWay}
          />
        </>
      )}
      {way !== null && isDeed(way) && (
        <Confirm
          deed={way}
          plan={plan}
          officer={officer}
          selection={selection}
          onConfirm={onConfirm}
          onCancel={toList}
        />
      )}
      {way === "handout" && (
        <HandoutView
          plan={whole}
          officer={officer}
          confirmed={ticked}
          onSaved={(count) => onNote(t("note.handout", { meetings: meetingsText(count, t) }))}
          onBack={toList}
        />
      )}
      {way === "ask" && (
        <AskView
          organisers={organisers}
          officer={officer}
          isRequest={isByPerson}
          onOpened={(count) => onNote(t("note.ask", { meetings: meetingsText(count, t) }))}
          onBack={toList}
        />
      )}
    </>
  );

  function foundText(): string {
    if (hits.length === 0) return t("found.none");
    if (hits.length === 1) return t("found.one");
    const counts = { count: hits.length, meetings: meetingsText(byMeeting(hits).length, t) };
    return t(plan === whole ? "found.many" : "found.part", counts);
  }
}

/** Others of the same name who were met. */
function Namesakes({ plan: { namesakes } }: { readonly plan: Plan }) {
  const t = useVisitorsText();
  if (namesakes.length === 0) return null;
  const who = namesakes.map(({ address, internal }) => {
    const masked = maskAddress(address);
    return internal ? t("namesake.colleague", { address: masked }) : masked;
  });
  return <p className="small">{t("namesakes", { who: who.join(", ") })}</p>;
}
