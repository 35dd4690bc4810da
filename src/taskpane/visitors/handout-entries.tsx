import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { HandoutEntry } from "../../visitors/handout";
import { Disclosure } from "../disclosure";
import { useSurroundings } from "../surroundings";
import { TextLink } from "../text-link";
import { useVisitorsText } from "./visitors-text";
import { zoneOf } from "./wanted";
import { whenOf } from "./when";

interface HandoutEntriesProps {
  readonly entries: readonly HandoutEntry[];
  /** Ids of the entries that are not handed out. */
  readonly keptBack: ReadonlySet<string>;
  readonly onKeptBack: (keptBack: ReadonlySet<string>) => void;
}

const AT_ONCE = 50;

/** Each meeting as the person will read it, to be looked through and kept back if need be. */
export function HandoutEntries({ entries, keptBack, onKeptBack }: HandoutEntriesProps) {
  const t = useVisitorsText();
  const { language, settings } = useSurroundings();
  const [shown, setShown] = useState(AT_ONCE);
  const zone = zoneOf(settings.policy);
  if (entries.length === 0) return null;
  const keep = (id: string, isKept: boolean): void => {
    const next = new Set(keptBack);
    if (isKept) next.add(id);
    else next.delete(id);
    onKeptBack(next);
  };
  return (
    <>
      <p className="small">{t("handout.keep-back")}</p>
      <ul className="findings">
        {entries.slice(0, shown).map((entry) => (
          <li key={entry.id} className="hit">
            <Checkbox
              checked={!keptBack.has(entry.id)}
              label={whenOf(entry, language, zone)}
              onChange={(_, { checked }) => keep(entry.id, checked !== true)}
            />
            <div className="hit-facts small">
              <span>{t("handout.others", { count: entry.otherPeople })}</span>
              {entry.leftOut > 0 && <span>{t("handout.left-out", { count: entry.leftOut })}</span>}
              <div>
                <Disclosure label={t("handout.show")}>
                  <Said entry={entry} />
                </Disclosure>
              </div>
            </div>
          </li>
        ))}
      </ul>
      {entries.length > shown && (
        <div>
          <TextLink onClick={() => setShown(shown + AT_ONCE)}>
            {t("more", { count: Math.min(AT_ONCE, entries.length - shown) })}
          </TextLink>
        </div>
      )}
    </>
  );
}

/** All that is said of a meeting in the file. */
function Said({ entry }: { readonly entry: HandoutEntry }) {
  const t = useVisitorsText();
  const { subjects, texts, locations, categories, attachmentNames } = entry;
  const rest = [
    locations.length > 0 && t("handout.place", { where: locations.join("; ") }),
    categories.length > 0 && t("handout.category", { names: categories.join("; ") }),
    attachmentNames.length > 0 && t("handout.attached", { names: attachmentNames.join("; ") }),
  ].filter((line) => line !== false);
  return (
    <div className="said">
      {subjects.length === 0 && <p>{t("hit.no-subject")}</p>}
      {subjects.map((subject) => (
        <p key={subject}>
          <b>{subject}</b>
        </p>
      ))}
      {[...texts, ...rest].map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
