import { useId } from "react";
import type { Standing } from "../../../requests/case/deadlines-of";
import { dutiesLeft } from "../../../requests/case/duties";
import { isSettled, type OpenCase } from "../../../requests/case/open-cases";
import type { Translate } from "../../../text";
import { useSurroundings } from "../../surroundings";
import { AboutWhat } from "../../about-what";
import { TextLink } from "../../text-link";
import { longDate } from "../dates";
import { useReadText, type ReadKey } from "../read-text";
import { CaseHead } from "./case-head";

interface CaseRowProps {
  readonly open: OpenCase;
  readonly onOpenMail: (itemId: string) => Promise<void>;
}

/** A case in the list: what it is about, by when, how far it is. It names nobody: the mail does. */
export function CaseRow({ open, onOpenMail }: CaseRowProps) {
  const t = useReadText();
  const { language } = useSurroundings();
  const titleId = useId();
  const { case: shown, standing } = open;
  const rights = shown.labels.map((label) => t(`right.${label}`));
  const isOver = Boolean(standing?.overdue);
  const owesNews = isSettled(shown) && dutiesLeft(shown).includes("notify-recipients");
  return (
    <li className={isOver ? "card stop" : "card plain"} aria-labelledby={titleId}>
      <CaseHead case={shown} titleId={titleId} />
      <p>{rights.length > 0 ? rights.join(" · ") : t("heading.none")}</p>
      <p className={isOver ? "small overdue" : "small"}>
        {standing
          ? `${t("cases.due", { date: longDate(standing.due, language) })} · ${leftOf(standing, t)}`
          : t(owesNews ? "step.notify-recipients" : "cases.not-due")}
      </p>
      <div>
        <AboutWhat value={titleId}>
          <TextLink onClick={() => void onOpenMail(shown.mail.itemId)}>{t("cases.mail")}</TextLink>
        </AboutWhat>
      </div>
    </li>
  );
}

function leftOf({ daysLeft, hoursLeft, isWaiting }: Standing, t: Translate<ReadKey>): string {
  if (isWaiting) return t("cases.waiting");
  if (hoursLeft !== null) {
    if (hoursLeft < 0) return t("cases.hours.over");
    return t(hoursLeft < 1 ? "cases.hours.one" : "cases.hours.many", { count: hoursLeft });
  }
  if (daysLeft === 0) return t("cases.left.today");
  const count = Math.abs(daysLeft);
  const amount = count === 1 ? "one" : "many";
  return t(daysLeft > 0 ? `cases.left.${amount}` : `cases.over.${amount}`, { count });
}
