import type { Policy, Rule } from "../../policy/policy";
import { type Level, loudness } from "../../policy/verdict";
import { foundSentence } from "../../text/found";
import { escapeHtml } from "../../mail/escape-html";
import type { ScanFinding } from "../scan-record";
import { bar } from "./charts";
import { levelName } from "./overview";
import { byWeight, loudestLast, type RuleTally, type Tally } from "./tally";
import type { Words } from "./words";

interface SpokenRule extends RuleTally {
  readonly rule: Rule;
  readonly level: Level;
}

const MOST_REASONS = 5;

/** The rules that spoke, the loudest first. */
function spokenRules(tally: Tally, policy: Policy): SpokenRule[] {
  return policy.rules
    .flatMap((rule) => {
      const said = tally.rules.get(rule.id);
      return said ? [{ ...said, rule, level: rule.level }] : [];
    })
    .sort(byWeight);
}

/** What people would have been stopped for or asked about most, in the words that they would have read. */
export function reasons(tally: Tally, policy: Policy, words: Words): string {
  const { t } = words;
  const sums = new Map<string, { level: Level; mails: number; clause: string }>();
  for (const [ids, mails] of tally.together) {
    for (const [why, { level, clause }] of reasonsOf(ids.split(" "), policy, words)) {
      const sum = sums.get(why) ?? { level, mails: 0, clause };
      const loudest = loudness(level) > loudness(sum.level) ? level : sum.level;
      sums.set(why, { clause: sum.clause, level: loudest, mails: sum.mails + mails });
    }
  }
  const top = [...sums].sort(([, a], [, b]) => b.mails - a.mails).slice(0, MOST_REASONS);
  const items = top.map(
    ([why, { level, mails, clause }]) =>
      `<li>${escapeHtml(why)}<br><span class="soft">${escapeHtml(clauseName(clause, policy, words))}</span> · ${levelName(level, words)} · ${words.mails(mails)}</li>`,
  );
  const content =
    items.length > 0
      ? `<p class="soft">${t("reasons.about")}</p><ol class="reasons">${items.join("\n")}</ol>`
      : `<p>${t("reasons.none")}</p>`;
  return `<section><h2>${t("reasons")}</h2>${content}</section>`;
}

/** The reasons of the rules that ask or stop, each once: rules may share one. */
function reasonsOf(ids: readonly string[], policy: Policy, words: Words): Map<string, Rule> {
  const loud = policy.rules.filter(({ id, level }) => level !== "note" && ids.includes(id));
  return new Map(loud.sort(loudestLast).map((rule) => [reasonOf(rule, policy, words), rule]));
}

/** Each rule with its alarm rate, and what it spoke of. */
export function ruleTable(tally: Tally, policy: Policy, words: Words): string {
  const { t } = words;
  const spoken = spokenRules(tally, policy);
  const rates = spoken.map(({ findings }) => rateOf(findings, tally));
  const rows = spoken.map((each) => ruleRow(each, tally, Math.max(...rates), policy, words));
  const head = [t("rule"), t("level"), t("per-thousand"), t("hit"), t("examples")];
  const table = `<p class="soft">${t("rules.about")}</p><table class="stack"><thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
  return `<section><h2>${t("rules")}</h2>${rows.length > 0 ? table : `<p>${t("rules.none")}</p>`}${leftOver(tally, policy, words)}</section>`;
}

function ruleRow(
  { rule, level, findings, mails, examples }: SpokenRule,
  tally: Tally,
  most: number,
  policy: Policy,
  words: Words,
): string {
  const { t, number } = words;
  const rate = rateOf(findings, tally);
  const shown = examples.map((example) => `<li>${escapeHtml(sentenceOf(example, words))}</li>`);
  return `<tr><th scope="row">${escapeHtml(rule.id)}<br><span class="soft">${escapeHtml(clauseName(rule.clause, policy, words))}</span></th><td>${levelName(level, words)}</td><td data-name="${t("per-thousand")}">${number(rate)}${bar(rate, most, level)}</td><td class="figure" data-name="${t("hit")}">${number(mails)}</td><td><ul class="plain">${shown.join("")}</ul></td></tr>`;
}

/** Rules that were silent, and what was found that no rule speaks of: canaries, and what the policy leaves alone. */
function leftOver(tally: Tally, policy: Policy, { t, number }: Words): string {
  const silent = policy.rules.filter(({ id }) => !tally.rules.has(id)).map(({ id }) => id);
  const found = [...tally.withoutRule].map(([detector, count]) => `${detector} ${number(count)}`);
  const lines: string[] = [];
  if (silent.length > 0) lines.push(t("silent", { rules: silent.join(", ") }));
  if (found.length > 0) lines.push(t("without-rule", { found: found.join(", ") }));
  return lines.map((line) => `<p class="soft">${escapeHtml(line)}</p>`).join("");
}

function rateOf(findings: number, { mails }: Tally): number {
  return (findings * 1000) / Math.max(1, mails);
}

function reasonOf(rule: Rule, { clauses }: Policy, { language }: Words): string {
  return (rule.why ?? clauses[rule.clause]?.why)?.[language] ?? rule.id;
}

function clauseName(clause: string, { clauses }: Policy, { t, language }: Words): string {
  return t("clause", { id: clause, title: clauses[clause]?.title[language] ?? "" });
}

/** What the pane would have said of it, masked as there. */
export function sentenceOf(finding: ScanFinding, { names }: Words): string {
  return foundSentence([finding], names);
}
