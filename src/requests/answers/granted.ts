import type { Case, Recipient } from "../case/events";
import { areRecipientsSettled } from "../case/recipients";
import type { RequestLabel } from "../labels";
import { access } from "./access";
import type { AnswerInput, Granted } from "./answer";
import { type ChecklistId, CHECKLISTS } from "./checklists";
import { type Block, list, paragraph, type Sentence } from "./letter";

/** What was done for a request that was met. */
export function granted(part: Granted, { case: each, contact }: AnswerInput): readonly Block[] {
  switch (part.label) {
    case "access":
      return access(part, contact.email, each.cctv === true);
    case "rectification":
      return [paragraph("rectified"), recipients(each)];
    case "erasure":
      return [
        paragraph("erased"),
        ...grounds("erasure", each),
        paragraph("erased.copies"),
        recipients(each),
        paragraph("kept-as-proof"),
      ];
    case "restriction":
      return [
        paragraph("restricted"),
        ...grounds("restriction", each),
        paragraph("restricted.meaning", "restricted.lifted"),
        recipients(each),
      ];
    case "notify_recipients":
      return namedRecipients(each);
    case "portability":
      return [paragraph("portable"), ...portableBasis(each), paragraph("portable.directly")];
    default:
      return PLAIN[part.label].map((id) => paragraph(id));
  }
}

type WithCase =
  | "access"
  | "rectification"
  | "erasure"
  | "restriction"
  | "notify_recipients"
  | "portability";

/** Paragraphs that do not depend on the case. */
const PLAIN: Readonly<Record<Exclude<RequestLabel, WithCase>, readonly string[]>> = {
  objection: ["objection.upheld", "objection.upheld.erasure"],
  marketing_optout: ["marketing.stopped", "marketing.list"],
  automated_decision: ["automated.reviewed", "automated.result", "automated.rights"],
  consent_withdrawal: ["consent.withdrawn", "consent.before", "consent.erasure"],
  complaint: ["complaint.result"],
  breach_report: ["breach.result"],
};

/** The grounds on the case (D 5.11, D 6), in the law's order; a blank when nobody has ticked one. */
function grounds(right: "erasure" | "restriction", { grounds: chosen }: Case): readonly Block[] {
  const ids = ticked(right, chosen[right]).map((id) => `ground.${right}.${id}`);
  if (ids.length > 1) return [paragraph("grounds"), list(ids)];
  return [paragraph(...(ids.length === 1 ? ids : [`ground.${right}`]))];
}

/** Art. 20(1) says on what the processing has to rest. */
function portableBasis({ grounds: chosen }: Case): readonly Block[] {
  const basis = ticked("portability", chosen.portability).filter(
    (id) => id === "consent" || id === "contract",
  );
  return [paragraph(`portable.basis${basis.map((id) => `.${id}`).join("")}`)];
}

function ticked(checklist: ChecklistId, chosen: readonly string[] = []): readonly string[] {
  return CHECKLISTS[checklist].map(({ id }) => id).filter((id) => chosen.includes(id));
}

/** Art. 19, D 7: that they were told, and that the person may ask who they are. */
function recipients({ recipients: all, hasNoRecipients }: Case): Block {
  if (!areRecipientsSettled(all, hasNoRecipients)) return paragraph("recipients.open");
  if (all.length === 0) return paragraph("recipients.none");
  const someNotTold = all.some(({ told }) => told === null);
  return paragraph(someNotTold ? "recipients.told-partly" : "recipients.told");
}

/** D 7: the person is told who they are on request. */
function namedRecipients({ recipients: all }: Case): readonly Block[] {
  if (all.length === 0) return [paragraph("recipients.none")];
  const told = all.filter((each) => each.told !== null);
  const notTold = all.filter((each) => each.told === null);
  return [
    ...(told.length > 0 ? [paragraph("recipients.named"), list(told.map(named))] : []),
    ...(notTold.length > 0
      ? [paragraph("recipients.named-not-told"), list(notTold.map(named))]
      : []),
  ];
}

function named({ address, told, reasonNotTold }: Recipient): Sentence {
  if (told !== null) return { id: "recipient", values: { address } };
  if (reasonNotTold === null) return { id: "recipient.open", values: { address } };
  return { id: "recipient.not-told", values: { address, reason: reasonNotTold } };
}
