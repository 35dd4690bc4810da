import type { FindingId } from "../../detect/finding";
import type { UnreadAttachmentReason } from "../../mail/unread-attachments";
import { LEVELS, loudness, type Level } from "../../policy/verdict";
import type { ErrorRecord, ScanFinding, ScanRecord, ScanUnread } from "../scan-record";

/** What a day's mails came to. */
export interface DayTally {
  mails: number;
  warn: number;
  stop: number;
}

/** What one rule of the policy said. */
export interface RuleTally {
  findings: number;
  mails: number;
  /** A few findings, each looking different. */
  readonly examples: ScanFinding[];
}

/** Files that were not read for one reason. */
interface UnreadTally {
  count: number;
  readonly shown: ScanUnread[];
}

const MOST_EXAMPLES = 3;
const MOST_FILES = 10;
/** What people can still look through. */
const MOST_LISTED = 200;

/** Adds a scan up for the report, however many mails there are. */
export class Tally {
  readonly levels: Record<Level | "error", number> = { ok: 0, note: 0, warn: 0, stop: 0, error: 0 };
  readonly rules = new Map<string, RuleTally>();
  /** How many mails these rules, and no others, spoke of: ids joined by a space. */
  readonly together = new Map<string, number>();
  readonly withoutRule = new Map<FindingId, number>();
  readonly days = new Map<string, DayTally>();
  readonly unreadFiles = new Map<UnreadAttachmentReason, UnreadTally>();
  readonly unreadMails: ErrorRecord[] = [];
  unencrypted = 0;
  /** How many mails there are to list, shown or not. */
  listable = 0;
  private readonly byLevel: Record<Level, ScanRecord[]> = { ok: [], note: [], warn: [], stop: [] };

  add(record: ScanRecord | ErrorRecord): void {
    if ("error" in record) {
      this.levels.error++;
      if (this.unreadMails.length < MOST_LISTED) this.unreadMails.push(record);
      return;
    }
    this.levels[record.verdict]++;
    if (record.encryptionRequired && record.encryption !== "encrypted") this.unencrypted++;
    this.addDay(record);
    this.addFindings(record.findings);
    for (const each of record.unread) this.addUnread(each);
    if (record.verdict === "ok" && record.text === undefined) return;
    this.listable++;
    const alike = this.byLevel[record.verdict];
    if (alike.length < MOST_LISTED) alike.push(record);
  }

  /** All that could be read. */
  get mails(): number {
    return LEVELS.reduce((sum, level) => sum + this.levels[level], 0);
  }

  /** The mails to show one by one, the most serious first. */
  listed(): ScanRecord[] {
    return LEVELS.toReversed()
      .flatMap((level) => this.byLevel[level])
      .slice(0, MOST_LISTED);
  }

  private addDay({ sent, verdict }: ScanRecord): void {
    if (sent === undefined) return;
    const day = this.days.get(sent) ?? { mails: 0, warn: 0, stop: 0 };
    this.days.set(sent, day);
    day.mails++;
    if (verdict === "warn" || verdict === "stop") day[verdict]++;
  }

  private addFindings(findings: readonly ScanFinding[]): void {
    const spoken = new Set<string>();
    for (const finding of findings) {
      const { rule, detector } = finding;
      if (rule === null) {
        this.withoutRule.set(detector, (this.withoutRule.get(detector) ?? 0) + 1);
        continue;
      }
      const tally = this.rules.get(rule) ?? { findings: 0, mails: 0, examples: [] };
      this.rules.set(rule, tally);
      tally.findings++;
      if (!spoken.has(rule)) tally.mails++;
      spoken.add(rule);
      if (tally.examples.length < MOST_EXAMPLES && !tally.examples.some(looksLike(finding))) {
        tally.examples.push(finding);
      }
    }
    const all = [...spoken].sort().join(" ");
    this.together.set(all, (this.together.get(all) ?? 0) + 1);
  }

  private addUnread(unread: ScanUnread): void {
    const tally = this.unreadFiles.get(unread.reason) ?? { count: 0, shown: [] };
    this.unreadFiles.set(unread.reason, tally);
    tally.count++;
    if (tally.shown.length < MOST_FILES) tally.shown.push(unread);
  }
}

function looksLike({ detector, where, masked }: ScanFinding) {
  return (other: ScanFinding) =>
    other.detector === detector && other.where === where && other.masked === masked;
}

/** From loud to quiet, then from many to few: the order in which people want to know of rules. */
export function byWeight(
  a: { readonly level: Level; readonly mails: number },
  b: { readonly level: Level; readonly mails: number },
): number {
  return loudness(b.level) - loudness(a.level) || b.mails - a.mails;
}

/** Of several with one name the last stays. */
export function loudestLast(a: { readonly level: Level }, b: { readonly level: Level }): number {
  return loudness(a.level) - loudness(b.level);
}
