import type { FindingGroup } from "../../policy/groups";
import { useSurroundings } from "../surroundings";
import { FileName } from "./file-name";
import { filesOf, shownOf, spotsText } from "./spots";

/** Where in the attachment the findings stand: "løn.xlsx, arket Ark1, cellerne B7, B8, B9 og 12 andre". */
export function Places({ group }: { readonly group: FindingGroup }) {
  const { t } = useSurroundings();
  const files = filesOf(group);
  if (files.length === 0) return null;
  const shown = files.slice(0, shownOf(files.length));
  const rest = files.length - shown.length;
  return (
    <ul className="places">
      {shown.map(({ path, sheet, spots }) => (
        <li key={`${path} ${sheet}`}>
          <FileName>{path}</FileName>
          {sheet !== undefined && `, ${t("place.sheet", { sheet })}`}
          {spots.length > 0 && `, ${spotsText(spots, t)}`}
        </li>
      ))}
      {rest > 0 && <li>{t("places.more", { count: rest })}</li>}
    </ul>
  );
}
