import type { FoundPlace } from "../../detect/finding";
import type { FindingGroup } from "../../policy/groups";
import { useSurroundings, type TextKey } from "../surroundings";
import type { Translate } from "../../text";

/** More than this many places tell nobody more. */
const AT_MOST = 3;

/** Where in the attachment the findings stand: "løn.xlsx, arket Ark1, celle B7". */
export function Places({ group }: { readonly group: FindingGroup }) {
  const { t } = useSurroundings();
  const places = new Set<string>();
  for (const { place } of group) if (place) places.add(placeText(place, t));
  if (places.size === 0) return null;
  const rest = places.size - AT_MOST;
  return (
    <ul className="places">
      {[...places].slice(0, AT_MOST).map((place) => (
        <li key={place}>{place}</li>
      ))}
      {rest > 0 && <li>{t("places.more", { count: rest })}</li>}
    </ul>
  );
}

function placeText({ path, page, slide, sheet, cell }: FoundPlace, t: Translate<TextKey>): string {
  const steps = [path];
  if (page !== undefined) steps.push(t("place.page", { page }));
  if (slide !== undefined) steps.push(t("place.slide", { slide }));
  if (sheet !== undefined) steps.push(t("place.sheet", { sheet }));
  if (cell !== undefined) steps.push(t("place.cell", { cell }));
  return steps.join(", ");
}
