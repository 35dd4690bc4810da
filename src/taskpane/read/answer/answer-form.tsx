import { Button, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { AnswerPart } from "../../../requests/answers/answer";
import { authorityIn } from "../../../requests/answers/authority";
import { draftAnswer } from "../../../requests/answers/draft";
import { possibleAnswers } from "../../../requests/answers/possible-answers";
import { blanksIn, html, plainText } from "../../../requests/answers/render";
import type { Case } from "../../../requests/case/events";
import type { Language } from "../../../text";
import { letterWords } from "../../../text/letters";
import { useSurroundings } from "../../surroundings";
import { useReadText } from "../read-text";
import type { StepProps } from "../cases/step-props";
import { useAnswerText } from "./answer-text";
import { deedsOf } from "./deeds-of";
import { PartChoice } from "./part-choice";
import { useChosenParts } from "./use-chosen-parts";

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
  const { policy } = settings;
  const rules = policy.requests ?? {};
  const offered = possibleAnswers(each, { at: now, rules });
  const chosen = useChosenParts(offered, first);
  const { parts } = chosen;
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
      <PartChoice offered={offered} chosen={chosen} />
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
}

/** Whether the reason is missing that an extension or a refusal must not be sent without. */
function lacks(part: AnswerPart): boolean {
  if (part.kind === "extension") return (part.reason ?? "").trim() === "";
  return part.kind === "refused" && part.reasons.length === 0;
}
