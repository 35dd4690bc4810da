import { afterEach, describe, expect, test } from "@jest/globals";
import { DETECTORS } from "../../detect/detectors";
import { EMPTY_MAIL, type Mail } from "../../mail/mail";
import { composeDraft } from "../../outlook/compose-draft";
import type { DraftState } from "../../outlook/_testing/item-double";
import { installOutlook, removeOutlook, type Faults } from "../../outlook/_testing/outlook-double";
import type { FixId } from "../../policy/fixes/fix";
import { type FindingGroup, groupsOf } from "../../policy/groups";
import { createJudge } from "../../policy/judge";
import { CPR, IN_BODY, IN_SUBJECT, POLICY } from "./_testing/fixtures";
import { repair } from "./repair";
import { undo } from "./undo";

const OPTIONS = { timeoutMs: 2, headers: [], bodyFormat: "own", withLabel: false } as const;

/** All that it needs to know, for thousands of repairs. */
const judge = createJudge(POLICY, {
  detectors: DETECTORS.filter(({ id }) => id === "cpr"),
  today: { year: 2026, month: 11, day: 21 },
});

afterEach(removeOutlook);

type Texts = Pick<DraftState, "subject" | "body">;

/** What somebody types once, in which part, and how to take it out again. */
interface Typing {
  readonly part: keyof Texts;
  readonly words: string;
  readonly type: (texts: Texts) => void;
}

const BEHIND_SUBJECT: Typing = {
  part: "subject",
  words: " nu",
  type: (texts) => void (texts.subject += " nu"),
};
const BELOW: Typing = {
  part: "body",
  words: "<p>Vi ses mandag.</p>",
  type: (texts) => void (texts.body += "<p>Vi ses mandag.</p>"),
};

/** An Outlook in which `faults` begin with `begin`, and somebody types at the `count`th moment after it. */
function outlookWith(mail: Partial<Mail>, faults: Faults, { part, type }: Typing) {
  const begun: Record<string, Faults[string]> = {};
  const moments: string[] = [];
  let count = -1;
  let isOn = false;
  const { item, draft } = installOutlook({
    mail: { ...EMPTY_MAIL, ...mail },
    faults: begun,
    meanwhile: ({ call, at }, now) => {
      if (isOn && moments.push(`${at} of ${call}`) === count + 1) type(now);
    },
  });
  return {
    draft,
    compose: composeDraft(item, OPTIONS),
    begin: (moment: number) => {
      count = moment;
      isOn = true;
      Object.assign(begun, faults);
    },
    end: () => Object.keys(begun).forEach((call) => delete begun[call]),
    /** True when somebody has typed, other than between the reading and the writing of the part, where nobody can see it. */
    outcome: (): "typed" | "unseen" | "over" => {
      if (count >= moments.length) return "over";
      const [when, next] = [moments[count]!, moments[count + 1]];
      const isUnseen =
        when === `start of ${part}.setAsync` ||
        (when === `end of ${part}.getAsync` && next === `start of ${part}.setAsync`);
      return isUnseen ? "unseen" : "typed";
    },
  };
}

const FAULTS: readonly (readonly [string, Faults])[] = [
  ["works", {}],
  ["refuses the subject once", { "subject.setAsync": ["error"] }],
  ["never answers for the subject", { "subject.setAsync": ["silent"] }],
  ["loses its answer for the subject", { "subject.setAsync": ["lost"] }],
  ["refuses the body once", { "body.setAsync": ["error"], "body.prependAsync": ["error"] }],
  ["loses its answer for the body", { "body.setAsync": ["lost"], "body.prependAsync": ["lost"] }],
  ["answers twice", { "subject.setAsync": "twice", "body.setAsync": "twice" }],
];

const REPAIRS: readonly (readonly [FixId, Partial<Mail>])[] = [
  ["move-to-body", IN_SUBJECT],
  ["mask", { ...IN_SUBJECT, subject: `CPR ${CPR} barsel` }],
  ["mask", IN_BODY],
];

const shown = new Map<Partial<Mail>, FindingGroup>();

/** The first card that the pane shows of the mail. */
function shownIn(mail: Partial<Mail>): FindingGroup {
  let group = shown.get(mail);
  if (!group) {
    [group] = groupsOf(judge({ ...EMPTY_MAIL, ...mail }).findings) as [FindingGroup];
    shown.set(mail, group);
  }
  return group;
}

describe.each([BEHIND_SUBJECT, BELOW])("somebody who types “$words”", (typing) => {
  describe.each(FAULTS)("in an Outlook that %s", (_name, faults) => {
    test.each(REPAIRS)("while %s repairs keeps it, and the number", async (fix, mail) => {
      for (let count = 0; ; count++) {
        const outlook = outlookWith(mail, faults, typing);
        outlook.begin(count);
        const result = await repair(outlook.compose, judge, POLICY, shownIn(mail), fix);
        if (outlook.outcome() === "over") return;
        if (outlook.outcome() === "unseen") continue;
        expect(outlook.draft[typing.part]).toContain(typing.words);
        const all = outlook.draft.subject + outlook.draft.body;
        const isMoved = fix === "move-to-body" || !result.done;
        expect([count, all.includes(CPR)]).toEqual([count, isMoved]);
      }
    });

    test.each(REPAIRS)(
      "while %s is undone keeps it, and pressed once more where it failed all is as it was before",
      async (fix, mail) => {
        for (let count = 0; ; count++) {
          const outlook = outlookWith(mail, faults, typing);
          const texts = () => ({ subject: outlook.draft.subject, body: outlook.draft.body });
          const before = texts();
          const result = await repair(outlook.compose, judge, POLICY, shownIn(mail), fix);
          const after = texts();
          const record = result.done ? result.undo! : null;
          outlook.begin(count);
          const undone = await undo(outlook.compose, record!);
          if (outlook.outcome() === "over") return;
          if (outlook.outcome() === "unseen") continue;
          typing.type(before);
          typing.type(after);
          const isHalf =
            !undone.done && undone.why === "refused" && undone.error === "half-written";
          const now = { count, ...texts() };
          expect(now[typing.part]).toContain(typing.words);
          const isMasked = fix === "mask" && !undone.done;
          expect([count, (now.subject + now.body).includes(CPR)]).toEqual([count, !isMasked]);
          expect(now).toEqual(isHalf ? now : { count, ...(undone.done ? before : after) });
          outlook.end();
          const again = undone.done ? undone : await undo(outlook.compose, record!);
          expect([count, again]).toEqual([count, { done: true }]);
          expect({ count, ...texts() }).toEqual({ count, ...before });
        }
      },
    );
  });
});
