import { useEffect, useRef, useState } from "react";
import type { Verdict } from "../../policy/verdict";
import { listOf } from "../../text";
import { useSurroundings } from "../surroundings";
import { KnownDomains } from "./known-domains";

/** Says which domains the user writes to for the first time: a slip of the pen often is one. */
export function NewDomains({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useSurroundings();
  const [domains] = useState(() => new KnownDomains());
  const latest = useRef(verdict);
  useEffect(() => {
    latest.current = verdict;
  }, [verdict]);
  useEffect(() => {
    const remember = (): void => domains.remember(latest.current);
    // A pane that Outlook takes away with its draft is gone before React hears of it.
    addEventListener("pagehide", remember);
    return () => {
      removeEventListener("pagehide", remember);
      remember();
    };
  }, [domains]);
  const found = domains.newIn(verdict);
  return found.length === 0 ? null : (
    <p>
      {t(found.length === 1 ? "outside.new" : "outside.new.many", { who: listOf(found, t("and")) })}
    </p>
  );
}
