import type { Translate } from "../../text";
import type { HandoutWords } from "../../visitors/handout-ics";
import type { VisitorsKey } from "./visitors-text";

/** What the calendar file says beside the entries, in the officer's language. */
export function handoutWords(t: Translate<VisitorsKey>): HandoutWords {
  return {
    mark: t("handout.mark"),
    about: ({ why, otherPeople, leftOut }) =>
      [
        t("handout.where", { where: why.map((each) => t(`why.${each}`)).join(", ") }),
        otherPeople > 0 && t("handout.about.others", { count: otherPeople }),
        leftOut > 0 && t("handout.about.left-out", { count: leftOut }),
      ]
        .filter((said) => said !== false)
        .join(" "),
    attached: (names) => t("handout.attached", { names }),
  };
}
