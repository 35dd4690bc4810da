import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { flushSync } from "react-dom";
import type { Policy } from "../policy/policy";
import { store, stored } from "./device-storage";
import { focusFirstButton } from "./focus";
import { useSurroundings } from "./surroundings";

const KEY = "kuvert.introduced";

/**
 * Whether the introduction is shown: at first, until it is waved away, and again when somebody asks. It would tell of
 * what Kuvert does not do in a trial. Where the browser keeps nothing, it comes again.
 */
export function useIntroduction({ mode }: Pick<Policy, "mode">) {
  const [isShown, setShown] = useState(() => mode !== "monitor" && stored(KEY) === null);
  return {
    isShown,
    again: () => setShown(true),
    done: () => {
      store(KEY, "1");
      flushSync(() => setShown(false));
      focusFirstButton();
    },
  };
}

/** Introduces Kuvert, below what it has found, which comes first. */
export function FirstRun({ onDone }: { readonly onDone: () => void }) {
  const { t, settings } = useSurroundings();
  return (
    <section className="intro">
      <h2>{t("intro.title")}</h2>
      <p>{t("intro.envelope")}</p>
      <p>{t("intro.repair")}</p>
      <p>{t(settings.graph ? "intro.private.graph" : "intro.private")}</p>
      <Button onClick={onDone}>{t("intro.done")}</Button>
    </section>
  );
}
