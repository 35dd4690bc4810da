import { countBefore } from "../halving";
import type { AttachmentPart, Place, PlaceKind } from "./attachment-text";
import { placeOfCell } from "./_text/cell-names";

/** Where the character at `offset` of a part stands; null when its kind of file has no places. */
export function placeAt({ marks }: AttachmentPart, offset: number): Place | null {
  if (!marks) return null;
  const { kind, starts, keys } = marks;
  const key = keys[countBefore(starts, (start) => start <= offset) - 1];
  return key === undefined ? null : placeOf(kind, key);
}

function placeOf(kind: PlaceKind, key: number): Place | null {
  if (kind.of === "cell") return placeOfCell(key, kind.sheet);
  // Notes and other parts of a presentation that belong to no slide are marked with 0.
  if (key <= 0) return null;
  return kind.of === "page" ? { page: key } : { slide: key };
}
