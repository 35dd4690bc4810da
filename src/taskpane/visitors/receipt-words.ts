import type { Language, Translate } from "../../text";
import type { Receipt } from "../../visitors/receipt";
import { instant } from "../../visitors/windows";
import type { ReceiptWords } from "../../visitors/receipt-words";
import type { VisitorsKey } from "./visitors-text";
import { shortDay, whenOf } from "./when";

/** What a deletion does not reach, in calendars and in folders of mail. */
export function outOfReach({ kind }: Pick<Receipt, "kind">): readonly VisitorsKey[] {
  return kind === "visits" ? BEYOND_CALENDARS : BEYOND_FOLDERS;
}

const BEYOND_FOLDERS = [
  "remains.mail",
  "remains.files",
  "remains.outside",
] as const satisfies readonly VisitorsKey[];

const BEYOND_CALENDARS = [
  "remains.mail",
  "remains.teams",
  "remains.files",
  "remains.private",
  "remains.outside",
] as const satisfies readonly VisitorsKey[];

/** What of the entries can be found again, and where. */
export function remainsOf({ deed, permanent }: Receipt): VisitorsKey {
  if (deed === "clear") return "remains.cleared";
  return permanent ? "remains.permanent" : "remains.deleted";
}

/** How many single times of a series were deleted: nobody can bring one of them back alone. */
export function deletedTimes({ deed, items }: Pick<Receipt, "deed" | "items">): number {
  if (deed !== "delete") return 0;
  return items.filter(
    ({ outcome, series }) =>
      outcome === "deleted" && (series === "occurrence" || series === "exception"),
  ).length;
}

/** The receipt to print, in the officer's language and by the organisation's clocks. */
export function receiptWords(
  t: Translate<VisitorsKey>,
  language: Language,
  zone: string,
): ReceiptWords {
  return {
    language,
    moment: (start) => whenOf({ start, isAllDay: false }, language, zone),
    when: (item) => whenOf(item, language, zone),
    span: ({ from, to }) => [
      shortDay(from, language, zone),
      shortDay(instant(Date.parse(to) - 1000), language, zone),
    ],
    title: () => t("receipt.title"),
    asked: (who) => t("receipt.asked", { who }),
    endedBefore: ({ cutOff: day }) =>
      day === null ? t("receipt.visits") : t("receipt.age", { day }),
    counts: ({ found, deleted, cleared, gone, kept, undone, mailed }) => [
      t("count.found", { count: found }),
      ...(cleared > 0
        ? [t("count.cleared", { count: cleared })]
        : [t("count.deleted", { count: deleted })]),
      t("count.gone", { count: gone }),
      t("count.kept", { count: kept }),
      t("count.undone", { count: undone }),
      t("count.mailed", { count: mailed }),
    ],
    entries: t("receipt.entries"),
    entryHead: [
      t("receipt.mailbox"),
      t("receipt.when"),
      t("receipt.what"),
      t("receipt.why"),
      t("outcome"),
      t("receipt.mailed"),
    ],
    searched: t("covered"),
    searchedHead: [
      t("receipt.mailbox"),
      t("receipt.calendar"),
      t("receipt.from"),
      t("receipt.to"),
      t("receipt.read"),
      t("receipt.not-searched"),
    ],
    privateEntries: t("receipt.private"),
    checked: t("checked"),
    notChecked: t("checked.not"),
    stillThere: (count) => (count === 0 ? t("checked.clean") : t("checked.left", { count })),
    unchecked: (count) => t("checked.unchecked", { count }),
    remains: t("remains"),
    recoverable: (receipt) => {
      const count = deletedTimes(receipt);
      return [
        t(remainsOf(receipt)),
        ...(count === 0 ? [] : [t(count === 1 ? "series.one" : "series.many", { count })]),
        t("remains.holds"),
      ].join(" ");
    },
    outOfReach: (receipt) => outOfReach(receipt).map((key) => t(key)),
    why: (why) => t(`why.${why}`),
    outcome: (outcome) => t(`outcome.${outcome}`),
    refused: ({ refusal }) => (refusal === null ? null : t(`refusal.${refusal}`)),
  };
}
