import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { EMPTY_MAIL, type Mail } from "../mail/mail";
import { installOutlook, removeOutlook, type DoubleOptions } from "./outlook-double";
import { readDraft } from "./read-draft";
import type { ReadOptions } from "./read-options";

const MAIL: Mail = {
  ...EMPTY_MAIL,
  subject: "Faktura",
  body: { type: "html", content: "<p>Hej</p>" },
  from: { address: "mette@firma.dk", name: "Mette" },
  to: [{ address: "jonas@firma.dk", name: "Jonas" }],
  cc: [{ address: "lager@firma.dk", name: "" }],
  bcc: [{ address: "anna@ekstern.dk", name: "Anna" }],
  attachments: [{ id: "1", name: "faktura.pdf" }],
  sensitivityLabel: "fortrolig",
};

const OPTIONS: ReadOptions = { timeoutMs: 1_000, withLabel: true, headers: [], bodyFormat: "html" };

function read(double: DoubleOptions, options: Partial<ReadOptions> = {}) {
  return readDraft(installOutlook(double).item, { ...OPTIONS, ...options });
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
    expect(await read({ mail: MAIL })).toEqual({ mail: MAIL, unread: [] });
  });

  test("of a meeting has its attendees as recipients and its organiser as sender", async () => {
    const meeting: Mail = { ...MAIL, kind: "appointment", bcc: [] };
    expect(await read({ mail: meeting })).toEqual({ mail: meeting, unread: [] });
  });

  test("is read in parallel, so that slow answers do not add up", async () => {
    const reading = read({
      mail: MAIL,
      faults: { "subject.getAsync": 900, "body.getAsync": 900, "to.getAsync": 900 },
    });
    await jest.advanceTimersByTimeAsync(900);
    expect((await reading).unread).toEqual([]);
  });

  test.each(["silent", "error", "throws", "missing", "empty"] as const)(
    "names a part as unread when its call is %s, and keeps the others",
    async (fault) => {
      const reading = read({ mail: MAIL, faults: { "subject.getAsync": fault } });
      await jest.advanceTimersByTimeAsync(1_000);
      expect(await reading).toEqual({ mail: { ...MAIL, subject: "" }, unread: ["subject"] });
    },
  );
});

describe("the sensitivity label", () => {
  test("is not asked for when no policy cares, because labels may not exist in the organisation", async () => {
    const reading = await read(
      { mail: MAIL, faults: { "sensitivityLabel.getAsync": "error" } },
      { withLabel: false },
    );
    expect(reading).toEqual({ mail: { ...MAIL, sensitivityLabel: null }, unread: [] });
  });

  test("is not asked for below Mailbox 1.13", async () => {
    const reading = await read({
      mail: MAIL,
      set: "1.12",
      faults: { "sensitivityLabel.getAsync": "error" },
    });
    expect(reading.unread).toEqual([]);
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

  test("is read as HTML when Outlook does not say what it is", async () => {
    const reading = await read(
      { mail: plain, faults: { "body.getTypeAsync": "error" } },
      { bodyFormat: "own" },
    );
    expect(reading.mail.body.type).toBe("html");
  });
});
