import { Button, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Candidate, GraphProblem, SearchKind } from "../../../../graph/types";
import { Disclosure } from "../../../disclosure";
import { Ticks } from "../../answer/ticks";
import { useReadText } from "../../read-text";
import { withTeam } from "../../team/with-team";
import type { WorkProps } from "../step-props";

type Search =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly mails: number }
  | { readonly state: "failed"; readonly problem: GraphProblem }
  | { readonly state: "done"; readonly candidates: readonly Candidate[] };

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
  const [search, setSearch] = useState<Search>({ state: "idle" });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const stop = useRef<AbortController>(undefined);

  const start = async (): Promise<void> => {
    if (!officer.team) return;
    const { signal } = (stop.current = new AbortController());
    setChosen([]);
    setSearch({ state: "running", mails: 0 });
    const person = { names: filled(name), addresses: filled(address) };
    const progress = (mails: number) => setSearch({ state: "running", mails });
    const outcome = await withTeam(officer.team, async (team) => {
      const signedIn = await team.signIn(how, signal);
      return signedIn.ok ? team.candidates(person, how, progress, signal) : signedIn;
    });
    setSearch(
      outcome.ok
        ? { state: "done", candidates: outcome.value }
        : { state: "failed", problem: outcome.problem },
    );
  };

  const add = async (): Promise<void> => {
    const deeds = chosen.map((each) => ({ kind: "recipient-added", address: each }) as const);
    const left = await desk.addAll(deeds);
    if (left.length === 0) setSearch({ state: "idle" });
  };

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
          <Button className="narrow" onClick={() => stop.current?.abort()}>
            {t("search.stop")}
          </Button>
        ) : (
          <Button
            className="narrow"
            disabledFocusable={filled(name).length + filled(address).length === 0}
            onClick={() => void start()}
          >
            {t("search.start")}
          </Button>
        )}
      </div>
      <output className="small">{sentenceOf(search)}</output>
      {search.state === "done" && search.candidates.length > 0 && (
        <>
          <Ticks
            legend={t("search.found")}
            items={search.candidates.map(({ address: id, mails }) => ({
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
      )}
    </div>
  );

  function sentenceOf(state: Search): string | null {
    if (state.state === "running") return t("search.progress", { count: state.mails });
    if (state.state === "failed") return t(`graph.${state.problem}`);
    return state.state === "done" && state.candidates.length === 0 ? t("search.none") : null;
  }
}

function filled(text: string): readonly string[] {
  return text.trim() === "" ? [] : [text.trim()];
}
