import type { AnswerPart } from "../../../requests/answers/answer";
import { keptReasons } from "../../../requests/answers/refusal";
import type { Deed } from "../cases/use-case";

/**
 * What sending a reply of these parts does to the case, in this order. What is granted and what is refused in one reply
 * answer it together.
 */
export function deedsOf(parts: readonly AnswerPart[]): readonly Deed[] {
  const has = (...kinds: AnswerPart["kind"][]) => parts.some(({ kind }) => kinds.includes(kind));
  const extension = parts.find((part) => part.kind === "extension");
  return [
    ...(has("acknowledgement", "complaint-receipt", "breach-receipt")
      ? [{ kind: "acknowledged" } as const]
      : []),
    ...(has("identity") ? [{ kind: "identity-asked" } as const] : []),
    ...(extension ? [{ kind: "extended", reason: extension.reason ?? "" } as const] : []),
    ...closing(parts, has("granted", "nothing-held")),
  ];
}

function closing(parts: readonly AnswerPart[], isAnswered: boolean): readonly Deed[] {
  const refused = parts.flatMap((part) => (part.kind === "refused" ? [part] : []));
  const reason = keptReasons(refused);
  if (isAnswered) return [{ kind: "answered", ...(reason !== "" && { refusedInPart: reason }) }];
  return reason === "" ? [] : [{ kind: "refused", reason }];
}
