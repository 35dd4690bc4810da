import type { Level } from "../../policy/verdict";
import { escapeHtml } from "../../mail/escape-html";
import { columns } from "./charts";
import { perDay, type Period, periodsOf } from "./periods";
import type { Tally } from "./tally";
import type { Words } from "./words";

const TILES = ["stop", "warn", "note", "error"] as const;

/** How many mails would have been stopped, asked about and noted, in all and a day. */
export function tiles(tally: Tally, words: Words): string {
  return `<ul class="tiles">${TILES.map((level) => tile(level, tally, words)).join("\n")}</ul>`;
}

function tile(level: (typeof TILES)[number], tally: Tally, { t, number, percent }: Words): string {
  const count = tally.levels[level];
  const lines = [t(`about.${level}`)];
  if (level !== "error") {
    lines.unshift(t("share", { percent: percent(count / Math.max(1, tally.mails)) }));
  }
  if ((level === "stop" || level === "warn") && tally.days.size > 0) {
    const { average, most } = perDay(tally.days, level);
    lines.splice(1, 0, t("per-day", { count: number(average), most: number(most) }));
  }
  const small = lines.map((line) => `<small>${escapeHtml(line)}</small>`).join("");
  return `<li class="tile ${level}"><span>${t(`level.${level}`)}</span><b>${number(count)}</b>${small}</li>`;
}

/** When the mails were sent, and which of them had to be encrypted. */
export function facts(tally: Tally, { t, day, number, mails }: Words): string {
  const days = [...tally.days.keys()].sort();
  const [from = "", to = ""] = [days[0], days.at(-1)];
  const lines = [
    days.length === 0
      ? t("period.none")
      : days.length === 1
        ? t("period.one-day", { from: day(from) })
        : t("period", { from: day(from), to: day(to), days: number(days.length) }),
  ];
  if (tally.unencrypted > 0) lines.push(t("unencrypted", { mails: mails(tally.unencrypted) }));
  return lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("\n");
}

/** What would have happened day by day, as a picture and as numbers. */
export function calendar(tally: Tally, words: Words): string {
  const periods = periodsOf(tally.days);
  if (periods.length < 2) return "";
  const isByDay = periods.some(({ name }) => name.length > "2026-11".length);
  const { t } = words;
  return `<section><h2>${t(isByDay ? "days" : "months")}</h2>
${columns(periods, words)}
<details><summary>${t("days.table")}</summary>${numbersOf(periods, words)}</details></section>`;
}

function numbersOf(periods: readonly Period[], { t, number }: Words): string {
  const head = [t("when"), t("sent"), t("level.stop"), t("level.warn")];
  const rows = periods.map(
    ({ name, mails, stop, warn }) =>
      `<tr><th scope="row">${escapeHtml(name)}</th>${[mails, stop, warn].map((count) => `<td class="figure">${number(count)}</td>`).join("")}</tr>`,
  );
  return `<div class="scroll"><table><thead><tr>${head.map((name, at) => `<th scope="col"${at > 0 ? ' class="figure"' : ""}>${name}</th>`).join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
}

/** A level's name with its colour. */
export function levelName(level: Level, { t }: Words): string {
  return `<span class="level ${level}">${t(`level.${level}`)}</span>`;
}
