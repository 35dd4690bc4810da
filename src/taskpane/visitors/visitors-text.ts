import { createContext, useContext } from "react";
import { translator, type Translate } from "../../text";
import { APPLICATIONS_TEXT } from "../../text/applications";
import { VISITORS_TEXT, type VisitorsKey } from "../../text/visitors";
import type { PlanKind } from "../../visitors/plan";
import { useSurroundings } from "../surroundings";

export type { VisitorsKey };

const TRANSLATE = {
  visits: { da: translator("da", VISITORS_TEXT), en: translator("en", VISITORS_TEXT) },
  applications: {
    da: translator("da", APPLICATIONS_TEXT),
    en: translator("en", APPLICATIONS_TEXT),
  },
};

/** What this part of the pane is about: visits, unless somebody says otherwise. */
export const PlanKindContext = createContext<PlanKind>("visits");

/** The words of this part of the pane, which is loaded by itself. */
export function useVisitorsText(): Translate<VisitorsKey> {
  return TRANSLATE[useContext(PlanKindContext)][useSurroundings().language];
}
