import { replaced } from "../../mail/replacement";
import { cutAll } from "./cut";
import type { Fix } from "./fix";
import { allStandIn, withLabel } from "./value";

/** Takes the values and their labels out of a meeting's location. */
export const removeFromLocation: Fix = {
  id: "remove-from-location",
  appliesTo: (findings) => findings.every(({ where }) => where === "location"),
  change(findings, { location = "" }) {
    if (!allStandIn(location, findings)) return {};
    return { location: replaced(location, cutAll(location, findings.map(withLabel))) };
  },
};
