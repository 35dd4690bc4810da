import { Button, Checkbox, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { AnswerPart } from "../../../requests/answers/answer";
import { authorityIn } from "../../../requests/answers/authority";
import { withPart } from "../../../requests/answers/contradictions";
import { draftAnswer } from "../../../requests/answers/draft";
import { possibleAnswers } from "../../../requests/answers/possible-answers";
import { blanksIn, html, plainText } from "../../../requests/answers/render";
import type { Case } from "../../../requests/case/events";
import type { Language } from "../../../text";
import type { AnswerKey } from "../../../text/answers";
import { letterWords } from "../../../text/letters";
import { useSurroundings } from "../../surroundings";
import { useReadText } from "../read-text";
import type { StepProps } from "../cases/step-props";
import { useAnswerText } from "./answer-text";
import { deedsOf } from "./deeds-of";
import { PartDetails } from "./part-details";

interface AnswerFormProps extends Pick<StepProps, "letters" | "desk"> {
  readonly case: Case;
  /** Ticked when the form opens. */
  readonly first: readonly AnswerPart["kind"][];
}

/** Chooses what a reply says. Outlook's reply form opens with it; the officer fills in the blanks and sends it. */
export default function AnswerForm({ case: each, letters, desk, first }: AnswerFormProps) {
  const t = useReadText();
  const a = useAnswerText();
  const { settings } = useSurroundings();
  const [now] = useState(() => new Date().toISOString());
  const [language, setLanguage] = useState<Language>(each.language);
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<ReadonlyMap<string, AnswerPart>>(new Map());
  const { policy } = settings;
  const rules = policy.requests ?? {};
  const offered = possibleAnswers(each, { at: now, rules });
  const [isTouched, setTouched] = useState(false);
  const parts = offered.flatMap((part) => {
    const kept = chosen.get(keyOf(part));
    if (kept) return [kept];
    return !isTouched && first.includes(part.kind) ? [part] : [];
  });

  const choose = (next: readonly AnswerPart[]): void => {
    setTouched(true);
    setChosen(new Map(next.map((part) => [keyOf(part), part])));
  };
  const toggle = (part: AnswerPart): void => {
    const rest = parts.filter((each_) => keyOf(each_) !== keyOf(part));
    choose(rest.length < parts.length ? rest : withPart(parts, part));
  };
  const change = (part: AnswerPart): void =>
    choose(parts.map((other) => (keyOf(other) === keyOf(part) ? part : other)));

  const letter = draftAnswer(parts, {
    case: each,
    rules,
    now,
    contact: policy.contact,
    authority: authorityIn(language, policy.requests?.authority),
    name,
  });
  const words = letterWords(language);
  const blanks = blanksIn(plainText(letter, words)).length;
  const isUnfinished = parts.length === 0 || parts.some(lacks);

  return (
    <div className="answer">
      <fieldset className="choice">
        <legend>{t("answer.what")}</legend>
        {offered.map((part) => {
          const kept = parts.find((other) => keyOf(other) === keyOf(part));
          return (
            <div key={keyOf(part)}>
              <Checkbox
                checked={kept !== undefined}
                label={labelOf(part)}
                onChange={() => toggle(part)}
              />
              {kept && (
                <div className="details">
                  <PartDetails part={kept} onChange={change} />
                </div>
              )}
            </div>
          );
        })}
      </fieldset>
      <Field label={t("answer.name")}>
        <Input value={name} maxLength={100} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field label={t("answer.language")}>
        <RadioGroup
          layout="horizontal"
          value={language}
          onChange={(_, { value }) => setLanguage(value as Language)}
        >
          <Radio value="da" label={{ children: "Dansk", lang: "da" }} />
          <Radio value="en" label={{ children: "English", lang: "en" }} />
        </RadioGroup>
      </Field>
      {parts.length > 0 && blanks > 0 && (
        <p className="small">
          {a(blanks === 1 ? "answer.blanks.one" : "answer.blanks.many", { count: blanks })}
        </p>
      )}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={desk.busy || isUnfinished}
          onClick={() => void letters.openReply(html(letter, words), deedsOf(parts))}
        >
          {t("answer.open")}
        </Button>
      </div>
    </div>
  );

  function labelOf(part: AnswerPart): string {
    if (part.kind === "granted" || part.kind === "refused") {
      const own = OWN_WORDS[`${part.kind} ${part.label}`];
      return own
        ? a(own)
        : a(`answer.${part.kind}`, { right: t(`right.${part.label}`).toLowerCase() });
    }
    return a(`answer.${part.kind}`);
  }
}

/** Nobody grants a complaint, a breach or a no: these say what the letter does. */
const OWN_WORDS: Readonly<Record<string, AnswerKey>> = {
  "granted marketing_optout": "answer.granted.marketing_optout",
  "granted automated_decision": "answer.granted.automated_decision",
  "granted consent_withdrawal": "answer.granted.consent_withdrawal",
  "granted complaint": "answer.granted.complaint",
  "granted breach_report": "answer.granted.breach_report",
  "refused automated_decision": "answer.refused.automated_decision",
};

function keyOf(part: AnswerPart): string {
  return "label" in part ? `${part.kind} ${part.label}` : part.kind;
}

/** Whether the reason is missing that an extension or a refusal must not be sent without. */
function lacks(part: AnswerPart): boolean {
  if (part.kind === "extension") return (part.reason ?? "").trim() === "";
  return part.kind === "refused" && part.reasons.length === 0;
}
