import { useState } from "react";
import { type Receipt, type ReceiptItem, UNDONE } from "../../visitors/receipt";
import { useSurroundings } from "../surroundings";
import { TextLink } from "../text-link";
import { useVisitorsText } from "./visitors-text";
import { zoneOf } from "./wanted";
import { whenOf } from "./when";

const AT_ONCE = 50;

/** What became of each entry, in words. */
export function OutcomeList({ items }: Pick<Receipt, "items">) {
  const t = useVisitorsText();
  const { language, settings } = useSurroundings();
  const [shown, setShown] = useState(AT_ONCE);
  const ordered = items.toSorted((a, b) => rankOf(a) - rankOf(b));
  const zone = zoneOf(settings.policy);
  return (
    <section className="card plain">
      <h2>{t("outcome")}</h2>
      <ul className="log">
        {ordered.slice(0, shown).map(({ id, mailbox, start, isAllDay, subject, outcome }) => (
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
    </section>
  );
}

/** What is left to do comes first, what was done last. */
function rankOf({ outcome }: ReceiptItem): number {
  if (UNDONE.has(outcome)) return 0;
  return outcome === "deleted" || outcome === "private" ? 2 : 1;
}
