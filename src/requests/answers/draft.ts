import { danishDate } from "../deadlines/copenhagen";
import type { AnswerInput, AnswerPart } from "./answer";
import { granted } from "./granted";
import { type Block, heading, type Letter, list, paragraph } from "./letter";
import {
  acknowledgement,
  breachReceipt,
  complaintReceipt,
  extensionNotice,
  identityRequest,
} from "./receipts";
import { refusal } from "./refusal";

/**
 * A reply to the person, of one part or several. Whatever decides something closes with the complaint guidance (Art.
 * 12(4), 15(1)(f), D 4); what only acknowledges or asks does not.
 */
export function draftAnswer(parts: readonly AnswerPart[], input: AnswerInput): Letter {
  const { case: each, contact } = input;
  const received = { date: danishDate(Date.parse(each.receivedAt)) };
  const name = input.name?.trim() ?? "";
  const bodies = parts.map((part, at) => {
    const body = BODIES[part.kind] as (...given: unknown[]) => readonly Block[];
    return [...titleOf(part, parts[at - 1], parts), ...body(part, input, parts)];
  });
  return {
    subject: null,
    blocks: [
      paragraph(name === "" ? "greeting" : { id: "greeting.named", values: { name } }),
      paragraph({ id: "thanks", values: { received, number: each.number } }),
      ...bodies.flat(),
      ...(parts.some(decides) ? guidance(parts, input) : []),
      paragraph({ id: "questions", values: { contact: contact.name, email: contact.email } }),
      paragraph({ id: "closing", values: { contact: contact.name } }),
    ],
  };
}

/** Parts of several requests say which one they answer; what is refused of one stands below what was granted. */
function titleOf(
  part: AnswerPart,
  previous: AnswerPart | undefined,
  { length }: readonly AnswerPart[],
): readonly Block[] {
  if (length === 1 || !("label" in part)) return [];
  const isSame = previous !== undefined && "label" in previous && previous.label === part.label;
  return isSame ? [] : [heading(`right.${part.label}`)];
}

type Bodies = {
  readonly [Kind in AnswerPart["kind"]]: (
    part: Extract<AnswerPart, { kind: Kind }>,
    input: AnswerInput,
    parts: readonly AnswerPart[],
  ) => readonly Block[];
};

const BODIES: Bodies = {
  acknowledgement: (_, input) => acknowledgement(input),
  "complaint-receipt": (_, input) => complaintReceipt(input),
  "breach-receipt": (_, input) => breachReceipt(input),
  "nothing-held": () => NOTHING_HELD,
  identity: ({ ways }) => identityRequest(ways),
  extension: ({ reason }, input) => extensionNotice(input, reason),
  granted,
  refused: ({ label, reasons }, _, parts) => {
    const isPartly = parts.some((each) => each.kind === "granted" && each.label === label);
    return refusal(label, reasons, isPartly);
  },
};

const NOTHING_HELD: readonly Block[] = [
  paragraph("nothing-held"),
  paragraph("nothing-held.searched"),
  paragraph("nothing-held.again"),
  paragraph("kept-as-proof"),
];

function decides({ kind }: AnswerPart): boolean {
  return kind !== "acknowledgement" && kind !== "identity" && kind !== "breach-receipt";
}

/** Where to complain; after a refusal also that there are courts (Art. 12(4)). */
function guidance(parts: readonly AnswerPart[], { authority }: AnswerInput): readonly Block[] {
  const { name, address, phone, url } = authority;
  return [
    heading("complain.title"),
    paragraph(
      { id: "complain", values: { authority: name } },
      ...(parts.some(({ kind }) => kind === "refused") ? ["complain.courts"] : []),
    ),
    list([
      { id: "complain.address", values: { address } },
      ...(phone === undefined ? [] : [{ id: "complain.phone", values: { phone } }]),
      { id: "complain.url", values: { url } },
    ]),
  ];
}
