// Every letter that Kuvert can draft: all rights, grounds, reasons and states, so that the tests can look at all words.
import { caseWith, deed } from "../../src/requests/case/_testing/events";
import type { Case, CaseEvent } from "../../src/requests/case/events";
import { handOverPlan } from "../../src/requests/case/hand-over";
import { REQUEST_LABELS, type RequestLabel } from "../../src/requests/labels";
import type { AnswerInput, AnswerPart } from "../../src/requests/answers/answer";
import { authorityIn } from "../../src/requests/answers/authority";
import { CHECKLISTS } from "../../src/requests/answers/checklists";
import { draftAnswer } from "../../src/requests/answers/draft";
import type { Letter } from "../../src/requests/answers/letter";
import { recipientNotice } from "../../src/requests/answers/notice";
import { isRefusable, refusalReasons } from "../../src/requests/answers/refusal";

const RULES = { rectificationDays: 7, cctvDays: 5 };
const NOW = "2026-03-06T09:00:00Z";
/** When every deadline has passed. */
const LATE = "2026-07-01T09:00:00Z";
const CONTACT = { name: "Persondata i Firmaet", email: "persondata@firma.example" };

/** What a reply to a case is made from, as a policy gives it. */
export function inputFor(each: Case, more: Partial<AnswerInput> = {}): AnswerInput {
  const authority = authorityIn(each.language);
  return { case: each, rules: RULES, now: NOW, contact: CONTACT, authority, ...more };
}

const told = deed("recipient-told", "03-06", { address: "lager@kunde.example" });
const notTold = deed("recipient-not-told", "03-06", { address: "a@b.example", reason: "ophørt" });
const added = deed("recipient-added", "03-06", { address: "c@d.example" });

/** States of a case on which the words of an answer depend. */
const HISTORIES: readonly (readonly CaseEvent[])[] = [
  [],
  [told],
  [told, notTold, added],
  [notTold, told],
  [deed("no-recipients", "03-06")],
  [deed("identity-asked", "03-05")],
  [deed("extended", "03-06", { reason: "Oplysningerne ligger på papir." })],
  [deed("done-at-once", "03-06", { what: "preserve-recordings" })],
  ...groundsOf("erasure"),
  ...groundsOf("restriction"),
  ...groundsOf("portability"),
];

function groundsOf(label: "erasure" | "restriction" | "portability"): CaseEvent[][] {
  const ids = CHECKLISTS[label].map(({ id }) => id);
  const choices = [...ids.map((id) => [id]), ids];
  return choices.map((grounds) => [deed("ground-chosen", "03-06", { label, grounds })]);
}

/** All parts that a reply can have, with every tick by itself, all of them, and none. */
function partsFor(label: RequestLabel): readonly AnswerPart[] {
  const ways = CHECKLISTS.identity.map(({ id }) => id);
  const reasons = refusalReasons(label).map(({ id }) => id);
  return [
    { kind: "acknowledgement" },
    { kind: "complaint-receipt" },
    { kind: "breach-receipt" },
    { kind: "nothing-held" },
    { kind: "identity", ways: [] },
    { kind: "identity", ways },
    { kind: "extension" },
    { kind: "extension", reason: "Vi skal søge i fem systemer." },
    { kind: "granted", label },
    { kind: "granted", label, automated: true, transfers: true },
    { kind: "granted", label, automated: false, transfers: false },
    ...(isRefusable(label) ? [[], ...reasons.map((reason) => [reason]), reasons] : []).map(
      (ticked): AnswerPart => ({ kind: "refused", label, reasons: ticked }),
    ),
  ];
}

/** The letters themselves, each once, with a name for the test that looks at it. */
export function allLetters(): readonly (readonly [string, Letter])[] {
  const letters = [
    ...REQUEST_LABELS.flatMap(lettersFor),
    ...labelless(),
    ...notices(),
    ["extension of a part", extensionOfPart()] as const,
  ];
  const different = new Map(letters.map((each) => [JSON.stringify(each[1]), each]));
  return [...different.values()];
}

function lettersFor(label: RequestLabel): readonly (readonly [string, Letter])[] {
  return HISTORIES.flatMap((events, at) => {
    const each = caseWith([label], events, { cctv: at % 2 === 1 });
    const parts = partsFor(label);
    const single = parts.map((part) => draftAnswer([part], inputFor(each)));
    const together = [
      draftAnswer(parts, inputFor(each, { name: "Ida" })),
      ...[NOW, LATE].map((now) => handOverPlan(each, { contact: CONTACT }, RULES, now).letter),
      handOverPlan({ ...each, number: "" }, { contact: CONTACT }, RULES, NOW).letter,
    ];
    return [...single, ...together].map((letter, n) => [`${label} ${at}.${n}`, letter] as const);
  });
}

/** A case that turned out to ask for nothing. */
function labelless(): readonly (readonly [string, Letter])[] {
  const each = caseWith([]);
  const letters = partsFor("access").map((part) => draftAnswer([part], inputFor(each)));
  const handOver = handOverPlan(each, { contact: CONTACT }, RULES, NOW).letter;
  const unnumbered = handOverPlan({ ...each, number: "" }, { contact: CONTACT }, RULES, NOW).letter;
  return [...letters, handOver, unnumbered].map((letter, at) => [`none ${at}`, letter]);
}

/** A complaint does not take longer because the access beside it does. */
function extensionOfPart(): Letter {
  const each = caseWith(["access", "complaint"]);
  return draftAnswer([{ kind: "extension", reason: "Arkivet er på papir." }], inputFor(each));
}

function notices(): readonly (readonly [string, Letter])[] {
  const deeds = ["rectification", "erasure", "restriction"] as const;
  const each = { number: "2026-014" };
  return [
    ["notice of all", recipientNotice(each, deeds, CONTACT)],
    ["notice of something", recipientNotice(each, [], CONTACT)],
  ];
}
