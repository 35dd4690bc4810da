import { memo, useContext, useId } from "react";
import { AboutWhat } from "../about-what";
import type { Officer } from "../read/officer";
import { type Hit, keyOf } from "../../visitors/plan";
import { useSurroundings } from "../surroundings";
import { maskAddress } from "../../visitors/mask";
import { isToCome } from "./choice";
import { HitRow } from "./hit-row";
import { PlanKindContext, useVisitorsText } from "./visitors-text";
import { zoneOf } from "./wanted";
import { whenOf } from "./when";

interface MeetingCardProps {
  /** The same meeting in different calendars. */
  readonly copies: readonly Hit[];
  readonly officer: Officer;
  /** When the search was made. */
  readonly now: string;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (key: string, isTicked: boolean) => void;
}

/** A meeting: when, its masked subject and why it was found, once, and each of its copies with what deleting it does. */
export const MeetingCard = memo(Card, isSame);

/** Ticking one meeting draws that one anew, and not all that are shown. */
function isSame(before: MeetingCardProps, after: MeetingCardProps): boolean {
  return (
    before.copies === after.copies &&
    before.officer === after.officer &&
    before.onTick === after.onTick &&
    after.copies.every((copy) => before.ticked.has(keyOf(copy)) === after.ticked.has(keyOf(copy)))
  );
}

function Card({ copies, officer, now, ticked, onTick }: MeetingCardProps) {
  const t = useVisitorsText();
  const { language, settings } = useSurroundings();
  const isMail = useContext(PlanKindContext) === "applications";
  const titleId = useId();
  const [first] = copies as readonly [Hit, ...Hit[]];
  const subject = copies.map((copy) => copy.subject).find((text) => text !== "");
  const why = [...new Set(copies.flatMap((copy) => copy.why))].map((each) => t(`why.${each}`));
  const when = whenOf(first, language, zoneOf(settings.policy));
  const notes = [
    first.isAllDay && t("hit.whole-day"),
    copies.length > 1 && t("hit.copies", { count: copies.length }),
    isToCome(first, now) && t("hit.future"),
  ].filter((note) => note !== false);
  return (
    <li className="card plain" aria-labelledby={titleId}>
      <div>
        <h2 id={titleId}>{when}</h2>
        <p>{subject ?? t("hit.no-subject")}</p>
        {isMail && first.organizer && (
          <p className="small">{t("hit.from", { who: maskAddress(first.organizer) })}</p>
        )}
        <p className="small">{[t("why", { where: why.join(", ") }), ...notes].join(" · ")}</p>
      </div>
      <AboutWhat value={titleId}>
        {copies.map((copy) => (
          <HitRow
            key={keyOf(copy)}
            hit={copy}
            officer={officer}
            when={when}
            isTicked={ticked.has(keyOf(copy))}
            onTick={(isTicked) => onTick(keyOf(copy), isTicked)}
          />
        ))}
      </AboutWhat>
    </li>
  );
}
