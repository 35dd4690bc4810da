import type { Entry } from "../../visitors/calendar";
import { cleared, type Clearing } from "../../visitors/clear";
import { keyOf, type Hit, type Plan } from "../../visitors/plan";
import { readHits } from "../../visitors/read-hits";
import type { Officer } from "../read/officer";
import { useSurroundings } from "../surroundings";
import { clearingOf } from "./clearing";
import { TroubleCard } from "./trouble-card";
import { useReading } from "./use-reading";
import { useVisitorsText } from "./visitors-text";
import { zoneOf } from "./wanted";
import { whenOf } from "./when";

interface ClearPreviewProps {
  readonly plan: Plan;
  readonly hits: readonly Hit[];
  readonly officer: Officer;
}

/** A screenful; the rest is changed in the same way. */
const MOST = 50;

/** What will stand in the first of the entries, read anew. */
export function ClearPreview({ plan, hits, officer }: ClearPreviewProps) {
  const t = useVisitorsText();
  const { language, settings } = useSurroundings();
  const zone = zoneOf(settings.policy);
  const reading = useReading(officer, async (calendars, signal) => {
    const [clearing, read] = await Promise.all([
      clearingOf(plan, t("clear.mark")),
      readHits(calendars, hits.slice(0, MOST), plan.coverage, signal),
    ]);
    return read.map(({ hit, entry }) => ({ hit, text: textAfter(entry, clearing) }));
  });
  return (
    <>
      <TroubleCard trouble={reading.state === "failed" ? reading.trouble : null} />
      <output className="small">{reading.state === "reading" && t("clear.reading")}</output>
      {reading.state === "read" && (
        <ul className="findings">
          {reading.value.map(({ hit, text }) => (
            <li key={keyOf(hit)} className="hit">
              <div className="small">{whenOf(hit, language, zone)}</div>
              <div className="said small">
                {text === null ? (
                  <p>{t("clear.nothing")}</p>
                ) : (
                  <>
                    <p>
                      <b>{text.subject || t("hit.no-subject")}</b>
                    </p>
                    {text.body !== "" && <p>{text.body}</p>}
                  </>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function textAfter(
  { subject, text }: Entry,
  clearing: Clearing,
): { readonly subject: string; readonly body: string } | null {
  const after = cleared({ subject, body: { type: "text", content: text } }, clearing);
  return after && { subject: after.subject, body: after.body.content };
}
