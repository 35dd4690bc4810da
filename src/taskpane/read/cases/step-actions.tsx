import { Button } from "@fluentui/react-components";
import { addressesOf, handOverPlan } from "../../../requests/case/hand-over";
import type { Case } from "../../../requests/case/events";
import type { Step } from "../../../requests/case/next-steps";
import { html, subjectOf } from "../../../requests/answers/render";
import { letterWords } from "../../../text/letters";
import { useSurroundings } from "../../surroundings";
import { useReadText } from "../read-text";
import type { StepProps } from "./steps-card";

interface StepActionsProps extends StepProps {
  readonly step: Step;
}

/** The buttons of the step that comes next. */
export function StepActions({ step, ...props }: StepActionsProps) {
  if (step.id === "open-case") return <OpenCase {...props} />;
  if (step.id === "hand-over") return <HandOver {...props} />;
  return null;
}

function OpenCase(props: StepProps) {
  const t = useReadText();
  const { desk, mail, request } = props;
  const { language } = useSurroundings();
  const handOver = useHandOver(props);
  const open = (): Promise<Case | null> =>
    desk.open({
      kind: "received",
      receivedAt: request.receivedAt,
      mail: mail.received.reference,
      labels: request.labels,
      ...(request.cctv !== undefined && { cctv: request.cctv }),
      language: mail.classification.lang === "da" ? "da" : language,
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

function HandOver(props: StepProps) {
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

/** Handing a case over to those whom the policy names (D 10, I 10, D 12). */
function useHandOver({ request, letters, mail, officer }: StepProps) {
  const t = useReadText();
  const { settings, language } = useSurroundings();
  const { policy } = settings;
  const write = (opened: Case): Promise<void> => {
    const now = new Date().toISOString();
    const { to, letter } = handOverPlan(opened, policy, policy.requests ?? {}, now);
    const words = letterWords(language);
    const attached = { itemId: mail.received.reference.itemId, name: t("original") };
    return letters.openNew(
      { to, subject: subjectOf(letter, words) ?? "", html: html(letter, words), attached },
      { kind: "handed-over", to: to.join(", ") },
    );
  };
  const desks = addressesOf(request.labels, policy).map((address) => address.toLowerCase());
  return { write, isOwn: desks.includes(officer.address.toLowerCase()) };
}
