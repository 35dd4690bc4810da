import { useState } from "react";
import type { AnswerPart } from "../../../requests/answers/answer";
import { withPart } from "../../../requests/answers/contradictions";

/** Which parts a reply has, of those that may be in it. */
export interface ChosenParts {
  readonly parts: readonly AnswerPart[];
  /** Takes a part in, and out what contradicts it; or takes it out. */
  readonly toggle: (part: AnswerPart) => void;
  /** Puts a part in the place of the one of its kind. */
  readonly change: (part: AnswerPart) => void;
}

/** `first`: the kinds that are chosen until the officer chooses. */
export function useChosenParts(
  offered: readonly AnswerPart[],
  first: readonly AnswerPart["kind"][],
): ChosenParts {
  const [chosen, setChosen] = useState<ReadonlyMap<string, AnswerPart> | null>(null);
  const parts = chosen
    ? offered.flatMap((part) => chosen.get(keyOf(part)) ?? [])
    : offered.filter(({ kind }) => first.includes(kind));
  const choose = (next: readonly AnswerPart[]): void =>
    setChosen(new Map(next.map((part) => [keyOf(part), part])));
  return {
    parts,
    toggle(part) {
      const rest = parts.filter((other) => keyOf(other) !== keyOf(part));
      choose(rest.length < parts.length ? rest : withPart(parts, part));
    },
    change: (part) => choose(parts.map((other) => (keyOf(other) === keyOf(part) ? part : other))),
  };
}

/** Tells the parts of a reply apart: it grants or refuses each right at most once. */
export function keyOf(part: AnswerPart): string {
  return "label" in part ? `${part.kind} ${part.label}` : part.kind;
}
