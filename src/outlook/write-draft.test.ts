import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { EMPTY_MAIL, type Mail } from "../mail/mail";
import { installOutlook, removeOutlook, type Fault, type Faults } from "./_testing/outlook-double";
import { writeDraft } from "./write-draft";

const CHANGE = {
  subject: "Sygemelding",
  body: { type: "html", content: "<p>Hej ••••</p>" },
} as const;
const ANNA = { address: "anna@ekstern.dk", name: "Anna" };
const BO = { address: "bo@ekstern.dk", name: "Bo" };
const ANSWERED: readonly Fault[] = ["error", "throws", "missing"];
const REFUSALS: readonly Fault[] = ["silent", ...ANSWERED];
const DONE = { ok: true, value: { removed: [], lasting: [] } };

function draftWith(faults: Faults, mail: Partial<Mail> = {}) {
  return installOutlook({
    mail: {
      subject: "Sygemelding 010190-1234",
      body: { type: "html", content: "<p>Hej</p>" },
      ...mail,
    },
    faults,
  });
}

/** The calls that changed something, in order. */
function writes(calls: readonly string[]) {
  return calls.filter((name) => /setAsync|addAsync|remove|addFile/.test(name));
}

afterEach(() => {
  jest.useRealTimers();
  removeOutlook();
});

describe("writing a change", () => {
  test("writes the subject and the body", async () => {
    const { item, draft } = draftWith({});
    expect(await writeDraft(item, CHANGE, 20)).toEqual(DONE);
    expect(draft).toMatchObject({ subject: CHANGE.subject, body: CHANGE.body.content });
  });

  test("writes the body first, so that the data stands twice rather than nowhere", async () => {
    const { item, calls } = draftWith({});
    await writeDraft(item, CHANGE, 20);
    expect(writes(calls)).toEqual(["body.setAsync", "subject.setAsync"]);
  });

  test("puts what comes on top there, and leaves the rest of the body to Outlook", async () => {
    const { item, draft, calls } = draftWith({});
    const content = "<div>CPR-nr.: 010190-1234</div><p>Hej</p>";
    await writeDraft(item, { body: { type: "html", content } }, 20);
    expect(draft.body).toBe(content);
    expect(calls).toEqual(["body.getAsync", "body.prependAsync"]);
  });

  test("leaves alone what the change does not name", async () => {
    const { item, calls } = draftWith({});
    await writeDraft(item, { subject: "Sygemelding" }, 20);
    expect(calls).toEqual(["subject.getAsync", "subject.setAsync"]);
  });

  test.each(ANSWERED)("puts the body back when the subject's call is %s", async (fault) => {
    const { item, draft } = draftWith({ "subject.setAsync": fault });
    const written = await writeDraft(item, CHANGE, 20);
    // The subject could not be written back either, but it is what it was: nothing is half done.
    expect(written).toMatchObject({ ok: false });
    expect(written).not.toMatchObject({ error: "half-written" });
    expect(draft).toMatchObject({ subject: "Sygemelding 010190-1234", body: "<p>Hej</p>" });
  });

  test("leaves the body as it was to be when the subject's call is silent: it may still be carried out", async () => {
    const { item, draft, calls } = draftWith({ "subject.setAsync": "silent" });
    expect(await writeDraft(item, CHANGE, 20)).toEqual({ ok: false, error: "half-written" });
    expect(draft).toMatchObject({ subject: "Sygemelding 010190-1234", body: "<p>Hej ••••</p>" });
    expect(writes(calls)).toEqual(["body.setAsync", "subject.setAsync"]);
  });

  test("loses nothing by a write that lands after its time was up, and says that it looked half done", async () => {
    jest.useFakeTimers();
    const { item, draft } = draftWith({ "subject.setAsync": [40] });
    const written = writeDraft(item, CHANGE, 20);
    await jest.advanceTimersByTimeAsync(100);
    expect(await written).toEqual({ ok: false, error: "half-written" });
    expect(draft).toMatchObject({ subject: CHANGE.subject, body: CHANGE.body.content });
  });

  test("writes nothing when it could not put it back", async () => {
    const { item, calls } = draftWith({ "subject.getAsync": "error" });
    expect(await writeDraft(item, CHANGE, 20)).toEqual({ ok: false, error: "failed" });
    expect(calls).toEqual(["body.getAsync", "subject.getAsync"]);
  });
});

describe("what somebody has changed since the draft was read", () => {
  const READ = {
    subject: "Sygemelding 010190-1234",
    location: "Lokale 4",
    body: { type: "html", content: "<p>Hej</p>" },
    to: [ANNA],
  } as const;

  test.each([
    ["the body", { body: CHANGE.body }, { body: { type: "html", content: "<p>Hej Bo</p>" } }],
    ["a picture", { body: CHANGE.body }, { body: { type: "html", content: "<p>Hej</p><img>" } }],
    ["the subject", CHANGE, { subject: `${READ.subject} fra i dag` }],
    ["the recipients", { to: [], bcc: [ANNA] }, { to: [ANNA, BO] }],
  ] as const)("is not written over: %s", async (_part, change, typed) => {
    const { item, calls } = draftWith({}, { ...READ, ...typed });
    const written = await writeDraft(item, change, 20, { from: { ...EMPTY_MAIL, ...READ } });
    expect(written).toEqual({ ok: false, error: "overtaken" });
    expect(writes(calls)).toEqual([]);
  });

  test("is not written over: the place of a meeting", async () => {
    const { item, draft } = draftWith({}, { ...READ, kind: "appointment", location: "Lokale 40" });
    const written = await writeDraft(item, { location: "" }, 20, { from: READ });
    expect(written).toEqual({ ok: false, error: "overtaken" });
    expect(draft.location).toBe("Lokale 40");
  });

  test.each([
    ["its markup", { body: { type: "html", content: '<p class="x">Hej</p>' } }],
    ["the name of a recipient", { to: [{ ...ANNA, name: "Anna Holm" }] }],
    ["a part that the change leaves alone", { cc: [BO] }],
  ] as const)("is only how Outlook tells it, or elsewhere: %s", async (_what, told) => {
    const { item } = draftWith({}, { ...READ, ...told });
    const change = { ...CHANGE, to: [ANNA, BO] };
    expect(await writeDraft(item, change, 20, { from: { ...EMPTY_MAIL, ...READ } })).toEqual(DONE);
  });
});

describe("the place of a meeting", () => {
  test("is written", async () => {
    const { item, draft } = draftWith({}, { kind: "appointment", location: "Lokale 4" });
    expect(await writeDraft(item, { location: "" }, 20)).toEqual(DONE);
    expect(draft.location).toBe("");
  });

  test("cannot be written into a mail", async () => {
    const { item } = draftWith({});
    expect(await writeDraft(item, { location: "" }, 20)).toEqual({
      ok: false,
      error: "unsupported",
    });
  });
});

describe("recipients", () => {
  test("move from To to Bcc, standing in both for a moment rather than in neither", async () => {
    const { item, draft, calls } = draftWith({}, { to: [ANNA, BO] });
    expect(await writeDraft(item, { to: [], bcc: [ANNA, BO] }, 20)).toEqual(DONE);
    expect(draft).toMatchObject({ to: [], bcc: [ANNA, BO] });
    expect(writes(calls)).toEqual(["bcc.setAsync", "to.setAsync"]);
  });

  test("move back the other way round", async () => {
    const { item, calls } = draftWith({}, { bcc: [ANNA] });
    await writeDraft(item, { to: [ANNA], bcc: [] }, 20);
    expect(writes(calls)).toEqual(["to.setAsync", "bcc.setAsync"]);
  });

  test.each(ANSWERED)("stay where they were when the second call is %s", async (fault) => {
    const { item, draft } = draftWith({ "to.setAsync": fault }, { to: [ANNA] });
    expect(await writeDraft(item, { to: [], bcc: [ANNA] }, 20)).toMatchObject({ ok: false });
    expect(draft).toMatchObject({ to: [ANNA], bcc: [] });
  });

  test("stand in both when the second call is silent: it may still be carried out", async () => {
    const { item, draft } = draftWith({ "to.setAsync": "silent" }, { to: [ANNA] });
    const written = await writeDraft(item, { to: [], bcc: [ANNA] }, 20);
    expect(written).toEqual({ ok: false, error: "half-written" });
    expect(draft).toMatchObject({ to: [ANNA], bcc: [ANNA] });
  });

  test("of a large mail go in by the hundred", async () => {
    const many = Array.from({ length: 250 }, (_, at) => ({ address: `${at}@a.dk`, name: "" }));
    const { item, draft } = draftWith({}, { to: many });
    expect(await writeDraft(item, { to: [], bcc: many }, 20)).toEqual(DONE);
    expect(draft.bcc).toEqual(many);
  });

  test("are left alone where Outlook may not have told all of them", async () => {
    const many = Array.from({ length: 500 }, (_, at) => ({ address: `${at}@a.dk`, name: "" }));
    const { item, draft } = draftWith({}, { to: many });
    expect(await writeDraft(item, { to: [ANNA] }, 20)).toEqual({ ok: false, error: "cut-off" });
    expect(draft.to).toEqual(many);
  });

  test.each([
    { address: "", name: "Fodboldholdet", isGroup: true },
    { address: "/o=ExchangeLabs/ou=Exchange/cn=Recipients/cn=mette", name: "Mette" },
  ] as const)(
    "are left alone where Outlook would not take one of them in again: $name",
    async (person) => {
      const { item, draft } = draftWith({}, { to: [ANNA, person] });
      expect(await writeDraft(item, { to: [person], bcc: [ANNA] }, 20)).toEqual({
        ok: false,
        error: "unsupported",
      });
      expect(draft).toMatchObject({ to: [ANNA, person], bcc: [] });
    },
  );

  test("of a meeting are its attendees", async () => {
    const { item, draft } = draftWith({}, { kind: "appointment", to: [ANNA] });
    await writeDraft(item, { to: [], cc: [ANNA] }, 20);
    expect(draft).toMatchObject({ to: [], cc: [ANNA] });
  });
});

describe("internet headers", () => {
  const change = { headers: { "x-encrypt": "1" } };

  test("are set beside the others", async () => {
    const { item, draft } = draftWith({}, { headers: { "x-other": "7" } });
    expect(await writeDraft(item, change, 20)).toEqual(DONE);
    expect(draft.headers).toEqual({ "x-other": "7", "x-encrypt": "1" });
  });

  test.each([
    [{ "x-encrypt": "0" }, "0"],
    [{}, ""],
  ])("%j are put back by overwriting, never by removing", async (headers, value) => {
    const { item, draft } = draftWith(
      { removeAttachmentAsync: "error" },
      { headers, attachments: [{ id: "1", name: "a.txt", kind: "file", contentBase64: "aGVq" }] },
    );
    const written = await writeDraft(item, { ...change, removedAttachments: ["1"] }, 20);
    expect(written).toEqual({ ok: false, error: "failed" });
    expect(draft.headers["x-encrypt"]).toBe(value);
  });

  test("do not exist in meetings", async () => {
    const { item } = draftWith({}, { kind: "appointment" });
    expect(await writeDraft(item, change, 20)).toEqual({ ok: false, error: "unsupported" });
  });
});

describe("a sensitivity label", () => {
  test("takes the place of another", async () => {
    const { item, draft } = draftWith({}, { sensitivityLabel: "intern" });
    expect(await writeDraft(item, { sensitivityLabel: "fortrolig" }, 20)).toEqual(DONE);
    expect(draft.sensitivityLabel).toBe("fortrolig");
  });

  test("is there for good where none stood", async () => {
    const { item } = draftWith({});
    expect(await writeDraft(item, { sensitivityLabel: "fortrolig" }, 20)).toEqual({
      ok: true,
      value: { removed: [], lasting: ["sensitivityLabel"] },
    });
  });

  test.each(REFUSALS)("is not half there when its call is %s", async (fault) => {
    const { item, draft } = draftWith({ "sensitivityLabel.setAsync": fault });
    const change = { subject: "Ny", sensitivityLabel: "fortrolig" };
    const written = await writeDraft(item, change, 20);
    expect(written).not.toMatchObject({ error: "half-written" });
    expect(draft).toMatchObject({ subject: "Sygemelding 010190-1234", sensitivityLabel: null });
  });

  test("says so when it can no longer be put back", async () => {
    const cloud = { id: "1", name: "a.xlsx", kind: "cloud" } as const;
    const { item } = draftWith({ removeAttachmentAsync: "error" }, { attachments: [cloud] });
    const change = { sensitivityLabel: "fortrolig", removedAttachments: ["1"] };
    expect(await writeDraft(item, change, 20)).toEqual({ ok: false, error: "half-written" });
  });
});
