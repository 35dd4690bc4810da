import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { useVisitorsText } from "./visitors-text";
import type { Way } from "./way";

interface OtherWaysProps {
  readonly clearable: number;
  readonly toAsk: number;
  readonly isOnePersons: boolean;
  readonly isByPerson: boolean;
  readonly onWay: (way: Way) => void;
}

/** What can be done instead of deleting, each with what it means. */
export function OtherWays(props: OtherWaysProps) {
  const { clearable, toAsk, isOnePersons, isByPerson, onWay } = props;
  const t = useVisitorsText();
  return (
    <ul className="ways">
      {isByPerson && (
        <WayItem
          label={t("do.handout")}
          text={t(isOnePersons ? "do.handout.text" : "do.handout.several")}
          isOpen={isOnePersons}
          onClick={() => onWay("handout")}
        />
      )}
      {isByPerson && (
        <WayItem
          label={t("do.clear")}
          text={t(`do.clear.${number(clearable)}`, { count: clearable })}
          isOpen={clearable > 0}
          onClick={() => onWay("clear")}
        />
      )}
      {toAsk > 0 && (
        <WayItem label={t("do.ask")} text={t("do.ask.text")} isOpen onClick={() => onWay("ask")} />
      )}
    </ul>
  );
}

interface WayItemProps {
  readonly label: string;
  readonly text: string;
  readonly isOpen: boolean;
  readonly onClick: () => void;
}

function WayItem({ label, text, isOpen, onClick }: WayItemProps) {
  const textId = useId();
  return (
    <li>
      <Button
        className="narrow"
        size="small"
        disabledFocusable={!isOpen}
        aria-describedby={textId}
        onClick={onClick}
      >
        {label}
      </Button>
      <p id={textId}>{text}</p>
    </li>
  );
}

function number(count: number): "none" | "one" | "many" {
  if (count === 0) return "none";
  return count === 1 ? "one" : "many";
}
