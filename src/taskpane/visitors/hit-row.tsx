import { Badge, Checkbox } from "@fluentui/react-components";
import { useId } from "react";
import { AboutWhat, useAboutWhat } from "../about-what";
import type { Officer } from "../read/officer";
import type { Hit } from "../../visitors/plan";
import { Disclosure } from "../disclosure";
import { mailsSomebody } from "./choice";
import { useVisitorsText } from "./visitors-text";
import { isOwnMailbox } from "./own-mailbox";

interface HitRowProps {
  readonly hit: Hit;
  readonly officer: Officer;
  readonly when: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** One calendar's copy of a meeting: whose it is, and what deleting it does beyond deleting it. */
export function HitRow({ hit, officer, when, isTicked, onTick }: HitRowProps) {
  const t = useVisitorsText();
  const placeId = useId();
  const meeting = useAboutWhat();
  const isMine = isOwnMailbox(hit.mailbox, officer);
  const place = isMine ? t("place.mine") : hit.mailbox;
  const count = hit.wouldMail.length;
  const isHarmless = !hit.hasConsent && !mailsSomebody(hit);
  return (
    <div className="hit">
      <Checkbox
        checked={isTicked}
        disabled={hit.hasConsent === true}
        label={<span id={placeId}>{place}</span>}
        input={{ "aria-label": `${place}, ${when}: ${consequence()}` }}
        onChange={(_, { checked }) => onTick(checked === true)}
      />
      <div className="hit-facts">
        <Badge appearance="tint" color={colorOf(hit, isTicked)}>
          {isHarmless && !isTicked ? t("hit.silent.could") : consequence()}
        </Badge>
        {hit.isPrivate && (
          <Badge appearance="tint" color="informative">
            {t("hit.private")}
          </Badge>
        )}
        {count > 0 && (
          <div className="small">
            <AboutWhat value={`${placeId} ${meeting}`}>
              <Disclosure label={t("hit.who")}>
                <ul className="places">
                  {hit.wouldMail.map((address) => (
                    <li key={address}>{address}</li>
                  ))}
                </ul>
              </Disclosure>
            </AboutWhat>
          </div>
        )}
        {hit.ambiguous && <p className="small unsure">{t("hit.unsure")}</p>}
        {hit.seriesId !== null && <p className="small">{t("hit.series")}</p>}
      </div>
    </div>
  );

  /** What it means to tick this meeting, in words. */
  function consequence(): string {
    if (hit.hasConsent) return t("hit.consent");
    if (mailsSomebody(hit)) return t(count === 1 ? "hit.mails.one" : "hit.mails.many", { count });
    return t("hit.silent");
  }
}

/** A warning stands before the choice is made; that something will be deleted only after it. */
function colorOf(hit: Hit, isTicked: boolean): "danger" | "informative" | "success" {
  if (hit.hasConsent) return "informative";
  if (mailsSomebody(hit)) return "danger";
  return isTicked ? "success" : "informative";
}
