import { Button } from "@fluentui/react-components";
import type { Case } from "../../../requests/case/events";
import { useReadText } from "../read-text";
import type { StepProps } from "./step-props";
import { useHandOver } from "./use-hand-over";

/** Kuvert's letters are Danish or English; Swedes and Norwegians read Danish. */
const ANSWERED_IN = { da: "da", sv: "da", no: "da", en: "en", de: "en" } as const;

/** Opens a case, and hands it over in the same click unless it is the officer's own. */
export function OpenCase(props: StepProps) {
  const t = useReadText();
  const { desk, mail, request } = props;
  const handOver = useHandOver(props);
  const open = (): Promise<Case | null> =>
    desk.open({
      kind: "received",
      receivedAt: request.receivedAt,
      mail: mail.received.reference,
      labels: request.labels,
      ...(request.cctv !== undefined && { cctv: request.cctv }),
      language: ANSWERED_IN[mail.classification.lang],
    });
  const openAndHandOver = async (): Promise<void> => {
    const opened = await open();
    if (opened) await handOver.write(opened);
  };
  return (
    <div className="fixes">
      {!handOver.isOwn && (
        <Button
          className="narrow"
          appearance="primary"
          disabledFocusable={desk.busy}
          onClick={() => void openAndHandOver()}
        >
          {t("do.open-and-hand-over")}
        </Button>
      )}
      <Button
        className="narrow"
        appearance={handOver.isOwn ? "primary" : "secondary"}
        disabledFocusable={desk.busy}
        onClick={() => void open()}
      >
        {t(handOver.isOwn ? "step.open-case" : "do.open")}
      </Button>
    </div>
  );
}
