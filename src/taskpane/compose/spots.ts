import type { FoundPlace } from "../../detect/finding";
import type { FindingGroup } from "../../policy/groups";
import { listOf, type Translate } from "../../text";
import type { TextKey } from "../surroundings";

/** A page, slide or cell. */
interface Spot {
  readonly kind: "page" | "slide" | "cell";
  readonly name: string;
}

/** A file, or one sheet of a workbook, in which something was found. */
interface FileWithFindings {
  readonly path: string;
  readonly sheet: string | undefined;
  /** In reading order, each once. */
  readonly spots: Spot[];
}

/** More than this many spots in one file tell nobody more. One more is named as well: "1 andre" says nobody. */
const AT_MOST = 3;

/** The files in which the findings of a group stand, each once: a long name is read once, not at every cell. */
export function filesOf(group: FindingGroup): readonly FileWithFindings[] {
  const files = new Map<string, FileWithFindings>();
  for (const { place } of group) {
    if (!place) continue;
    const { path, sheet } = place;
    const key = JSON.stringify([path, sheet]);
    const file = files.get(key) ?? { path, sheet, spots: [] };
    files.set(key, file);
    const spot = spotOf(place);
    if (spot && !file.spots.some(({ name }) => name === spot.name)) file.spots.push(spot);
  }
  return [...files.values()];
}

/** "side 2", "cellerne B7 og B8", "cellerne B7, B8, B9 og 12 andre". The spots of one file are all of one kind. */
export function spotsText(spots: readonly Spot[], t: Translate<TextKey>): string {
  const [first] = spots;
  if (!first) return "";
  const named = spots.slice(0, shownOf(spots.length)).map(({ name }) => name);
  const rest = spots.length - named.length;
  const kind = spots.length === 1 ? first.kind : (`${first.kind}s` as const);
  const names = rest > 0 ? named.join(", ") : listOf(named, t("and"));
  const text = t(`place.${kind}`, { [first.kind]: names });
  return rest > 0 ? t("place.others", { place: text, count: rest }) : text;
}

/** How many of so many are named. */
export function shownOf(count: number): number {
  return count === AT_MOST + 1 ? count : AT_MOST;
}

function spotOf({ page, slide, cell }: FoundPlace): Spot | null {
  if (page !== undefined) return { kind: "page", name: `${page}` };
  if (slide !== undefined) return { kind: "slide", name: `${slide}` };
  return cell === undefined ? null : { kind: "cell", name: cell };
}
