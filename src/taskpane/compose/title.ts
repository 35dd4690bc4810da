import type { FindingGroup } from "../../policy/groups";
import type { Translate } from "../../text";
import type { TextKey } from "../surroundings";

/** Title of a card: "CPR-nummer i emnefeltet", "3 CPR-numre i emnefeltet". */
export function titleOf(group: FindingGroup, t: Translate<TextKey>): string {
  const [{ detector, where }, ...others] = group;
  return t("finding", {
    detector: others.length === 0 ? t(`detector.${detector}`) : amountOf(group, t),
    in: t(`in.${where}`),
  });
}

/** What several findings are together: "3 CPR-numre". */
export function amountOf(group: FindingGroup, t: Translate<TextKey>): string {
  return t(`many.${group[0].detector}`, { count: group.length });
}
