import type { Window } from "./calendar";
import type { Outcome } from "./judge-hit";
import type { Coverage } from "./plan";
import type { Receipt, ReceiptItem } from "./receipt";
import type { Why } from "./rules";

/** What a receipt says beside its figures, in one language. */
export interface ReceiptWords {
  readonly language: string;
  readonly title: (receipt: Receipt) => string;
  readonly asked: (who: string) => string;
  readonly moment: (instant: string) => string;
  readonly when: (item: Pick<ReceiptItem, "start" | "isAllDay">) => string;
  /** The first and the last of what was searched. */
  readonly span: (window: Window) => readonly [string, string];
  /** What a search by age, or for all visits, has asked for. */
  readonly endedBefore: (receipt: Receipt) => string;
  readonly counts: (counts: Receipt["counts"]) => readonly string[];
  readonly entries: string;
  readonly entryHead: readonly string[];
  readonly searched: string;
  readonly searchedHead: readonly string[];
  readonly privateEntries: string;
  readonly checked: string;
  readonly notChecked: string;
  readonly stillThere: (count: number) => string;
  readonly unchecked: (count: number) => string;
  readonly remains: string;
  readonly recoverable: (receipt: Receipt) => string;
  readonly outOfReach: (receipt: Receipt) => readonly string[];
  readonly why: (why: Why) => string;
  readonly outcome: (outcome: Outcome) => string;
  readonly refused: (coverage: Coverage) => string | null;
}

/** The words of a receipt where nobody has chosen a language: codes, and times in UTC, as they stand in its JSON. */
export const ENGLISH_RECEIPT: ReceiptWords = {
  language: "en",
  title: ({ kind }) =>
    kind === "visits" ? "Receipt: visitors in calendars" : "Receipt: applications in mail",
  asked: (who) => `Asked for: ${who}.`,
  moment: (instant) => instant,
  when: ({ start, isAllDay }) => (isAllDay ? start.slice(0, 10) : start),
  span: ({ from, to }) => [from, to],
  endedBefore: ({ kind, cutOff }) => {
    if (kind === "applications") return `applications received before ${cutOff}`;
    return cutOff === null ? "visits" : `visits that ended before ${cutOff}`;
  },
  counts: ({ found, deleted, cleared, gone, kept, undone, mailed }) => [
    `Found: ${found}`,
    `Deleted: ${deleted}`,
    ...(cleared > 0 ? [`Taken out of the text: ${cleared}`] : []),
    `Gone before: ${gone}`,
    `Kept: ${kept}`,
    `Left undone: ${undone}`,
    `People mailed: ${mailed}`,
  ],
  entries: "Entries",
  entryHead: ["Mailbox", "When", "What", "Why", "Outcome", "Mailed"],
  searched: "Searched",
  searchedHead: ["Mailbox", "Calendar", "From", "To", "Entries", "Not searched"],
  privateEntries: "private entries",
  checked: "Checked by a second search",
  notChecked: "Not checked.",
  stillThere: (count) => `${count} of those entries found again.`,
  unchecked: (count) => `${count} could not be checked.`,
  remains: "What remains",
  recoverable: ({ recoverable }) => recoverable,
  outOfReach: ({ outOfReach }) => outOfReach,
  why: (why) => why,
  outcome: (outcome) => outcome,
  refused: ({ refused }) => refused,
};
