import { Button, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { Candidate, SearchKind } from "../../../../graph/types";
import { Disclosure } from "../../../disclosure";
import { Ticks } from "../../answer/ticks";
import { useReadText } from "../../read-text";
import type { WorkProps } from "../step-props";
import { type Search, useSentSearch } from "./use-sent-search";

/** Looks through the officer's sent mail for those who were written to about the person (Art. 19). */
export function SentSearch(props: WorkProps) {
  const t = useReadText();
  if (!props.officer.team) return null;
  return (
    <div>
      <Disclosure label={t("search.title")}>
        <SearchForm {...props} />
      </Disclosure>
    </div>
  );
}

function SearchForm({ mail, officer, desk }: WorkProps) {
  const t = useReadText();
  const from = mail.received.mail.from;
  const [name, setName] = useState(from?.name ?? "");
  const [address, setAddress] = useState(from?.address ?? "");
  const [how, setHow] = useState<SearchKind>("heads");
  const { search, start, stop, reset } = useSentSearch(officer);
  const person = { names: filled(name), addresses: filled(address) };

  return (
    <div className="answer">
      <Field label={t("search.name")}>
        <Input value={name} maxLength={100} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field label={t("search.address")}>
        <Input value={address} maxLength={320} onChange={(_, { value }) => setAddress(value)} />
      </Field>
      <Field label={t("search.how")}>
        <RadioGroup value={how} onChange={(_, { value }) => setHow(value as SearchKind)}>
          <Radio value="heads" label={t("search.heads")} />
          <Radio value="texts" label={t("search.texts")} />
        </RadioGroup>
      </Field>
      <div className="fixes">
        {search.state === "running" ? (
          <Button className="narrow" onClick={stop}>
            {t("search.stop")}
          </Button>
        ) : (
          <Button
            className="narrow"
            disabledFocusable={person.names.length + person.addresses.length === 0}
            onClick={() => void start(person, how)}
          >
            {t("search.start")}
          </Button>
        )}
      </div>
      <output className="small">{sentenceOf(search)}</output>
      {search.state === "done" && search.isCut && <p className="small">{t("search.cut")}</p>}
      {search.state === "done" && search.candidates.length > 0 && (
        <FoundRecipients candidates={search.candidates} desk={desk} onAdded={reset} />
      )}
    </div>
  );

  function sentenceOf(state: Search): string | null {
    if (state.state === "running") return t("search.progress", { count: state.mails });
    if (state.state === "failed") return t(`graph.${state.problem}`);
    return state.state === "done" && state.candidates.length === 0 ? t("search.none") : null;
  }
}

interface FoundRecipientsProps extends Pick<WorkProps, "desk"> {
  readonly candidates: readonly Candidate[];
  readonly onAdded: () => void;
}

/** Those who were found, to choose from: the officer knows who of them got the person's data. */
function FoundRecipients({ candidates, desk, onAdded }: FoundRecipientsProps) {
  const t = useReadText();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const add = async (): Promise<void> => {
    const left = await desk.addAll(chosen.map((address) => ({ kind: "recipient-added", address })));
    if (left.length === 0) onAdded();
  };
  return (
    <>
      <Ticks
        legend={t("search.found")}
        items={candidates.map(({ address: id, mails }) => ({
          id,
          text: `${id} · ${t(mails === 1 ? "search.mails.one" : "search.mails.many", { count: mails })}`,
        }))}
        ticked={chosen}
        onChange={setChosen}
      />
      <div>
        <Button
          className="narrow"
          disabledFocusable={desk.busy || chosen.length === 0}
          onClick={() => void add()}
        >
          {t("search.add")}
        </Button>
      </div>
    </>
  );
}

function filled(text: string): readonly string[] {
  return text.trim() === "" ? [] : [text.trim()];
}
