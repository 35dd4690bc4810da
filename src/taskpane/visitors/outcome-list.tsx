import { useState } from "react";
import { type Receipt, type ReceiptItem, UNDONE } from "../../visitors/receipt";
import { Disclosure } from "../disclosure";
import { useSurroundings } from "../surroundings";
import { TextLink } from "../text-link";
import { useVisitorsText } from "./visitors-text";
import { zoneOf } from "./wanted";
import { whenOf } from "./when";

const AT_ONCE = 50;

/** What became of each entry, in words: what is left to do comes first, and what was to stay is folded away. */
export function OutcomeList({ items }: Pick<Receipt, "items">) {
  const t = useVisitorsText();
  const undone = items.filter(({ outcome }) => UNDONE.has(outcome));
  const done = items.filter(({ outcome }) => DONE.has(outcome));
  const kept = items.filter(({ outcome }) => !UNDONE.has(outcome) && !DONE.has(outcome));
  return (
    <section className="card plain">
      <h2>{t("outcome")}</h2>
      <Entries items={[...undone, ...done]} />
      {kept.length > 0 && (
        <div>
          <Disclosure
            label={t(kept.length === 1 ? "kept.one" : "kept.many", { count: kept.length })}
          >
            <Entries items={kept} />
          </Disclosure>
        </div>
      )}
    </section>
  );
}

const DONE: ReadonlySet<ReceiptItem["outcome"]> = new Set([
  "deleted",
  "private",
  "cleared",
  "gone",
]);

function Entries({ items }: Pick<Receipt, "items">) {
  const t = useVisitorsText();
  const { language, settings } = useSurroundings();
  const [shown, setShown] = useState(AT_ONCE);
  const zone = zoneOf(settings.policy);
  return (
    <>
      <ul className="log">
        {items.slice(0, shown).map(({ id, mailbox, start, isAllDay, subject, outcome }) => (
          <li key={`${mailbox} ${id}`} className="small">
            <b>{t(`outcome.${outcome}`)}</b> · {whenOf({ start, isAllDay }, language, zone)}
            {subject && ` · ${subject}`} · {mailbox}
          </li>
        ))}
      </ul>
      {items.length > shown && (
        <div>
          <TextLink onClick={() => setShown(shown + AT_ONCE)}>
            {t("more", { count: Math.min(AT_ONCE, items.length - shown) })}
          </TextLink>
        </div>
      )}
    </>
  );
}
