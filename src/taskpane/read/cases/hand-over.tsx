import { Button } from "@fluentui/react-components";
import { useReadText } from "../read-text";
import type { StepProps } from "./step-props";
import { useHandOver } from "./use-hand-over";

/** Hands an open case over, or keeps it. */
export function HandOver(props: StepProps) {
  const t = useReadText();
  const { desk, officer } = props;
  const handOver = useHandOver(props);
  const { state } = desk;
  if (typeof state === "string") return null;
  return (
    <div className="fixes">
      <Button
        className="narrow"
        appearance={handOver.isOwn ? "secondary" : "primary"}
        disabledFocusable={desk.busy}
        onClick={() => void handOver.write(state)}
      >
        {t("do.hand-over")}
      </Button>
      <Button
        className="narrow"
        appearance={handOver.isOwn ? "primary" : "secondary"}
        disabledFocusable={desk.busy}
        onClick={() => void desk.add({ kind: "handed-over", to: officer.address })}
      >
        {t("do.handle-myself")}
      </Button>
    </div>
  );
}
