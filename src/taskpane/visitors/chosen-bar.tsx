import { Button } from "@fluentui/react-components";
import type { Hit } from "../../visitors/plan";
import { Disclosure } from "../disclosure";
import { mailedBy } from "./choice";
import { OtherWays } from "./other-ways";
import { useVisitorsText } from "./visitors-text";
import type { Way } from "./way";

interface ChosenBarProps {
  readonly chosen: readonly Hit[];
  /** How many of the chosen meetings the person can be taken out of. */
  readonly clearable: number;
  /** How many of them colleagues have called, who are asked. */
  readonly toAsk: number;
  /** True for a search by one person, who can be handed what was found. */
  readonly isOnePersons: boolean;
  /** True for entries of calendars. */
  readonly canBePrivate: boolean;
  /** True for a search by person. */
  readonly isByPerson: boolean;
  readonly onWay: (way: Way) => void;
}

/** What can be done with what is ticked, and who would be mailed. Stays in sight. */
export function ChosenBar({ chosen, canBePrivate, onWay, ...others }: ChosenBarProps) {
  const t = useVisitorsText();
  const count = chosen.length;
  return (
    <div className="chosen">
      <div className="fixes">
        <Button
          className="narrow"
          appearance="primary"
          disabledFocusable={count === 0}
          onClick={() => onWay("delete")}
        >
          {t(count === 1 ? "do.delete.one" : "do.delete.many", { count })}
        </Button>
        {canBePrivate && (
          <Button
            className="narrow"
            disabledFocusable={count === 0}
            onClick={() => onWay("private")}
          >
            {t("do.private")}
          </Button>
        )}
      </div>
      <output className="small">{chosenText()}</output>
      {(others.isByPerson || others.toAsk > 0) && (
        <div className="small">
          <Disclosure label={t("do.other")}>
            <OtherWays {...others} onWay={onWay} />
          </Disclosure>
        </div>
      )}
    </div>
  );

  function chosenText(): string {
    const mailed = mailedBy(chosen).length;
    if (count === 0) return t("chosen.none");
    if (mailed === 0) return t("chosen.silent");
    return t(mailed === 1 ? "chosen.mails.one" : "chosen.mails", { count: mailed });
  }
}
