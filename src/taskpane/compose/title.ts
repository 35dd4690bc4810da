import { isCheck } from "../../detect/finding";
import type { UnreadAttachment } from "../../mail/unread-attachments";
import type { FindingGroup } from "../../policy/groups";
import type { Translate } from "../../text";
import type { TextKey } from "../surroundings";

/**
 * Title of a card: "CPR-nummer i emnefeltet", "3 CPR-numre i emnefeltet", "Modtagerne ser hinanden"; where only the shape
 * speaks for it, "Måske et CPR-nummer i emnefeltet".
 */
export function titleOf(group: FindingGroup, t: Translate<TextKey>): string {
  const [{ detector, where }, ...others] = group;
  if (isCheck(detector)) return t(`detector.${detector}`);
  if (group.every(({ confidence }) => confidence === "possible")) {
    const amount = others.length === 0 ? t(`a.${detector}`) : amountOf(group, t);
    return t("finding.possible", { amount, in: t(`in.${where}`) });
  }
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

/** "Kuvert kunne ikke læse en vedhæftet fil", "… 3 vedhæftede filer". */
export function filesTitle(files: readonly UnreadAttachment[], t: Translate<TextKey>): string {
  const count = files.length;
  return t(count === 1 ? "files.ask.one" : "files.ask.many", { count });
}
