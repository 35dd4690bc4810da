import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useSurroundings } from "../../../surroundings";
import { Clause } from "../../../compose/clause";
import { checkItems, useAnswerText } from "../../answer/answer-text";
import { Ticks } from "../../answer/ticks";
import { useReadText } from "../../read-text";
import type { WorkProps } from "../step-props";

const LABELS = ["erasure", "restriction"] as const;
type Label = (typeof LABELS)[number];

/** The grounds of D 5.11 and D 6, one of which is enough; what may stand against erasure is asked beside them. */
export function Grounds({ case: each, desk }: WorkProps) {
  const t = useReadText();
  const a = useAnswerText();
  const { settings } = useSurroundings();
  const [ticked, setTicked] = useState<Readonly<Record<Label, readonly string[]>>>({
    erasure: each.grounds.erasure ?? [],
    restriction: each.grounds.restriction ?? [],
  });
  const [exceptions, setExceptions] = useState<readonly string[]>([]);
  const wanted = LABELS.filter((label) => each.labels.includes(label));
  const isUnfinished = wanted.some((label) => ticked[label].length === 0);
  const keep = (): void => {
    const deeds = wanted.map(
      (label) => ({ kind: "ground-chosen", label, grounds: ticked[label] }) as const,
    );
    void desk.addAll(deeds);
  };
  return (
    <>
      {wanted.map((label) => (
        <div key={label}>
          <Ticks
            legend={a(`check.${label}`)}
            items={checkItems(label, a)}
            ticked={ticked[label]}
            onChange={(ids) => setTicked({ ...ticked, [label]: ids })}
          />
          {settings.policy.clauses[CLAUSES[label]] && <Clause id={CLAUSES[label]} />}
        </div>
      ))}
      {wanted.includes("erasure") && (
        <Ticks
          legend={a("check.erasure-exceptions")}
          items={checkItems("erasure-exceptions", a)}
          ticked={exceptions}
          onChange={setExceptions}
        />
      )}
      {exceptions.length > 0 && <p>{t("grounds.exception")}</p>}
      <div>
        <Button appearance="primary" disabledFocusable={desk.busy || isUnfinished} onClick={keep}>
          {t("do.keep-grounds")}
        </Button>
      </div>
    </>
  );
}

const CLAUSES: Readonly<Record<Label, string>> = { erasure: "D 5.11", restriction: "D 6" };
