import { Button } from "@fluentui/react-components";
import { TextLink } from "../text-link";
import { Warning } from "../warning";
import type { StoredRun } from "./stored-run";
import { useVisitorsText } from "./visitors-text";

interface UnfinishedProps {
  readonly stored: StoredRun;
  readonly onResume: () => void;
  readonly onForget: () => void;
}

/** A deletion that the pane was closed in the middle of. Nothing else is begun before it is decided on. */
export function Unfinished({ stored, onResume, onForget }: UnfinishedProps) {
  const t = useVisitorsText();
  const { job, done } = stored;
  return (
    <Warning>
      <h2>{t(job.deed === "delete" ? "left" : "left.private")}</h2>
      <p>{t("left.text", { done, total: job.chosen.length })}</p>
      <div className="fixes">
        <Button className="narrow" appearance="primary" onClick={onResume}>
          {t("run.go-on")}
        </Button>
      </div>
      <div>
        <TextLink onClick={onForget}>{t("left.forget")}</TextLink>
      </div>
    </Warning>
  );
}
