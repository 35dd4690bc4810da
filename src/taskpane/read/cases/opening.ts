import type { StepProps } from "./step-props";
import type { Opening } from "./use-case";

/** Kuvert's letters are Danish or English; Swedes and Norwegians read Danish. */
const ANSWERED_IN = { da: "da", sv: "da", no: "da", en: "en", de: "en" } as const;

/** What a case is opened with: dates, rights and where the mail is, nothing that it says. */
export function openingOf({ mail, request }: Pick<StepProps, "mail" | "request">): Opening {
  const { receivedAt, labels, cctv } = request;
  return {
    kind: "received",
    receivedAt,
    mail: mail.received.reference,
    labels,
    ...(cctv !== undefined && { cctv }),
    language: ANSWERED_IN[mail.classification.lang],
  };
}
