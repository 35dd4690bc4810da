import { translator, type Translate } from "../../../text";
import { ANSWER_TEXT, type AnswerKey } from "../../../text/answers";
import { CHECKLISTS, type ChecklistId } from "../../../requests/answers/checklists";
import { useSurroundings } from "../../surroundings";

const TRANSLATE = {
  da: translator("da", ANSWER_TEXT),
  en: translator("en", ANSWER_TEXT),
};

/** The words of checklists and replies, which are loaded when a case is worked on. */
export function useAnswerText(): Translate<AnswerKey> {
  return TRANSLATE[useSurroundings().language];
}

/** A checklist with its words. `test/letters` sees to it that each item has some. */
export function checkItems(list: ChecklistId, a: Translate<AnswerKey>) {
  return CHECKLISTS[list].map(({ id }) => ({ id, text: a(`check.${list}.${id}` as AnswerKey) }));
}
