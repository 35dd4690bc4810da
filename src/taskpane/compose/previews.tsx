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

/** A sentence in which domains are kept whole: those that differ by a letter are compared with the eye. */
function Told({ sentence, value }: { readonly sentence: string; readonly value: string }) {
  const domains = value.split(" ≠ ");
  if (domains.length < 2) return <p>{sentence}</p>;
  // By where they begin: a word may stand there twice.
  const words = Array.from(sentence.matchAll(/\S+/g), ({ 0: word, index }) => ({ word, index }));
  return (
    <p>
      {words.map(({ word, index }) => (
        <Fragment key={index}>
          {index > 0 && " "}
          {domains.some((domain) => word.startsWith(domain)) ? (
            <span className="whole">{word}</span>
          ) : (
            word
          )}
        </Fragment>
      ))}
    </p>
  );
}
