import { Fragment } from "react";
import { isCheck } from "../../detect/finding";
import type { FindingGroup } from "../../policy/groups";
import { foundSentence } from "../../text/found";
import { useSurroundings } from "../surroundings";
import { Masked } from "./masked";

/** More than this many previews tell nobody more. */
const AT_MOST = 5;

/**
 * What was found: the masked values beside each other, those that look the same once. What a mail does is told in a
 * sentence: its value may be no more than a number of recipients.
 */
export function Previews({ group }: { readonly group: FindingGroup }) {
  const { t } = useSurroundings();
  if (isCheck(group[0].detector)) {
    return <Told sentence={foundSentence(group, t)} value={group[0].masked} />;
  }
  const counts = new Map<string, number>();
  for (const { masked } of group) counts.set(masked, (counts.get(masked) ?? 0) + 1);
  const shown = [...counts].slice(0, AT_MOST);
  const rest = shown.reduce((left, [, count]) => left - count, group.length);
  return (
    <div className="previews">
      {shown.map(([masked, count]) => (
        <span key={masked}>
          <Masked>{masked}</Masked>
          {count > 1 && ` ×${count}`}
        </span>
      ))}
      {rest > 0 && <span>{t("previews.more", { count: rest })}</span>}
    </div>
  );
}

/** A sentence whose value's words are kept whole: domains that differ by a letter are compared with the eye. */
function Told({ sentence, value }: { readonly sentence: string; readonly value: string }) {
  const at = sentence.indexOf(value);
  if (!value.includes("≠") || at < 0) return <p>{sentence}</p>;
  return (
    <p>
      {sentence.slice(0, at)}
      {value.split(" ").map((word, index) => (
        <Fragment key={word}>
          {index > 0 && " "}
          <span className="whole">{word}</span>
        </Fragment>
      ))}
      {sentence.slice(at + value.length)}
    </p>
  );
}
