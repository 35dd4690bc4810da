/** No repair lets what a subject tells of somebody go out as if nothing were told. */
import { describe, expect, test } from "@jest/globals";
import { CORE_KNOWLEDGE } from "../detect/core-detectors";
import { atLeast } from "../detect/finding";
import type { Mail } from "../mail/mail";
import { KNOWLEDGE, mail, OUTSIDER, policy } from "./_testing/examples";
import { WORDED_FIXES } from "./fixes/worded";
import { isStatement } from "./fixes/value";
import { groupsOf } from "./groups";
import { createJudge } from "./judge";
import type { Verdict } from "./verdict";

const SUBJECTS = [
  "Jonas Holm er sygemeldt",
  "Mette er sygemeldt med depression – vikar?",
  "Lars har fået kræft",
  "Barn syg - Jens bliver hjemme i dag",
  "Sick leave for Anna Smith",
  "FW: RE: Anna Smith is pregnant",
  "Opsigelse af Ali pga. fængselsstraf",
  "Medlem af 3F: Jonas Holm",
  "Jonas' diabetes og nattevagter",
  "Peter's surgery next week",
  "Ledsager til operation for Kirsten på OUH",
  "Møde om Lises graviditet",
  "SV: Sygemelding Jonas Holm",
  "Ole har brækket benet",
  "Afskedigelse af Bo efter alkoholmisbrug",
  "Pia Friis dømt for vold",
  "Yusuf is a Muslim",
  "Omar er tillidsmand for 3F",
  "Min datter er indlagt",
  "Syg i dag",
  "Vedr. ansøger: muslim",
  "Sygemelding 010190-1234",
  "[krypteret] Jonas Holm er dømt for vold",
];
const LETTER = "Hej Jens\n\nSom aftalt i telefonen.\n\nMvh Mette";
const NO_LETTER = "Varen er på lager. ".repeat(60);
const COLLEAGUES = mail().to;
/** The send handler's, where no rule asks because of a name. */
const WITHOUT_NAMES = { ...CORE_KNOWLEDGE, today: KNOWLEDGE.today };
const DRAFTS = [
  { content: "", to: [OUTSIDER], knowledge: KNOWLEDGE },
  { content: LETTER, to: [OUTSIDER], knowledge: WITHOUT_NAMES },
  { content: LETTER, to: COLLEAGUES, knowledge: KNOWLEDGE },
  { content: NO_LETTER, to: COLLEAGUES, knowledge: KNOWLEDGE },
];

/** As the pane judges, which repairs drafts. */
const judge = (draft: Mail, knowledge = KNOWLEDGE): Verdict =>
  createJudge(policy(), knowledge, WORDED_FIXES)(draft);

const told = ({ findings }: Verdict) =>
  findings.filter((each) => isStatement(each) && atLeast(each.confidence, "likely"));

/** Each repair that is offered for what the subject tells, and the mail after it. */
function repairs(draft: Mail, knowledge = KNOWLEDGE) {
  const groups = groupsOf(judge(draft, knowledge).findings).filter(
    ([first]) => first.where === "subject" && isStatement(first),
  );
  return groups.flatMap((group) =>
    WORDED_FIXES.filter(({ id }) => group[0].fixes.includes(id)).map((fix) => ({
      group,
      id: fix.id,
      after: { ...draft, ...fix.change(group, draft, policy()) },
    })),
  );
}

test.each(SUBJECTS)("after every repair the datum is gone or still judged: %s", (subject) => {
  let count = 0;
  for (const { content, to, knowledge } of DRAFTS) {
    const draft = mail({ subject, body: { type: "text", content }, to });
    for (const { group, id, after } of repairs(draft, knowledge)) {
      count++;
      const texts = `${after.subject}\n${after.body.content}`;
      const isGone = group.every(({ start, end }) => !texts.includes(subject.slice(start, end)));
      const isJudged = told(judge(after, knowledge)).some(
        ({ where, detector }) => where === "body" && detector === group[0].detector,
      );
      expect([id, content, isGone || isJudged]).toEqual([id, content, true]);
    }
  }
  expect(count).toBeGreaterThan(0);
});

describe("the first repair", () => {
  const first = (to: Mail["to"]) => {
    const draft = mail({ subject: "Jonas Holm er sygemeldt", to });
    const { fixes } = judge(draft).findings[0]!;
    return fixes[0];
  };

  test("on the way out takes it away: in the text it would have to be encrypted", () => {
    expect(first([OUTSIDER])).toBe("remove-from-subject");
  });

  test("among colleagues moves it to the text", () => {
    expect(first(mail().to)).toBe("move-to-body");
  });
});

test.each(SUBJECTS)("the alert names what the pane offers first: %s", (subject) => {
  for (const to of [[OUTSIDER], COLLEAGUES]) {
    const draft = mail({ subject, to });
    const first = ({ findings }: Verdict) => findings.find(isStatement)?.fixes[0];
    expect(first(createJudge(policy(), WITHOUT_NAMES)(draft))).toBe(first(judge(draft)));
  }
});

test("what would tell of nobody in the text is not moved there", () => {
  const draft = mail({
    subject: "Peter's surgery next week",
    body: { type: "text", content: NO_LETTER },
  });
  expect(repairs(draft).map(({ id }) => id)).toEqual(["remove-from-subject", "mask"]);
});

test("the name that follows it into the text is no less told of", () => {
  const draft = mail({ subject: "Peter is pregnant", to: [OUTSIDER] });
  const { after } = repairs(draft).find(({ id }) => id === "move-to-body")!;
  expect(after.body.content).toBe("Peter is pregnant\n");
  expect(judge({ ...after, subject: "" }).lacksEncryption).toBe(true);
});
