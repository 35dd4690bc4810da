import { Button } from "@fluentui/react-components";
import { caseOf } from "../../../requests/case/case-of";
import { useReadText } from "../read-text";
import { openingOf } from "./opening";
import type { StepProps } from "./step-props";
import { useHandOver } from "./use-hand-over";

/** For whoever cannot reach the register: D 10 hands over every request, with a case or without. */
export function HandOverOnly(props: StepProps) {
  const t = useReadText();
  const handOver = useHandOver(props);
  const write = async (): Promise<void> => {
    const { address } = props.officer;
    const now = new Date().toISOString();
    const unnumbered = caseOf("", [{ ...openingOf(props), id: "", at: now, by: address }]);
    if (unnumbered) await handOver.write(unnumbered);
  };
  return (
    <section className="card plain">
      <p>{t("hand-over-only.text")}</p>
      <div>
        <Button className="narrow" onClick={() => void write()}>
          {t("hand-over-only")}
        </Button>
      </div>
    </section>
  );
}
