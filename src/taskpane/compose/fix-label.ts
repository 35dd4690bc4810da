import type { Mail } from "../../mail/mail";
import type { FixId } from "../../policy/fixes/fix";
import type { Translate } from "../../text";
import type { TextKey } from "../surroundings";

/** What the button of a repair says. `all`: it repairs several findings at once; `kind`: what is being written. */
export function fixLabel(
  fix: FixId,
  all: boolean,
  kind: Mail["kind"],
  t: Translate<TextKey>,
): string {
  return t(`${all ? "fix-all" : "fix"}.${fix}`, { item: t(`item.${kind}`) });
}
