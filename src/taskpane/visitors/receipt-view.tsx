import { Button } from "@fluentui/react-components";
import { Say } from "../announcer";
import type { Receipt } from "../../visitors/receipt";
import { receiptCsv } from "../../visitors/receipt-csv";
import { receiptHtml } from "../../visitors/receipt-html";
import { saveFile } from "../read/cases/save-file";
import { useSurroundings } from "../surroundings";
import { OutcomeList } from "./outcome-list";
import { deletedTimes, outOfReach, receiptWords, remainsOf } from "./receipt-words";
import { useLostFocus } from "./use-lost-focus";
import { useVisitorsText } from "./visitors-text";
import { zoneOf } from "./wanted";

interface ReceiptViewProps {
  readonly receipt: Receipt;
  readonly isNoted: boolean | null;
  readonly onAgain: () => void;
}

const DONE = { delete: "deleted", private: "private", clear: "cleared" } as const;

/** What was done, what was left and why, what remains, and all of it as a file. */
export function ReceiptView({ receipt, isNoted, onAgain }: ReceiptViewProps) {
  const t = useVisitorsText();
  const { language, settings } = useSurroundings();
  const part = useLostFocus<HTMLDivElement>();
  const { counts, items, deed } = receipt;
  const times = deletedTimes(receipt);
  const isProved = deed !== "private";
  const name = t("save.name", { day: receipt.createdAt.slice(0, 10) });
  const html = () => receiptHtml(receipt, receiptWords(t, language, zoneOf(settings.policy)));
  const counted = [
    t("count.found", { count: counts.found }),
    t(`count.${DONE[deed]}`, { count: counts[DONE[deed]] }),
    counts.gone > 0 && t("count.gone", { count: counts.gone }),
    t("count.kept", { count: counts.kept }),
    counts.undone > 0 && t("count.undone", { count: counts.undone }),
    deed === "delete" && receipt.kind === "visits" && t("count.mailed", { count: counts.mailed }),
  ].filter((line) => line !== false);
  return (
    <>
      <section className="card plain">
        <Say text={[t(`done.${deed}`), ...counted].join(". ")} />
        <h2>{t(`done.${deed}`)}</h2>
        <ul className="log">
          {counted.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {isProved && <Checked receipt={receipt} />}
        {isNoted !== null && <p className="small">{t(isNoted ? "noted" : "noted.failed")}</p>}
      </section>
      {isProved && (
        <div ref={part}>
          <p>{t("save")}</p>
          <div className="fixes">
            <Button
              className="narrow"
              onClick={() => saveFile(`${name}.html`, "text/html", html())}
            >
              {t("save.html")}
            </Button>
            <Button
              className="narrow"
              onClick={() => saveFile(`${name}.csv`, "text/csv", receiptCsv(receipt))}
            >
              {t("save.csv")}
            </Button>
            <Button
              className="narrow"
              onClick={() =>
                saveFile(`${name}.json`, "application/json", JSON.stringify(receipt, null, 2))
              }
            >
              {t("save.json")}
            </Button>
          </div>
        </div>
      )}
      <OutcomeList items={items} />
      {isProved && (
        <section className="facts">
          <h2>{t("remains")}</h2>
          <p>{t(remainsOf(receipt))}</p>
          {times > 0 && <p>{t(times === 1 ? "series.one" : "series.many", { count: times })}</p>}
          <p>{t("remains.holds")}</p>
          <ul>
            {outOfReach(receipt).map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </section>
      )}
      <div className="fixes">
        <Button className="narrow" appearance="primary" onClick={onAgain}>
          {t("search.again")}
        </Button>
      </div>
    </>
  );
}

/** What the second search says. */
function Checked({ receipt: { deed, verification } }: { readonly receipt: Receipt }) {
  const t = useVisitorsText();
  if (verification === null) return <p>{t("checked.not")}</p>;
  const { stillThere: count, unchecked } = verification;
  const isClean = count === 0;
  return (
    <>
      {deed === "clear" ? (
        <p>{isClean ? t("checked.cleared") : t("checked.cleared.left", { count })}</p>
      ) : (
        <p>{isClean ? t("checked.clean") : t("checked.left", { count })}</p>
      )}
      {unchecked > 0 && <p>{t("checked.unchecked", { count: unchecked })}</p>}
    </>
  );
}
