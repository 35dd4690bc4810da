import type { FoundData } from "../../visitors/leave-out";
import { dayOf } from "../judge-today";

/** Finds personal data in texts by all of Kuvert's detectors, which are loaded when they are wanted. */
export async function textFinder(): Promise<(text: string) => FoundData[]> {
  const [{ DETECTORS }, { dataFinder }] = await Promise.all([
    import("../../detect/detectors"),
    import("../../policy/text-data"),
  ]);
  return dataFinder(DETECTORS, dayOf(new Date()));
}
