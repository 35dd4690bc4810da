import { Button, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { useAboutWhat } from "../about-what";
import { useSurroundings } from "../surroundings";
import { Disclosure } from "../disclosure";
import type { FindingProps } from "./finding-props";

/**
 * Sends in spite of a rule, for a reason: only where the policy lets people, and never the first thing offered. The
 * reason's id travels in a mail's header, of which a meeting has none; the writer's own words stay with the draft.
 */
export function OverrideForm({ group, acts }: Pick<FindingProps, "group" | "acts">) {
  const { settings, language, t } = useSurroundings();
  const what = useAboutWhat();
  const [reason, setReason] = useState("");
  const [words, setWords] = useState("");
  const { overrides, rules } = settings.policy;
  const rule = rules.find(({ id }) => id === group[0].rule);
  if (!overrides || rule?.override !== true) return null;
  const override = (): void =>
    acts.decide(group, { kind: "override", reason, ...(words.trim() !== "" && { words }) });
  return (
    <Disclosure label={t("override.open")}>
      <div className="override">
        <Field label={t("override.why")}>
          <RadioGroup value={reason} onChange={(_, data) => setReason(data.value)}>
            {overrides.reasons.map(({ id, text }) => (
              <Radio key={id} value={id} label={text[language]} />
            ))}
          </RadioGroup>
        </Field>
        {overrides.freeText && (
          <Field label={t("override.words")} hint={t(`override.words.stay.${acts.kind}`)}>
            <Input value={words} maxLength={200} onChange={(_, data) => setWords(data.value)} />
          </Field>
        )}
        <Button
          disabledFocusable={acts.busy || reason === ""}
          aria-describedby={what}
          onClick={override}
        >
          {t("override.do")}
        </Button>
      </div>
    </Disclosure>
  );
}
