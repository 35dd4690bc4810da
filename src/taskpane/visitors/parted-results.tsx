import { Field, Select } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { type Hit, keyOf } from "../../visitors/plan";
import { useSurroundings } from "../surroundings";
import { PART, partsOf } from "./parts";
import { Results, type ResultsProps } from "./results";
import { useVisitorsText } from "./visitors-text";
import { zoneOf } from "./wanted";
import { shortDay } from "./when";

/** What was found; more than is well looked through and carried out at a time comes in parts, to choose one of. */
export function PartedResults(props: Omit<ResultsProps, "whole">) {
  const t = useVisitorsText();
  const { plan } = props;
  const parts = useMemo(() => partsOf(plan.hits), [plan.hits]);
  const [index, setIndex] = useState(0);
  const shown = useDeferredValue(index);
  const hits = parts[shown];
  const part = useMemo(() => (hits ? { ...plan, hits } : plan), [plan, hits]);
  if (parts.length <= 1) return <Results {...props} whole={plan} />;
  return (
    <>
      <p>{t("parts.found", { count: plan.hits.length, size: PART })}</p>
      <PartChoice parts={parts} index={index} onIndex={setIndex} />
      <Results key={shown} {...props} plan={part} whole={plan} />
    </>
  );
}

interface PartChoiceProps {
  readonly parts: readonly Hit[][];
  readonly index: number;
  readonly onIndex: (index: number) => void;
}

/** Parts by the days that they reach from and to. */
function PartChoice({ parts, index, onIndex }: PartChoiceProps) {
  const t = useVisitorsText();
  const { language, settings } = useSurroundings();
  const dayOf = (hit: Hit | undefined) =>
    hit ? shortDay(hit.start, language, zoneOf(settings.policy)) : "";
  return (
    <Field label={t("parts")} className="parts">
      <Select
        size="small"
        value={String(index)}
        onChange={(_, { value }) => onIndex(Number(value))}
      >
        {parts.map((hits, each) => (
          <option key={keyOf(hits[0]!)} value={String(each)}>
            {t("parts.option", {
              part: each + 1,
              parts: parts.length,
              from: dayOf(hits[0]),
              to: dayOf(hits.at(-1)),
            })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
