import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { keyOf } from "../../visitors/plan";
import { Disclosure } from "../disclosure";
import type { Officer } from "../read/officer";
import { useSurroundings } from "../surroundings";
import { Warning } from "../warning";
import { askMail } from "./ask-mail";
import { meetingsText } from "./counted";
import type { Organiser } from "./organisers";
import { useLostFocus } from "./use-lost-focus";
import { useVisitorsText } from "./visitors-text";
import { zoneOf } from "./wanted";
import { whenOf } from "./when";

interface AskViewProps {
  readonly organisers: readonly Organiser[];
  readonly officer: Officer;
  readonly isRequest: boolean;
  /** Called with the number of meetings that a mail, now open, asks an organiser to delete. */
  readonly onOpened: (meetings: number) => void;
  readonly onBack: () => void;
}

/** A mail for each organiser, opened in Outlook and sent by the officer, or not. */
export function AskView({ organisers, officer, isRequest, onOpened, onBack }: AskViewProps) {
  const t = useVisitorsText();
  const { language, settings } = useSurroundings();
  const part = useLostFocus<HTMLElement>();
  const zone = zoneOf(settings.policy);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [hasFailed, setFailed] = useState(false);
  const open = async (organiser: Organiser): Promise<void> => {
    const mail = askMail(organiser, { t, language, zone, isRequest });
    const { ok } = await officer.openNewMail(mail);
    setFailed(!ok);
    if (!ok) return;
    if (!opened.has(organiser.address)) onOpened(organiser.meetings.length);
    setOpened(new Set([...opened, organiser.address]));
  };
  return (
    <section ref={part} className="card plain" aria-label={t("ask")}>
      <h2>{t("ask")}</h2>
      <p>{t("ask.text")}</p>
      <div role="alert" className="problem">
        {hasFailed && (
          <Warning>
            <p>{t("ask.failed")}</p>
          </Warning>
        )}
      </div>
      <ul className="findings">
        {organisers.map((organiser) => {
          const { address, meetings } = organiser;
          const count = meetings.length;
          return (
            <li key={address} className="hit">
              <div className="wrapped">{address}</div>
              <div className="small">
                {meetingsText(count, t)} ·{" "}
                <Disclosure label={t("ask.which")}>
                  <ul className="places">
                    {meetings.map((hit) => (
                      <li key={keyOf(hit)}>
                        {whenOf(hit, language, zone)}: {hit.subject || t("hit.no-subject")}
                      </li>
                    ))}
                  </ul>
                </Disclosure>
              </div>
              <div className="fixes">
                <Button
                  className="narrow"
                  size="small"
                  aria-label={t("ask.open.to", { who: address })}
                  onClick={() => void open(organiser)}
                >
                  {t("ask.open")}
                </Button>
                <output className="small">{opened.has(address) && t("ask.opened")}</output>
              </div>
            </li>
          );
        })}
      </ul>
      <div className="fixes">
        <Button className="narrow" onClick={onBack}>
          {t("handout.back")}
        </Button>
      </div>
    </section>
  );
}
