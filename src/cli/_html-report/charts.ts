import { escapeHtml } from "../../mail/escape-html";
import type { Period } from "./periods";
import type { Words } from "./words";

/** A bar as long as `value` is of `most`. The number stands beside it, so it says nothing of its own. */
export function bar(value: number, most: number, level: string): string {
  const length = most > 0 ? Math.max(1, (value / most) * 100) : 0;
  return `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="ground" width="100" height="10"/><rect class="fill-${level}" width="${length.toFixed(1)}" height="10"/></svg>`;
}

const HEIGHT = 100;
const STEP = 10;
const WIDTH = 7;

/** A column a day, with what was stopped at the bottom and what was asked about on it. A table beside it has the numbers. */
export function columns(periods: readonly Period[], { t, number }: Words): string {
  const most = Math.max(1, ...periods.map(({ stop, warn }) => stop + warn));
  const scaled = (count: number) => (count / most) * HEIGHT;
  const drawn = periods.map(({ stop, warn }, index) => {
    const x = index * STEP + (STEP - WIDTH) / 2;
    return (
      column("stop", x, HEIGHT - scaled(stop), scaled(stop)) +
      column("warn", x, HEIGHT - scaled(stop + warn), scaled(warn))
    );
  });
  const names = [...new Set([periods[0]?.name ?? "", periods.at(-1)?.name ?? ""])];
  const axis = names.map((name) => `<span>${escapeHtml(name)}</span>`).join("");
  return `<ul class="key">${keyOf("stop", t("level.stop"))}${keyOf("warn", t("level.warn"))}</ul>
<div class="soft top">${number(most)}</div>
<svg class="columns" viewBox="0 0 ${periods.length * STEP} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${drawn.join("")}</svg>
<div class="soft axis">${axis}</div>`;
}

function column(level: string, x: number, y: number, height: number): string {
  if (height <= 0) return "";
  return `<rect class="fill-${level}" x="${x}" y="${y.toFixed(1)}" width="${WIDTH}" height="${height.toFixed(1)}"/>`;
}

function keyOf(level: string, name: string): string {
  return `<li><svg viewBox="0 0 10 10" aria-hidden="true"><rect class="fill-${level}" width="10" height="10"/></svg>${escapeHtml(name)}</li>`;
}
