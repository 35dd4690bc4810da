import { Disclosure } from "../disclosure";
import { entriesText } from "./counted";
import { shortDay } from "./when";
import type { Officer } from "../read/officer";
import type { Coverage, Plan } from "../../visitors/plan";
import { useSurroundings } from "../surroundings";
import { useVisitorsText } from "./visitors-text";
import { zoneOf } from "./wanted";
import { isOwnMailbox } from "./own-mailbox";

interface CoverageViewProps {
  readonly plan: Plan;
  readonly officer: Officer;
}

/** What was searched, what was refused and why, and what nobody could look at. Always shown. */
export function CoverageView({ plan, officer }: CoverageViewProps) {
  const t = useVisitorsText();
  const { language, settings } = useSurroundings();
  const { coverage, query } = plan;
  const searched = coverage.filter((each) => each.searched);
  const refused = coverage.filter((each) => !each.searched);
  const hiding = [
    ...new Set(searched.filter(({ privateNotSearched }) => privateNotSearched).map(nameOf)),
  ];
  const zone = zoneOf(settings.policy);
  const values = {
    count: searched.length,
    from: shortDay(query.window.from, language, zone),
    to: shortDay(query.window.to, language, zone),
    entries: entriesText(
      searched.reduce((sum, { events }) => sum + events, 0),
      t,
    ),
  };
  return (
    <section className="facts" aria-label={t("covered")}>
      <div>
        {t(`covered.${number(searched)}`, values)}{" "}
        {searched.length > 0 && (
          <Disclosure label={t("covered.which")}>
            <ul className="places">
              {searched.map((each) => (
                <li key={each.path}>
                  {t("covered.calendar", {
                    mailbox: nameOf(each),
                    calendar: each.calendar ?? "",
                    entries: entriesText(each.events, t),
                  })}
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
      {refused.length > 0 && (
        <div>
          {t(refused.length === 1 ? "covered.refused.one" : "covered.refused.many", {
            count: refused.length,
          })}
          <ul className="places">
            {refused.map((each) => (
              <li key={each.path ?? each.mailbox}>
                {t(each.events > 0 ? "covered.line.part" : "covered.line", {
                  where: nameOf(each),
                  why: t(`refusal.${each.refusal ?? "failed"}`),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {hiding.length > 0 && <p>{t("covered.private", { where: hiding.join(", ") })}</p>}
      <p>{t("covered.limits")}</p>
    </section>
  );

  function nameOf({ mailbox }: Coverage): string {
    if (mailbox === "rooms") return t("place.rooms");
    return isOwnMailbox(mailbox, officer) ? t("place.mine") : mailbox;
  }
}

function number({ length }: readonly Coverage[]): "none" | "one" | "many" {
  if (length === 0) return "none";
  return length === 1 ? "one" : "many";
}
