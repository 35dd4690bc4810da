import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { type Handout, handoutOf, hitsToHandOut } from "../../visitors/handout";
import { handoutIcs } from "../../visitors/handout-ics";
import { maskPerson } from "../../visitors/mask";
import type { Plan } from "../../visitors/plan";
import { readHits } from "../../visitors/read-hits";
import { inSlices } from "../in-slices";
import { saveFile } from "../read/cases/save-file";
import type { Officer } from "../read/officer";
import { useSurroundings } from "../surroundings";
import { HandoutEntries } from "./handout-entries";
import { handoutWords } from "./handout-words";
import { textFinder } from "./text-finder";
import { TroubleCard } from "./trouble-card";
import { useLostFocus } from "./use-lost-focus";
import { useReading } from "./use-reading";
import { rulesFor } from "./use-search";
import { useVisitorsText } from "./visitors-text";

interface HandoutViewProps {
  readonly plan: Plan;
  readonly officer: Officer;
  /** Uncertain hits that the officer has ticked. */
  readonly confirmed: ReadonlySet<string>;
  /** So many meetings are in a file that was saved. */
  readonly onSaved: (meetings: number) => void;
  readonly onBack: () => void;
}

/** The answer to a request for access: read anew, without other people's data, to be looked through and saved. */
export function HandoutView({ plan, officer, confirmed, onSaved, onBack }: HandoutViewProps) {
  const t = useVisitorsText();
  const { settings } = useSurroundings();
  const part = useLostFocus<HTMLElement>();
  const [keptBack, setKeptBack] = useState<ReadonlySet<string>>(new Set());
  const [isSaved, setSaved] = useState(false);
  const words = handoutWords(t);
  const hits = hitsToHandOut(plan.hits, confirmed);
  const reading = useReading(officer, async (calendars, signal) => {
    const read = await readHits(calendars, hits, plan.coverage, signal);
    const handout = await handoutOf({
      plan,
      read,
      rules: rulesFor(settings.policy, officer),
      at: new Date().toISOString(),
      find: await textFinder(),
      mark: words.mark,
      pause: inSlices(),
    });
    return { handout, unread: hits.length - read.length };
  });

  const save = (ending: "ics" | "json", type: string, textOf: (handout: Handout) => string) => {
    if (reading.state !== "read") return;
    const { handout } = reading.value;
    const entries = handout.entries.filter(({ id }) => !keptBack.has(id));
    const name = t("handout.name", { day: handout.createdAt.slice(0, 10) });
    saveFile(`${name}.${ending}`, type, textOf({ ...handout, entries }));
    // The case hears of it once, whatever forms it is saved in.
    if (!isSaved) onSaved(entries.length);
    setSaved(true);
  };
  const entries = reading.state === "read" ? reading.value.handout.entries : [];
  const count = entries.length - keptBack.size;
  const unread = reading.state === "read" ? reading.value.unread : 0;
  const uncertain = plan.hits.length - hits.length;
  const who = maskPerson(plan.query.persons[0] ?? "");

  return (
    <section ref={part} className="card plain" aria-label={t("handout")}>
      <h2>{t("handout")}</h2>
      <TroubleCard trouble={reading.state === "failed" ? reading.trouble : null} />
      <output>
        {reading.state === "reading" && t("handout.reading")}
        {reading.state === "read" &&
          (entries.length === 0
            ? t("handout.none")
            : t(`handout.text.${number(count)}`, { count, who }))}
      </output>
      {uncertain > 0 && (
        <p className="small unsure">
          {t(`handout.uncertain.${number(uncertain)}`, { count: uncertain })}
        </p>
      )}
      {unread > 0 && <p>{t(`handout.unread.${number(unread)}`, { count: unread })}</p>}
      <HandoutEntries entries={entries} keptBack={keptBack} onKeptBack={setKeptBack} />
      <div className="fixes">
        <Button
          className="narrow"
          appearance="primary"
          disabledFocusable={count === 0}
          onClick={() => save("ics", "text/calendar", (all) => handoutIcs(all, words))}
        >
          {t("handout.save.ics")}
        </Button>
        <Button
          className="narrow"
          disabledFocusable={count === 0}
          onClick={() => save("json", "application/json", (all) => JSON.stringify(all, null, 2))}
        >
          {t("handout.save.json")}
        </Button>
        <Button className="narrow" onClick={onBack}>
          {t("handout.back")}
        </Button>
      </div>
      <output className="small">{isSaved && t("handout.saved")}</output>
    </section>
  );

  function number(of: number): "one" | "many" {
    return of === 1 ? "one" : "many";
  }
}
