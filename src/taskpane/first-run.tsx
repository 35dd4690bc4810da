import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { flushSync } from "react-dom";
import { focusFirstButton } from "./focus";
import { Intro } from "./intro";
import { useSurroundings } from "./surroundings";

const KEY = "kuvert.introduced";

/** Introduces Kuvert until it is waved away; below what Kuvert has found, which comes first. */
export function FirstRun() {
  const { t } = useSurroundings();
  const [introduced, setIntroduced] = useState(wasIntroduced);
  if (introduced) return null;
  const done = (): void => {
    remember();
    flushSync(() => setIntroduced(true));
    focusFirstButton();
  };
  return (
    <Intro>
      <Button onClick={done}>{t("intro.done")}</Button>
    </Intro>
  );
}

/** Browsers may refuse storage to a page inside another one: then the introduction simply comes again. */
function wasIntroduced(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function remember(): void {
  try {
    localStorage.setItem(KEY, "1");
  } catch {
    // See wasIntroduced.
  }
}
