import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Detector } from "../detect/detector";
import { bodyText } from "../mail/html-text";
import type { Body, Mail } from "../mail/mail";
import { mail, OUTSIDER, policy, KNOWLEDGE } from "./_testing/examples";
import { FIXES } from "./fixes";
import type { Fix, FixId } from "./fixes/fix";
import { groupsOf } from "./groups";
import { createJudge, judge } from "./judge";

const judged = (changes: Partial<Mail>) => judge(mail(changes), policy(), KNOWLEDGE);
const text = (content: string): Body => ({ type: "text", content });

/** The mail after the repair of its loudest group of findings. */
function repaired(draft: Mail, id: FixId): Mail {
  const [group] = groupsOf(judge(draft, policy(), KNOWLEDGE).findings);
  const fix = FIXES.find((candidate) => candidate.id === id);
  return group && fix ? { ...draft, ...fix.change(group, draft, policy()) } : draft;
}

describe("the repair to offer first lets the mail go", () => {
  test("among colleagues a number in the subject is moved to the body", () => {
    expect(judged({ subject: "Løn 010190-1234" }).findings[0]?.fixes).toEqual([
      "move-to-body",
      "remove-from-subject",
      "mask",
    ]);
  });

  test("on the way out it is taken away: in the body it would be warned of again", () => {
    const verdict = judged({ subject: "Løn 010190-1234", to: [OUTSIDER] });
    expect(verdict.findings[0]?.fixes).toEqual(["remove-from-subject", "move-to-body", "mask"]);
  });

  test("a number that stands in the body too does not change what repairs the subject", () => {
    const verdict = judged({
      subject: "Løn 010190-1234",
      body: text("CPR 010190-1234"),
      to: [OUTSIDER],
    });
    expect(verdict.findings.map(({ where, fixes }) => `${where}: ${fixes[0]}`)).toEqual([
      "subject: remove-from-subject",
      "body: mask",
    ]);
  });

  test("in a body it is masked", () => {
    const verdict = judged({ body: text("CPR 010190-1234") });
    expect(verdict.findings[0]?.fixes).toEqual(["mask", "remove-from-body"]);
  });

  test("in an attachment's name only taking the file off repairs it here", () => {
    const verdict = judged({ attachments: [{ name: "CPR 010190-1234.pdf" }] });
    expect(verdict.findings[0]).toMatchObject({ level: "warn", fixes: ["remove-attachment"] });
  });

  test("what no rule speaks of is not repaired", () => {
    const verdict = judged({ body: text("Skriv til jens.hansen@kunde.example") });
    for (const found of verdict.findings) expect(found).toMatchObject({ level: "ok", fixes: [] });
  });
});

test("several numbers in the subject have the repairs that repair all of them", () => {
  const subject = "Løn for CPR 010190-1234 og CPR 230474-1018";
  const fixesOf = (changes: Partial<Mail>) =>
    judged(changes).findings.map(({ where, fixes }) => `${where}: ${fixes.join(", ")}`);
  expect(fixesOf({ subject })).toEqual(
    Array.from({ length: 2 }, () => "subject: move-to-body, remove-from-subject, mask"),
  );
  expect(fixesOf({ subject, to: [OUTSIDER] })).toEqual(
    Array.from({ length: 2 }, () => "subject: remove-from-subject, move-to-body, mask"),
  );
});

test("one click on the first repair, and the mail goes", () => {
  for (const to of [mail().to, [OUTSIDER]]) {
    for (const body of [text("Hej"), { type: "html", content: "<p>Hej</p>" } as const]) {
      const draft = mail({ subject: "SV: Løn for CPR-nr. 010190-1234, maj", body, to });
      const [first] = judge(draft, policy(), KNOWLEDGE).findings[0]?.fixes ?? [];
      const after = repaired(draft, first!);
      expect(["ok", "note"]).toContain(judge(after, policy(), KNOWLEDGE).level);
      expect(after.subject).toBe("SV: Løn, maj");
    }
  }
});

describe("every repair, in any mail", () => {
  const word = fc.constantFrom("Lønseddel", "for", "-", "(", ")", ":", "SV:", "og", "<b>", "løn");
  const around = fc.array(word, { maxLength: 6 }).map((words) => words.join(" "));
  const texts = fc
    .tuple(around, fc.constantFrom("", "CPR ", "CPR-nr.: "), around)
    .map(([before, label, after]) => `${before} ${label}010190-1234 ${after}`);
  const drafts = fc.oneof(
    texts.map((subject) => mail({ subject, body: text("Hej") })),
    texts.map((content) => mail({ body: text(content) })),
    texts.map((content) => mail({ body: { type: "html", content: `<p>${content}</p>` } })),
  );

  test("takes the number from where it stood, and a second click does no more", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const [found] = judge(draft, policy(), KNOWLEDGE).findings;
        if (found === undefined) return;
        const part = (of: Mail) => (found.where === "subject" ? of.subject : of.body.content);
        for (const fix of FIXES.filter(({ id }) => found.fixes.includes(id))) {
          const once = { ...draft, ...fix.change([found], draft, policy()) };
          expect(part(once)).not.toContain("1234");
          expect(part(once).length).toBeLessThanOrEqual(part(draft).length);
          expect({ ...once, ...fix.change([found], once, policy()) }).toEqual(once);
        }
      }),
    );
  });

  test("is undone by writing back the parts it changed", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        for (const found of judge(draft, policy(), KNOWLEDGE).findings) {
          for (const fix of FIXES.filter(({ id }) => found.fixes.includes(id))) {
            const change = fix.change([found], draft, policy());
            const undo = {
              ...("subject" in change && { subject: draft.subject }),
              ...("body" in change && { body: draft.body }),
            };
            expect({ ...draft, ...change, ...undo }).toEqual(draft);
          }
        }
      }),
    );
  });
});

test("every repair of a group takes all its values from where they stood, whatever stands between them", () => {
  const words =
    "Hun er|dømt for|vold|sygemeldt|stress|,|og|(|)|.|CPR 010190-1234|230474-1018|Jens Hansen|<b>|SV:|for";
  const texts = fc
    .array(fc.constantFrom(...words.split("|")), { maxLength: 12 })
    .map((parts) => parts.join(" "));
  const drafts = fc.oneof(
    texts.map((subject) => mail({ subject, body: text("Hej") })),
    texts.map((content) => mail({ body: text(content) })),
    texts.map((content) => mail({ body: { type: "html", content: `<p>${content}</p>` } })),
  );
  const texted = (of: Mail) => ({ subject: of.subject, body: bodyText(of.body) });
  const count = (whole: string, value: string) => whole.split(value).length - 1;
  fc.assert(
    fc.property(drafts, (draft) => {
      for (const group of groupsOf(judge(draft, policy(), KNOWLEDGE).findings)) {
        const part = group[0].where === "subject" ? "subject" : "body";
        const before = texted(draft)[part];
        for (const fix of FIXES.filter(({ id }) => group[0].fixes.includes(id))) {
          const after = texted({ ...draft, ...fix.change(group, draft, policy()) })[part];
          for (const value of group.map(({ start, end }) => before.slice(start, end))) {
            expect(count(after, value)).toBeLessThan(count(before, value));
          }
        }
      }
    }),
    { numRuns: 500 },
  );
});

describe("a judge that remembers the last body", () => {
  test("says the same as one that does not", () => {
    const remembering = createJudge(policy(), KNOWLEDGE);
    const JENS = { address: "jens@kunde.example", name: "" };
    const drafts = [
      mail({ subject: "Løn", body: text("CPR 010190-1234") }),
      mail({ subject: "Løn 010190-1234", body: text("CPR 010190-1234") }),
      mail({ subject: "Løn", body: text("CPR 010190-1234"), to: [OUTSIDER] }),
      mail({ subject: "Løn", body: text("Intet") }),
      mail({ subject: "Løn", body: { type: "html", content: "CPR <b>010190-1234</b>" } }),
      // Each with one thing changed: the form, and whose address stands in the mail anyway.
      mail({ subject: "Løn", body: text("CPR 0101<b>90-1234</b>") }),
      mail({ subject: "Løn", body: { type: "html", content: "CPR 0101<b>90-1234</b>" } }),
      mail({ to: [OUTSIDER], body: text("Skriv til jens@kunde.example om CPR 010190-1234") }),
      mail({ to: [JENS], body: text("Skriv til jens@kunde.example om CPR 010190-1234") }),
      mail({ to: [JENS], body: text("Skriv til jens@kunde.example") }),
    ];
    const addresses = (draft: Mail) =>
      judge(draft, policy(), KNOWLEDGE).findings.filter(({ detector }) => detector === "email");
    expect(drafts.slice(-3).map((draft) => addresses(draft).length)).toEqual([1, 0, 0]);
    for (const draft of drafts) {
      expect(remembering(draft)).toEqual(judge(draft, policy(), KNOWLEDGE));
    }
  });

  test("reads a body once, however often the subject above it changes", () => {
    const read: string[] = [];
    const reader: Detector = {
      id: "cpr",
      category: "identifier",
      find: (found) => (read.push(found), []),
      mask: () => "••••",
    };
    const remembering = createJudge(policy(), { ...KNOWLEDGE, detectors: [reader] });
    for (const subject of ["L", "Lø", "Løn"]) remembering(mail({ subject, body: text("Hej Bo") }));
    expect(read.filter((found) => found === "Hej Bo")).toHaveLength(1);
  });

  test("knows a body again in a mail that was read anew: what was laid out of it stays with it", () => {
    const bodies = new Set<Body>();
    const seesBody: Fix = {
      id: "mask",
      appliesTo: (_, { body }) => bodies.add(body).size < 0,
      change: () => ({}),
    };
    const remembering = createJudge(policy(), KNOWLEDGE, [seesBody]);
    for (const content of ["Hej", "Hej", "Hej", "Hej Bo", "Hej Bo"]) {
      remembering(mail({ subject: "Løn 010190-1234", body: text(content) }));
    }
    expect(Array.from(bodies, ({ content }) => content)).toEqual(["Hej", "Hej Bo"]);
  });
});

test("a subject of 256 KiB full of numbers ends", () => {
  expect(judged({ subject: "010190-1234 ".repeat(22_000) }).level).toBe("stop");
});
