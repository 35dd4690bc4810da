import type { Mail } from "../../mail/mail";
import { INSIGHT_TEXT_LIMIT, type Insight } from "../../outlook/insight";
import { groupsOf, type FindingGroup } from "../../policy/groups";
import type { Verdict } from "../../policy/verdict";
import { listOf, type Translate } from "../../text";
import { foundSentence } from "../../text/found";
import { shortened } from "../../text/shortened";
import type { TextKey } from "../surroundings";
import type { GuardState } from "./guard-state";
import { partKey } from "./outcome";
import { filesTitle, titleOf } from "./title";

type Text = Translate<TextKey>;

/** The cards that somebody has to do something about. */
function toFix({ findings }: Verdict): readonly FindingGroup[] {
  return groupsOf(findings.filter(({ level }) => level === "stop" || level === "warn"));
}

/** The pane's heading: how much there is to do. Never "all clear" for what could not be checked. */
export function headingOf(
  { verdict, complete, unread, failed, reading, unreadFiles }: GuardState,
  t: Text,
  kind: Mail["kind"],
): string {
  const item = t(`item.${kind}`);
  if (failed) return t("heading.failed", { item });
  const count = verdict ? toFix(verdict).length : 0;
  if (count > 0) return t(count === 1 ? "heading.one" : "heading.many", { count, item });
  if (!verdict || !complete) return t("heading.reading", { item });
  if (isUnread(unread)) return t("heading.unread", { item });
  const calm = verdict.level === "note" ? "heading.notes" : "heading.ok";
  if (reading) return t(`${calm}.so-far`);
  return t(unread.length + unreadFiles.length > 0 ? `${calm}.partly` : calm);
}

/** Neither what it is about nor what it says: then it is no use to say that there is nothing to note. */
function isUnread(unread: GuardState["unread"]): boolean {
  return unread.includes("subject") && unread.includes("body");
}

/** What could not be read, each kind of part named once; empty when everything could. */
export function unreadOf({ unread }: GuardState, t: Text, kind: Mail["kind"]): string {
  if (isUnread(unread)) return t("unread.all", { item: t(`item.${kind}`) });
  const parts = [...new Set(unread.map(partKey))].map((key) => t(key));
  return parts.length === 0 ? "" : t("unread", { parts: listOf(parts, t("and")) });
}

/** What a screen reader hears when the heading or the list below it has changed. */
export function announcementOf(state: GuardState, t: Text, kind: Mail["kind"]): string {
  const titles = state.verdict ? toFix(state.verdict).map((group) => titleOf(group, t)) : [];
  if (state.asksAboutFiles) titles.push(filesTitle(state.unreadFiles, t));
  const isUnderWay = !state.complete || state.reading !== null;
  if (titles.length === 0 && isUnderWay && !state.failed) return "";
  const heading = headingOf(state, t, kind);
  if (titles.length > 0) return `${heading}: ${listOf(titles, t("and"))}.`;
  const notes = groupsOf(state.verdict?.findings.filter(({ level }) => level === "note") ?? []);
  if (notes.length === 0) return heading;
  const noted = listOf(
    notes.map((group) => titleOf(group, t)),
    t("and"),
  );
  return `${heading}. ${t("level.note")}: ${noted}.`;
}

/** The line above the draft; null when nothing has to be done. */
export function insightOf(verdict: Verdict, t: Text): Insight | null {
  const groups = toFix(verdict);
  const [group] = groups;
  if (!group) return null;
  const [first] = group;
  const found = foundSentence(group, t);
  const text = groups.length === 1 ? found : `${found} ${t("insight.more")}`;
  return {
    text: shortened(text, INSIGHT_TEXT_LIMIT),
    action: t("insight.action"),
    finding: first.key,
  };
}
