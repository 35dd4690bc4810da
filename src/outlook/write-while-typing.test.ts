import { afterEach, describe, expect, test } from "@jest/globals";
import { EMPTY_MAIL, type Mail } from "../mail/mail";
import type { DraftChange } from "../policy/fixes/fix";
import type { DraftState } from "./_testing/item-double";
import { installOutlook, removeOutlook, type Fault, type Faults } from "./_testing/outlook-double";
import { writeDraft } from "./write-draft";

const CPR = "010190-1234";

const READ = {
  ...EMPTY_MAIL,
  subject: `Vedr. ${CPR} opsigelse`,
  body: { type: "html", content: `<p>Hej Karin</p><p>Hans nr. er ${CPR} nu.</p>` },
} as const satisfies Mail;

const MOVE: DraftChange = {
  subject: "Vedr. opsigelse",
  body: { type: "html", content: `<div>CPR-nr.: ${CPR}</div>${READ.body.content}` },
};
const MASK: DraftChange = {
  subject: "Vedr. 010190-•••• opsigelse",
  body: { type: "html", content: "<p>Hej Karin</p><p>Hans nr. er 010190-•••• nu.</p>" },
};

afterEach(removeOutlook);

/** What somebody does at the `count`th moment of a change: when Outlook takes a call in, and when it has carried it out. */
interface Typing {
  readonly count: number;
  readonly part: "subject" | "body";
  readonly type: (draft: Pick<DraftState, "subject" | "body">) => void;
}

/** Makes a change while somebody types once; `when` is null when the change was over before. */
async function writeWhile(change: DraftChange, faults: Faults, { count, part, type }: Typing) {
  const moments: string[] = [];
  const { item, draft } = installOutlook({
    mail: READ,
    faults,
    meanwhile: ({ call, at }, now) => {
      if (moments.push(`${at} of ${call}`) === count + 1) type(now);
    },
  });
  const written = await writeDraft(item, change, 2, { from: READ });
  // Between the reading of a part and the writing of it nobody can see what is typed.
  const isUnseen =
    moments[count] === `start of ${part}.setAsync` ||
    (moments[count] === `end of ${part}.getAsync` &&
      moments[count + 1] === `start of ${part}.setAsync`);
  return { written, draft, isUnseen, when: moments[count] ?? null };
}

const TYPED: Readonly<Record<string, Omit<Typing, "count">>> = {
  "the subject": {
    part: "subject",
    type: (draft) => void (draft.subject += " - svar senest fredag"),
  },
  "the body": { part: "body", type: (draft) => void (draft.body += "<p>Vi ses mandag.</p>") },
  "the top of the body": {
    part: "body",
    type: (draft) => void (draft.body = draft.body.replace("<p>Hej", "<p>Kære Bo</p><p>Hej")),
  },
};

const FAULTS: readonly (Fault | undefined)[] = [
  undefined,
  "error",
  "throws",
  "silent",
  "lost",
  "landed",
  "twice",
];

describe.each([
  ["moves a number from the subject to the body", MOVE, "body.prependAsync"],
  ["masks a number in both", MASK, "body.setAsync"],
] as const)("a change that %s", (_name, change, first) => {
  describe.each(Object.entries(TYPED))("while somebody types in %s", (_part, typed) => {
    test.each(
      FAULTS.flatMap((fault) =>
        [first, "subject.setAsync"].flatMap((call) => [
          [call, "once", fault ?? "well", { [call]: [fault] }] as const,
          [call, "always", fault ?? "well", { [call]: fault ?? [] }] as const,
        ]),
      ),
    )(
      "deletes nothing of it, and nothing else, where %s is %s %s",
      async (_call, _often, _fault, faults) => {
        for (let count = 0; ; count++) {
          const typing = { ...typed, count };
          const { written, draft, when, isUnseen } = await writeWhile(change, faults, typing);
          if (when === null) return;
          if (isUnseen) continue;
          const [before, after] = [READ, change].map(({ subject, body }) => {
            const texts = { subject: subject!, body: body!.content };
            typed.type(texts);
            return texts;
          });
          const now = { when, subject: draft.subject, body: draft.body };
          const isHalf = !written.ok && written.error === "half-written";
          const whole = { when, ...(written.ok ? after : before) };
          expect(isHalf ? null : now).toEqual(isHalf ? null : whole);
          // Each text as it was or as it was to be, with what was typed.
          expect([before!.subject, after!.subject]).toContain(now.subject);
          expect([before!.body, after!.body]).toContain(now.body);
          expect(now.subject + now.body).toMatch(change === MOVE ? CPR : "010190-");
        }
      },
    );
  });
});

/** Makes the change while `act` is done at the end of the first such `call`. */
async function writeAsideOf(
  call: string,
  act: (draft: DraftState) => void,
  options: { change?: DraftChange; mail?: Partial<Mail>; faults?: Faults } = {},
) {
  const { change = MOVE, mail = {}, faults = {} } = options;
  let isDone = false;
  const outlook = installOutlook({
    mail: { ...READ, ...mail },
    faults,
    meanwhile: (moment, draft) => {
      if (isDone || moment.call !== call || moment.at !== "end") return;
      isDone = true;
      act(draft);
    },
  });
  const written = await writeDraft(outlook.item, change, 2, { from: { ...READ, ...mail } });
  return { written, ...outlook };
}

describe("while the body is written", () => {
  test("what is typed in the subject is noticed, and the body is put back", async () => {
    const { written, draft } = await writeAsideOf("body.prependAsync", (now) => {
      now.subject += " - svar senest fredag";
    });
    expect(written).toEqual({ ok: false, error: "overtaken" });
    expect(draft.subject).toBe(`Vedr. ${CPR} opsigelse - svar senest fredag`);
    expect(draft.body).toBe(READ.body.content);
  });

  test("what is typed in the line on top stays, which is said: the number stands twice rather than nowhere", async () => {
    const { written, draft, calls } = await writeAsideOf(
      "body.prependAsync",
      (now) => void (now.body = now.body.replace(CPR, `${CPR}, som aftalt,`)),
      { faults: { "subject.setAsync": "error" } },
    );
    expect(written).toEqual({ ok: false, error: "half-written" });
    expect(draft.subject).toBe(READ.subject);
    expect(draft.body).toContain(`<div>CPR-nr.: ${CPR}, som aftalt,</div>`);
    expect(calls).not.toContain("body.setAsync");
  });

  test("what is typed stays although Outlook writes the tags around it in its own way", async () => {
    const { written, draft } = await writeAsideOf(
      "body.prependAsync",
      (now) => {
        const made = now.body.replace("<div>", '<div class="elementToProof" style="color: red;">');
        now.body = made.replace("Karin", "Karin og Bo");
      },
      { faults: { "subject.setAsync": "error" } },
    );
    expect(written).toEqual({ ok: false, error: "failed" });
    expect(draft.body).toBe(READ.body.content.replace("Karin", "Karin og Bo"));
  });

  test("somebody who turns to another item is written nothing into it", async () => {
    let isOpen = true;
    const { item, draft, calls } = installOutlook({
      mail: READ,
      meanwhile: ({ call, at }, now) => {
        if (call !== "body.prependAsync" || at !== "end") return;
        isOpen = false;
        Object.assign(now, { subject: "Frokost", body: "<p>Hej Ole</p>" });
      },
    });
    const written = await writeDraft(item, MOVE, 2, { from: READ, isOpen: () => isOpen });
    expect(written).toEqual({ ok: false, error: "half-written" });
    expect(draft).toMatchObject({ subject: "Frokost", body: "<p>Hej Ole</p>" });
    expect(calls.filter((call) => call.endsWith(".setAsync"))).toEqual([]);
  });
});

describe("the place of a meeting", () => {
  const mail = { kind: "appointment", location: `Hos ${CPR}` } as const;
  const change = { ...MOVE, location: "Hos" };

  test("that somebody changes while the body is written is not written over", async () => {
    const type = (now: DraftState) => void (now.location += ", 2. sal");
    const { written, draft } = await writeAsideOf("body.prependAsync", type, { change, mail });
    expect(written).toEqual({ ok: false, error: "overtaken" });
    expect(draft).toMatchObject({ location: `Hos ${CPR}, 2. sal`, body: READ.body.content });
  });

  test("that somebody types on when it was written is put back with it", async () => {
    const type = (now: DraftState) => void (now.location += ", 2. sal");
    const faults = { "subject.setAsync": ["error"] } as const;
    const { written, draft } = await writeAsideOf("location.setAsync", type, {
      change,
      mail,
      faults,
    });
    expect(written).toEqual({ ok: false, error: "failed" });
    expect(draft.location).toBe(`Hos ${CPR}, 2. sal`);
  });
});

describe("recipients who move from To to Bcc", () => {
  const [ANNA, BO, CARL] = ["anna", "bo", "carl"].map((name) => ({
    address: `${name}@ekstern.dk`,
    name,
  }));
  const change = { to: [], bcc: [ANNA!, BO!] };
  const mail = { to: [ANNA!, BO!] };

  test("stay where they are when somebody adds one meanwhile", async () => {
    const add = (now: DraftState) => void (now.to = [...now.to, CARL!]);
    const { written, draft } = await writeAsideOf("bcc.setAsync", add, { change, mail });
    expect(written).toEqual({ ok: false, error: "overtaken" });
    expect(draft).toMatchObject({ to: [ANNA, BO, CARL], bcc: [] });
  });

  test("go back without whoever came since", async () => {
    const add = (now: DraftState) => void (now.bcc = [...now.bcc, CARL!]);
    const faults = { "to.setAsync": "error" } as const;
    const { written, draft } = await writeAsideOf("bcc.setAsync", add, { change, mail, faults });
    expect(written).toEqual({ ok: false, error: "failed" });
    expect(draft).toMatchObject({ to: [ANNA, BO], bcc: [CARL] });
  });

  test("go back without whom somebody took out since", async () => {
    const { draft } = await writeAsideOf("to.setAsync", (now) => void (now.to = [CARL!]), {
      change: { to: [ANNA!, CARL!], removedAttachments: ["1"] },
      mail: { ...mail, attachments: [{ id: "1", name: "a.txt", contentBase64: "aGVq" }] },
      faults: { removeAttachmentAsync: "error" },
    });
    expect(draft.to).toEqual([BO]);
  });
});

test("a label that somebody chose since stays when the rest is put back", async () => {
  const { draft } = await writeAsideOf(
    "sensitivityLabel.setAsync",
    (now) => void (now.sensitivityLabel = "hemmelig"),
    {
      change: { sensitivityLabel: "fortrolig", removedAttachments: ["1"] },
      mail: {
        sensitivityLabel: "intern",
        attachments: [{ id: "1", name: "a.txt", contentBase64: "aGVq" }],
      },
      faults: { removeAttachmentAsync: "error" },
    },
  );
  expect(draft.sensitivityLabel).toBe("hemmelig");
});

describe("a body whose call is not answered in time", () => {
  test("is not written over, for it would be late too, over what is typed until then", async () => {
    const faults = { "body.prependAsync": "silent" } as const;
    const { written, calls } = await writeAsideOf("", () => {}, { faults });
    expect(written).toEqual({ ok: false, error: "timeout" });
    expect(calls.filter((call) => call.endsWith("setAsync"))).toEqual([]);
  });
});
