import { Button, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Ticks } from "../read/answer/ticks";
import { longDate } from "../read/dates";
import { useSurroundings } from "../surroundings";
import { PersonsFields } from "./persons-fields";
import type { SearchRun } from "./use-searching";
import { useVisitorsText } from "./visitors-text";
import {
  cutOffIn,
  missingIn,
  NOBODY,
  type PersonFields,
  todayIn,
  type Wanted,
  type WantedKind,
  type WantedPlace,
} from "./wanted";

interface SearchFormProps {
  readonly about: PersonFields | undefined;
  readonly searching: SearchRun<Wanted>;
}

const PLACES: readonly WantedPlace[] = ["me", "shared", "rooms"];

/** Whom or what to look for, and where. */
export function SearchForm({ about = NOBODY, searching }: SearchFormProps) {
  const t = useVisitorsText();
  const { settings, language } = useSurroundings();
  const [wanted, setWanted] = useState<Wanted>({
    kind: "person",
    persons: [about],
    places: ["me"],
    colleagues: "",
  });
  const [cutOff] = useState(() => cutOffIn(settings.policy, todayIn(settings.policy, Date.now())));
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const missing = isAsked ? missingIn(wanted) : null;
  const isRunning = searching.search.state === "running";
  const change = (part: Partial<Wanted>): void => setWanted({ ...wanted, ...part });
  const kinds: WantedKind[] = cutOff ? ["person", "age", "all"] : ["person", "all"];
  const errorOf = (part: NonNullable<typeof missing>): string | undefined =>
    missing === part ? t(`missing.${part}`) : undefined;
  const day = cutOff ? longDate(cutOff.day, language) : "";
  const start = (): void => {
    flushSync(() => setAsked(true));
    if (missingIn(wanted) === null) void searching.start(wanted);
    else form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  };

  return (
    <div ref={form} className="compose">
      <p>{t("intro")}</p>
      <Field label={t("what")}>
        <RadioGroup
          value={wanted.kind}
          onChange={(_, { value }) => change({ kind: value as WantedKind })}
        >
          {kinds.map((kind) => (
            <Radio key={kind} value={kind} label={t(`what.${kind}`, { day })} />
          ))}
        </RadioGroup>
      </Field>
      {wanted.kind === "person" && (
        <PersonsFields
          persons={wanted.persons}
          error={errorOf("person") ?? errorOf("whole-person")}
          onChange={(persons) => change({ persons })}
        />
      )}
      <Ticks
        legend={t("where")}
        items={PLACES.map((id) => ({ id, text: t(`where.${id}`) }))}
        ticked={wanted.places}
        error={errorOf("place")}
        onChange={(places) => change({ places: places as WantedPlace[] })}
      />
      <Field
        label={t("where.colleagues")}
        hint={t("where.colleagues.hint")}
        validationMessage={errorOf("colleague") ?? null}
      >
        <Input
          value={wanted.colleagues}
          maxLength={2000}
          onChange={(_, { value }) => change({ colleagues: value })}
        />
      </Field>
      <div className="fixes">
        {isRunning ? (
          <Button className="narrow" onClick={searching.stop}>
            {t("search.stop")}
          </Button>
        ) : (
          <Button className="narrow" appearance="primary" onClick={start}>
            {t("search")}
          </Button>
        )}
      </div>
    </div>
  );
}
