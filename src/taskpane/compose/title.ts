import { isCheck } from "../../detect/finding";
import type { FindingGroup } from "../../policy/groups";
import type { Translate } from "../../text";
import type { TextKey } from "../surroundings";

/** Title of a card: "CPR-nummer i emnefeltet", "3 CPR-numre i emnefeltet", "Modtagerne ser hinanden". */
export function titleOf(group: FindingGroup, t: Translate<TextKey>): string {
  const [{ detector, where }, ...others] = group;
  if (isCheck(detector)) return t(`detector.${detector}`);
  return t("finding", {
    detector: others.length === 0 ? t(`detector.${detector}`) : amountOf(group, t),
    in: t(`in.${where}`),
  });
}

/** What several findings are together: "3 CPR-numre". */
export function amountOf(group: FindingGroup, t: Translate<TextKey>): string {
  const { detector } = group[0];
  return isCheck(detector)
    ? t(`detector.${detector}`)
    : t(`many.${detector}`, { count: group.length });
}
