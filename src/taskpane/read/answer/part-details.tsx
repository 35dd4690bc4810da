import { Field, Textarea } from "@fluentui/react-components";
import type { AnswerPart } from "../../../requests/answers/answer";
import { refusalReasons } from "../../../requests/answers/refusal";
import type { AnswerKey } from "../../../text/answers";
import { useReadText } from "../read-text";
import { checkItems, useAnswerText } from "./answer-text";
import { Ticks } from "./ticks";

interface PartDetailsProps {
  readonly part: AnswerPart;
  readonly onChange: (part: AnswerPart) => void;
}

/** What a part of a reply needs to know, below its tick. */
export function PartDetails({ part, onChange }: PartDetailsProps) {
  const t = useReadText();
  const a = useAnswerText();
  switch (part.kind) {
    case "identity":
      return (
        <Ticks
          legend={a("check.identity")}
          items={checkItems("identity", a)}
          ticked={part.ways}
          onChange={(ways) => onChange({ ...part, ways })}
        />
      );
    case "extension":
      return (
        <Field label={t("answer.reason")} required>
          <Textarea
            value={part.reason ?? ""}
            maxLength={400}
            onChange={(_, { value }) => onChange({ ...part, reason: value })}
          />
        </Field>
      );
    case "refused":
      return (
        <Ticks
          legend={t("answer.reasons")}
          items={refusalReasons(part.label).map(({ id, words }) => ({
            id,
            text: a(`reason.${words}` as AnswerKey),
          }))}
          ticked={part.reasons}
          onChange={(reasons) => onChange({ ...part, reasons })}
        />
      );
    case "granted":
      if (part.label !== "access") return null;
      return (
        <Ticks
          legend={t("answer.access")}
          items={[
            { id: "automated", text: t("answer.access.automated") },
            { id: "transfers", text: t("answer.access.transfers") },
          ]}
          ticked={[
            ...(part.automated ? ["automated"] : []),
            ...(part.transfers ? ["transfers"] : []),
          ]}
          onChange={(ticked) =>
            onChange({
              ...part,
              automated: ticked.includes("automated"),
              transfers: ticked.includes("transfers"),
            })
          }
        />
      );
    default:
      return null;
  }
}
