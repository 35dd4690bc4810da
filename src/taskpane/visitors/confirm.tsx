import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { DeedKind } from "../../visitors/deeds";
import type { Hit, Plan } from "../../visitors/plan";
import { clearableOf, type Selection } from "../../visitors/selection";
import type { Officer } from "../read/officer";
import { mailedBy, mailsSomebody } from "./choice";
import { ClearPreview } from "./clear-preview";
import type { Job } from "./job";
import { useLostFocus } from "./use-lost-focus";
import { useVisitorsText } from "./visitors-text";

interface ConfirmProps {
  readonly deed: DeedKind;
  readonly plan: Plan;
  readonly officer: Officer;
  readonly selection: Selection;
  readonly onConfirm: (job: Job) => void;
  readonly onCancel: () => void;
}

/** What is about to happen and who hears of it. A word has to be typed where somebody would be mailed. */
export function Confirm({
  deed,
  plan,
  officer,
  selection: given,
  onConfirm,
  onCancel,
}: ConfirmProps) {
  const t = useVisitorsText();
  const titleId = useId();
  // Never on what deletes for good: the key that led here may be pressed once more.
  const part = useLostFocus<HTMLElement>("[data-harmless]");
  const [typed, setTyped] = useState("");
  const [permanent, setPermanent] = useState(false);
  const selection = deed === "clear" ? clearableOf(given) : given;
  const { chosen, kept } = selection;
  const people = mailedBy(chosen);
  const includeMailing = chosen.some(mailsSomebody);
  const word = t(`confirm.word.${deed}`);
  const isConfirmed = !includeMailing || typed.trim().toLowerCase() === word;
  const series = chosen.filter(({ seriesId }) => seriesId !== null).length;
  const number = chosen.length === 1 ? "one" : "many";
  return (
    <section
      ref={part}
      className={`card ${includeMailing ? "stop" : "plain"}`}
      aria-labelledby={titleId}
    >
      <h2 id={titleId}>{t(`confirm.${deed}.${number}`, { count: chosen.length })}</h2>
      {deed === "private" && <p>{t("confirm.private.text")}</p>}
      {deed === "clear" && (
        <Clearing chosen={chosen} given={given.chosen} plan={plan} officer={officer} />
      )}
      {!includeMailing && deed === "delete" && (
        <p>{t(series > 0 ? "confirm.nobody" : "confirm.silent")}</p>
      )}
      {includeMailing && (
        <div>
          <p>{mailText()}</p>
          <ul className="places">
            {people.map((address) => (
              <li key={address}>{address}</li>
            ))}
          </ul>
        </div>
      )}
      {deed === "delete" && series > 0 && (
        <p>
          {t(series === 1 ? "series.one" : "series.many", { count: series })}{" "}
          {series < chosen.length && t("confirm.rest")}
        </p>
      )}
      {kept.length > 0 && deed !== "clear" && (
        <p className="small">{t("confirm.kept", { count: kept.length })}</p>
      )}
      <p className="small">{t("confirm.access")}</p>
      {deed === "delete" && (
        <Checkbox
          checked={permanent}
          label={t("confirm.permanent")}
          onChange={(_, { checked }) => setPermanent(checked === true)}
        />
      )}
      {includeMailing && (
        <Field label={t("confirm.type", { word })}>
          <Input
            data-harmless
            value={typed}
            autoComplete="off"
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
      )}
      <div className="fixes">
        <Button
          className="narrow"
          appearance="primary"
          disabledFocusable={!isConfirmed}
          onClick={() =>
            onConfirm({ ...selection, deed, plan, includeMailing, permanent, isNameless: false })
          }
        >
          {t(`confirm.go.${deed}`)}
        </Button>
        <Button data-harmless className="narrow" onClick={onCancel}>
          {t("confirm.cancel")}
        </Button>
      </div>
    </section>
  );

  function mailText(): string {
    if (deed === "private") return t("confirm.updates");
    return t(people.length === 1 ? "confirm.mails.one" : "confirm.mails.many", {
      count: people.length,
    });
  }
}

interface ClearingProps {
  readonly chosen: readonly Hit[];
  /** Everything that was ticked. */
  readonly given: readonly Hit[];
  readonly plan: Plan;
  readonly officer: Officer;
}

/** Why nobody is mailed, what cannot be cleared, and what will stand there. */
function Clearing({ chosen, given, plan, officer }: ClearingProps) {
  const t = useVisitorsText();
  const left = given.length - chosen.length;
  return (
    <>
      <p>{t("confirm.clear.text")}</p>
      {left > 0 && (
        <p className="small">
          {t(left === 1 ? "confirm.clear.left.one" : "confirm.clear.left.many", { count: left })}
        </p>
      )}
      <p className="small">{t("clear.preview")}</p>
      <ClearPreview plan={plan} hits={chosen} officer={officer} />
    </>
  );
}
