import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { CHECKLISTS } from "../../../../requests/answers/checklists";
import { checkItems, useAnswerText } from "../../answer/answer-text";
import { Ticks } from "../../answer/ticks";
import { useReadText } from "../../read-text";
import type { WorkProps } from "../step-props";

/** Decides an objection (D 8): until then the data may not be used. */
export function Objection({ desk }: WorkProps) {
  const t = useReadText();
  const a = useAnswerText();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const decide = (groundsRemain: boolean): void =>
    void desk.add({ kind: "decided-objection", groundsRemain });
  // Only a weighing that was made and written down can go against the person.
  const isWeighed = CHECKLISTS.objection.every(({ id }) => ticked.includes(id));
  return (
    <>
      <Ticks
        legend={a("check.objection")}
        items={checkItems("objection", a)}
        ticked={ticked}
        onChange={setTicked}
      />
      <div className="fixes">
        <Button
          className="narrow"
          appearance="primary"
          disabledFocusable={desk.busy}
          onClick={() => decide(false)}
        >
          {t("do.grounds-fall")}
        </Button>
        <Button
          className="narrow"
          disabledFocusable={desk.busy || !isWeighed}
          onClick={() => decide(true)}
        >
          {t("do.grounds-remain")}
        </Button>
      </div>
    </>
  );
}
