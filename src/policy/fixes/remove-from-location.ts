import { replaced } from "../../mail/replacement";
import type { Fix } from "./fix";
import { allStandIn } from "./value";
import type { Wording } from "./wording";

/** Takes the values and their labels out of a meeting's location. */
export function removeFromLocationIn(wording: Wording): Fix {
  return {
    id: "remove-from-location",
    appliesTo: (findings) => findings.every(({ where }) => where === "location"),
    change(findings, mail) {
      const { location = "" } = mail;
      if (!allStandIn(location, findings)) return {};
      return { location: replaced(location, wording.cuts(findings, location, mail)) };
    },
  };
}
