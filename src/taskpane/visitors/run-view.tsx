import { Button, ProgressBar } from "@fluentui/react-components";
import { Say } from "../announcer";
import { ReceiptView } from "./receipt-view";
import { TroubleCard } from "./trouble-card";
import { useLostFocus } from "./use-lost-focus";
import type { Running } from "./use-run";
import { useVisitorsText } from "./visitors-text";

interface RunViewProps {
  readonly running: Running;
  /** Whether the case has got its note; null where there is none to get. */
  readonly isNoted: boolean | null;
  readonly onAgain: () => void;
}

/** What is being done, how far it is, and what came of it. */
export function RunView({ running, isNoted, onAgain }: RunViewProps) {
  const t = useVisitorsText();
  const part = useLostFocus<HTMLElement>();
  const { run } = running;
  if (run.state === "none") return null;
  if (run.state === "done") {
    return <ReceiptView receipt={run.receipt} isNoted={isNoted} onAgain={onAgain} />;
  }
  const total = run.job.chosen.length;
  const done = run.state === "checking" ? total : run.done;
  const stateText = {
    running: t("run.progress", { done, total }),
    checking: t("run.checking"),
    stopped: t("run.stopped", { done, total }),
  }[run.state];
  return (
    <section ref={part} className="card plain" data-busy={run.state === "checking" || undefined}>
      {run.state !== "stopped" && <h2>{t(`run.${run.job.deed}`)}</h2>}
      <ProgressBar value={done} max={total} aria-label={t("run.progress", { done, total })} />
      {/* How far it is can be asked of the bar. */}
      <Say text={run.state === "running" ? t(`run.${run.job.deed}`) : stateText} />
      <p>{stateText}</p>
      <TroubleCard trouble={run.state === "stopped" ? run.trouble : null} />
      {run.state === "running" && (
        <>
          <p className="small">{t("run.keep-open")}</p>
          <div className="fixes">
            <Button className="narrow" onClick={running.stop}>
              {t("run.stop")}
            </Button>
          </div>
        </>
      )}
      {run.state === "stopped" && (
        <div className="fixes">
          <Button className="narrow" appearance="primary" onClick={() => void running.goOn()}>
            {t("run.go-on")}
          </Button>
          <Button className="narrow" onClick={running.finish}>
            {t("run.finish")}
          </Button>
        </div>
      )}
    </section>
  );
}
