import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { EMPTY_MAIL, type Mail } from "../mail/mail";
import {
  installOutlook,
  removeOutlook,
  type DoubleOptions,
  type Fault,
} from "./_testing/outlook-double";
import { readDraft } from "./read-draft";
import type { ReadOptions } from "./read-options";

const MAIL: Mail = {
  ...EMPTY_MAIL,
  subject: "Faktura",
  body: { type: "html", content: "<p>Hej</p>" },
  from: { address: "mette@firma.dk", name: "Mette" },
  to: [{ address: "jonas@firma.dk", name: "Jonas" }],
  cc: [{ address: "lager@firma.dk", name: "", isGroup: true }],
  bcc: [{ address: "anna@ekstern.dk", name: "Anna" }],
  attachments: [
    { id: "1", name: "faktura.pdf", kind: "file", size: 2_048, isInline: false },
    { id: "2", name: "Tilbud", kind: "item", size: 512, isInline: false },
    { id: "3", name: "priser.xlsx", kind: "cloud", isInline: false },
  ],
  sensitivityLabel: "fortrolig",
  headers: { "x-encrypt": "1" },
};
const MEETING: Mail = {
  ...MAIL,
  kind: "appointment",
  bcc: [],
  headers: {},
  location: "Lokale 4",
};

const OPTIONS: ReadOptions = {
  timeoutMs: 1_000,
  withLabel: true,
  headers: ["x-encrypt"],
  bodyFormat: "html",
};
const FAULTS: readonly Fault[] = ["silent", "error", "throws", "missing", "empty"];

/** Reads, and lets one second pass, which is when every call is given up. */
async function read(double: DoubleOptions, options: Partial<ReadOptions> = {}) {
  const reading = readDraft(installOutlook(double).item, { ...OPTIONS, ...options });
  await jest.advanceTimersByTimeAsync(1_000);
  return reading;
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  removeOutlook();
});

describe("a draft", () => {
  test("is read with all its parts", async () => {
    expect(await read({ mail: MAIL })).toEqual({ mail: MAIL, unread: [], decisions: {} });
  });

  test("of a meeting has its attendees as recipients, its organiser as sender, and a place", async () => {
    expect(await read({ mail: MEETING })).toEqual({ mail: MEETING, unread: [], decisions: {} });
  });

  test.each(["sensitivityLabel", "location"])(
    "keeps the other parts where Outlook breaks as it is asked for its %s",
    async (member) => {
      const { item } = installOutlook({ mail: MEETING });
      const broken = () => {
        throw new Error("broken");
      };
      Object.defineProperty(item, member, { get: broken });
      const { mail, unread } = await readDraft(item, OPTIONS);
      expect(mail.subject).toBe(MEETING.subject);
      expect(unread).toEqual([member]);
    },
  );

  test("says who writes it, for the sender may be another mailbox or no address", async () => {
    const { mail } = await read({ mail: MAIL, user: "mette@firma.dk" });
    expect(mail.writer).toBe("mette@firma.dk");
  });

  test("is read in parallel, so that slow answers do not add up", async () => {
    const faults = { "subject.getAsync": 900, "body.getAsync": 900, "to.getAsync": 900 };
    expect((await read({ mail: MAIL, faults })).unread).toEqual([]);
  });

  test.each(FAULTS)(
    "names a part as unread when its call is %s, and keeps the others",
    async (fault) => {
      const reading = await read({ mail: MAIL, faults: { "subject.getAsync": fault } });
      expect(reading).toMatchObject({ mail: { ...MAIL, subject: "" }, unread: ["subject"] });
    },
  );

  test.each(["to", "cc", "bcc"])(
    "says that somebody else may get it without the %s",
    async (part) => {
      const { mail } = await read({ mail: MAIL, faults: { [`${part}.getAsync`]: "error" } });
      expect(mail.hasUnreadRecipients).toBe(true);
    },
  );

  test.each(FAULTS)("names the place of a meeting as unread when its call is %s", async (fault) => {
    const { mail, unread } = await read({
      mail: MEETING,
      faults: { "location.getAsync": fault },
    });
    expect({ location: mail.location, unread }).toEqual({
      location: undefined,
      unread: ["location"],
    });
  });
});

describe("an attachment", () => {
  test.each([
    ["file", "file"],
    ["item", "item"],
    ["Item", "item"],
    [1, "item"],
    ["cloud", "cloud"],
    [2, "cloud"],
    [undefined, "file"],
  ])("that Outlook calls %s is of the kind %s", async (type, kind) => {
    const attachments = [{ id: "1", name: "a", kind: type as never }];
    const { mail } = await read({ mail: { ...MAIL, attachments } });
    expect(mail.attachments).toEqual([{ id: "1", name: "a", kind }]);
  });
});

describe("what Outlook gives in an odd shape", () => {
  /** Reads a draft in which one call answers with this. */
  function readWith(call: (item: Record<string, Record<string, unknown>>) => void) {
    const { item } = installOutlook({ mail: MAIL });
    call(item as never);
    return readDraft(item, OPTIONS);
  }
  const giving =
    (value: unknown) =>
    (...parameters: unknown[]) =>
      (parameters.at(-1) as (answer: object) => void)({ status: "succeeded", value });

  test.each([
    ["an empty entry", null],
    ["a person without an address", { displayName: null }],
    ["an address that is no text", { emailAddress: { address: "anna@ekstern.dk" } }],
  ])("%s stays one of the recipients, without an address", async (_what, person) => {
    const { mail, unread } = await readWith((item) => {
      item["cc"]!["getAsync"] = giving([{ emailAddress: "anna@ekstern.dk" }, person]);
    });
    expect(mail.cc).toEqual([
      { address: "anna@ekstern.dk", name: "" },
      { address: "", name: "" },
    ]);
    expect(unread).toEqual([]);
  });

  test.each([null, { name: 7, size: "4 KB" }])("%j is a file without a name", async (file) => {
    const { mail } = await readWith((item) => {
      item["getAttachmentsAsync"] = giving([file]) as never;
    });
    expect(mail.attachments).toEqual([{ name: "", kind: "file" }]);
  });

  test("a header whose value is no text is none", async () => {
    const { mail } = await readWith((item) => {
      item["internetHeaders"]!["getAsync"] = giving({ "x-encrypt": 1 });
    });
    expect(mail.headers).toEqual({});
  });
});

describe("internet headers", () => {
  test("are not asked for when no policy cares", async () => {
    const reading = await read(
      { mail: MAIL, faults: { "internetHeaders.getAsync": "error" } },
      { headers: [] },
    );
    expect(reading).toMatchObject({ mail: { headers: {} }, unread: [] });
  });

  test("come by their names in lower case, and an empty one counts as none", async () => {
    const headers = { "X-Encrypt": "1", "X-Taken-Back": "" };
    const { mail } = await read({ mail: { ...MAIL, headers } }, { headers: Object.keys(headers) });
    expect(mail.headers).toEqual({ "x-encrypt": "1" });
  });

  test.each(FAULTS.filter((fault) => fault !== "empty"))(
    "are unread when their call is %s",
    async (fault) => {
      const reading = await read({ mail: MAIL, faults: { "internetHeaders.getAsync": fault } });
      expect(reading.unread).toEqual(["headers"]);
    },
  );

  test("are none when Outlook succeeds and gives nothing", async () => {
    const reading = await read({ mail: MAIL, faults: { "internetHeaders.getAsync": "empty" } });
    expect(reading).toMatchObject({ mail: { headers: {} }, unread: [] });
  });
});

describe("the writer's decisions", () => {
  test("are what was kept with the draft", async () => {
    const kept = '{"cpr:k3x":{"kind":"not-data"}}';
    expect((await read({ mail: MAIL, kept })).decisions).toEqual({
      "cpr:k3x": { kind: "not-data" },
    });
  });

  test.each(["{", "", "undefined"])("are none in %j", async (kept) => {
    expect((await read({ mail: MAIL, kept })).decisions).toEqual({});
  });

  test.each(FAULTS)("are none, and nothing is unread, when their call is %s", async (fault) => {
    const faults = { "sessionData.getAsync": fault };
    expect(
      await read({ mail: MAIL, kept: '{"cpr:k3x":{"kind":"not-data"}}', faults }),
    ).toMatchObject({
      decisions: {},
      unread: [],
    });
  });

  test("hold nobody up for more than a second", async () => {
    const faults = { "sessionData.getAsync": "silent" } as const;
    const reading = await read({ mail: MAIL, faults }, { timeoutMs: 60_000 });
    expect(reading.decisions).toEqual({});
    expect(reading.isMemorySilent).toBe(true);
  });

  test("are known to be none where Outlook answers that there are none", async () => {
    const faults = { "sessionData.getAsync": "error" } as const;
    expect((await read({ mail: MAIL, faults })).isMemorySilent).toBeUndefined();
  });
});

describe("the sensitivity label", () => {
  const faults = { "sensitivityLabel.getAsync": "error" } as const;

  test("is not asked for when no policy cares, because labels may not exist in the organisation", async () => {
    const reading = await read({ mail: MAIL, faults }, { withLabel: false });
    expect(reading).toMatchObject({ mail: { sensitivityLabel: null }, unread: [] });
  });

  test("is not asked for below Mailbox 1.13", async () => {
    expect((await read({ mail: MAIL, set: "1.12", faults })).unread).toEqual([]);
  });
});

describe("the body", () => {
  const plain: Mail = { ...MAIL, body: { type: "text", content: "Hej" } };

  test("of a plain-text draft is read as text when the change has to be written back", async () => {
    expect((await read({ mail: plain }, { bodyFormat: "own" })).mail.body.type).toBe("text");
  });

  test("of a plain-text draft is read as HTML in a single call when it is only looked at", async () => {
    expect((await read({ mail: plain })).mail.body.type).toBe("html");
  });

  test("is looked through as text when Outlook gives an empty text for its HTML", async () => {
    const double = { mail: { ...MAIL, body: { type: "html", content: "" } } } as const;
    const { item } = installOutlook(double);
    Object.assign(item.body, {
      getAsync: (type: string, answer: (result: object) => void) =>
        answer({ status: "succeeded", value: type === "html" ? "" : "010190-1234" }),
    });
    const { mail, unread } = await readDraft(item, OPTIONS);
    expect(mail.body).toEqual({ type: "text", content: "010190-1234" });
    expect(unread).toEqual([]);
  });

  test.each([
    ["that is empty as text too is an empty one", "succeeded", []],
    [
      "that is empty where Outlook then fails to give it as text was not looked at",
      "failed",
      ["body"],
    ],
  ])("%s", async (_what, asText, notRead) => {
    const { item } = installOutlook({ mail: MAIL });
    Object.assign(item.body, {
      getAsync: (type: string, answer: (result: object) => void) =>
        answer({ status: type === "html" ? "succeeded" : asText, value: "" }),
    });
    const { mail, unread } = await readDraft(item, OPTIONS);
    expect(mail.body.content).toBe("");
    expect(unread).toEqual(notRead);
  });

  test("is looked through as text when Outlook fails to give it as HTML", async () => {
    const { item } = installOutlook({ mail: MAIL });
    item.body.getAsync = ((type: string, answer: (result: object) => void) =>
      answer(
        type === "text"
          ? { status: "succeeded", value: "Hej" }
          : { status: "failed", error: { code: 9020 } },
      )) as never;
    const { mail, unread } = await readDraft(item, OPTIONS);
    expect({ body: mail.body, unread }).toEqual({
      body: { type: "text", content: "Hej" },
      unread: [],
    });
  });

  test("is read as HTML when Outlook does not say what it is", async () => {
    const reading = await read(
      { mail: plain, faults: { "body.getTypeAsync": "error" } },
      { bodyFormat: "own" },
    );
    expect(reading.mail.body.type).toBe("html");
  });
});
