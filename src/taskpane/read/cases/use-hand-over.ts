import { html, subjectOf } from "../../../requests/answers/render";
import type { Case } from "../../../requests/case/events";
import { addressesOf, handOverPlan } from "../../../requests/case/hand-over";
import { useSurroundings } from "../../surroundings";
import { useReadText } from "../read-text";
import type { StepProps } from "./step-props";
import { isSameAddress } from "../../../mail/same-people";

/** Handing a case over to those whom the policy names (D 10, I 10, D 12). */
export function useHandOver({ request, letters, mail, officer }: StepProps) {
  const t = useReadText();
  const { settings, language } = useSurroundings();
  const { policy } = settings;
  const write = async (opened: Case): Promise<void> => {
    const { letterWords } = await import("../../../text/letters");
    const now = new Date().toISOString();
    const { to, letter } = handOverPlan(opened, policy, policy.requests ?? {}, now);
    const words = letterWords(language);
    const attached = { itemId: mail.received.reference.itemId, name: t("original") };
    await letters.openNew(
      { to, subject: subjectOf(letter, words) ?? "", html: html(letter, words), attached },
      opened.number === "" ? [] : [{ kind: "handed-over", to: to.join(", ") }],
    );
  };
  const desks = addressesOf(request.labels, policy);
  return { write, isOwn: desks.some((desk) => isSameAddress(desk, officer.address)) };
}
