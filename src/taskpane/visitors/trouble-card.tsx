import { useReadText } from "../read/read-text";
import { Warning } from "../warning";
import type { Trouble } from "./trouble";
import { useVisitorsText } from "./visitors-text";

/** Why it did not come to its end, in words. Announced when it appears. */
export function TroubleCard({ trouble }: { readonly trouble: Trouble | null }) {
  const t = useVisitorsText();
  const read = useReadText();
  return (
    <div role="alert" className="problem">
      {trouble && (
        <Warning>
          <p>
            {trouble.from === "sign-in" && read(`graph.${trouble.code}`)}
            {trouble.from === "calendars" && t(`refusal.${trouble.code}`)}
            {trouble.from === "device" && t("run.not-noted")}
            {trouble.from === "other-window" && t("run.elsewhere")}
          </p>
        </Warning>
      )}
    </div>
  );
}
