import { afterEach, describe, expect, test } from "@jest/globals";
import { removeOutlook } from "./_testing/outlook-double";
import { receivedItem } from "./received-item";

type Done = (answer: unknown) => void;
const succeed = (done: Done, value?: unknown) => done({ status: "succeeded", value });
const fail = (done: Done) => done({ status: "failed", error: { code: 9020 } });

/** A received message as office.js gives it. */
function message(kept: Record<string, unknown> = {}) {
  const saved = { ...kept };
  const properties = {
    get: (name: string) => saved[name],
    set: (name: string, value: unknown) => void (saved[name] = value),
    remove: (name: string) => void delete saved[name],
    saveAsync: (done: Done) => succeed(done),
  };
  return {
    itemType: "message",
    subject: "Mine oplysninger",
    itemId: "AAMk1",
    internetMessageId: "<1@privat.example>",
    from: { emailAddress: "anna@privat.example", displayName: "Anna" },
    dateTimeCreated: new Date("2026-03-05T13:20:00Z"),
    body: { getAsync: (_type: string, done: Done) => succeed(done, "<p>Hej</p>") },
    getAllInternetHeadersAsync: (done: Done) => succeed(done, "List-Unsubscribe: <x>\r\nX-A: b"),
    getSharedPropertiesAsync: (done: Done) => fail(done),
    loadCustomPropertiesAsync: (done: Done) => succeed(done, properties),
    saved,
  };
}

/** Shows an item; gives the way to turn Outlook to another one, which is what it hears of. */
function install(item: object | null) {
  const handlers: (() => void)[] = [];
  const mailbox = {
    item,
    addHandlerAsync: (_type: string, handler: () => void) => handlers.push(handler),
    removeHandlerAsync: () => handlers.splice(0),
  };
  const EventType = { ItemChanged: "olkItemSelectedChanged" };
  Object.assign(globalThis, { Office: { context: { mailbox }, EventType } });
  return { turnAway: () => handlers.forEach((handler) => handler()) };
}

afterEach(removeOutlook);

describe("a received message", () => {
  test("is read with its headers and where it is found again", async () => {
    install(message());
    expect(await receivedItem()?.read()).toEqual({
      ok: true,
      value: {
        mail: expect.objectContaining({
          subject: "Mine oplysninger",
          body: { type: "html", content: "<p>Hej</p>" },
          from: { address: "anna@privat.example", name: "Anna" },
          headers: { "list-unsubscribe": "<x>", "x-a": "b" },
        }),
        receivedAt: "2026-03-05T13:20:00.000Z",
        reference: { messageId: "<1@privat.example>", itemId: "AAMk1" },
      },
    });
  });

  test("in a shared mailbox says whose it is", async () => {
    const shared = { targetMailbox: "info@firma.example" };
    const getSharedPropertiesAsync = (done: Done) => succeed(done, shared);
    install({ ...message(), getSharedPropertiesAsync });
    const reading = await receivedItem()?.read();
    expect(reading?.ok && reading.value.reference.mailbox).toBe("info@firma.example");
  });

  test("is read without headers where Outlook has none to give", async () => {
    install({
      ...message(),
      getAllInternetHeadersAsync: fail,
      getSharedPropertiesAsync: undefined,
    });
    const reading = await receivedItem()?.read();
    expect(reading?.ok && reading.value.mail.headers).toEqual({});
  });

  test("is not read without its text", async () => {
    install({ ...message(), body: { getAsync: (_type: string, done: Done) => fail(done) } });
    expect(await receivedItem()?.read()).toEqual({ ok: false, error: "failed" });
  });
});

describe("what Outlook gives of a received message in an odd shape", () => {
  test.each([
    ["headers that are no text", { getAllInternetHeadersAsync: (done: Done) => succeed(done, {}) }],
    ["no headers at all", { getAllInternetHeadersAsync: (done: Done) => succeed(done) }],
  ])("%s are none", async (_what, changes) => {
    install({ ...message(), ...changes });
    const reading = await receivedItem()?.read();
    expect(reading?.ok && reading.value.mail.headers).toEqual({});
  });

  test("a sender without an address is somebody unknown", async () => {
    install({ ...message(), from: { displayName: null } });
    const reading = await receivedItem()?.read();
    expect(reading?.ok && reading.value.mail.from).toEqual({ address: "", name: "" });
  });

  test.each([undefined, null, new Date(NaN)])(
    "%p is no day to count a deadline from",
    async (dateTimeCreated) => {
      install({ ...message(), dateTimeCreated });
      expect(await receivedItem()?.read()).toEqual({ ok: false, error: "failed" });
    },
  );

  test.each([
    ["come as nothing", undefined],
    ["can be neither read nor written", {}],
  ])("properties that %s hold no note and take none", async (_what, properties) => {
    const loadCustomPropertiesAsync = (done: Done) => succeed(done, properties);
    install({ ...message(), loadCustomPropertiesAsync });
    expect(await receivedItem()?.note()).toBeNull();
    expect((await receivedItem()?.keepNote({ rights: [] }))?.ok).toBe(false);
  });
});

describe("a note", () => {
  test("is kept on the item and read again", async () => {
    const item = message();
    install(item);
    expect(await receivedItem()?.keepNote({ rights: ["access"] })).toEqual({ ok: true });
    expect(item.saved).toEqual({ kuvert: { rights: ["access"] } });
    expect(await receivedItem()?.note()).toEqual({ rights: ["access"] });
  });

  test("is taken back with null, and others' properties stay", async () => {
    const item = message({ kuvert: { rights: [] }, other: 1 });
    install(item);
    await receivedItem()?.keepNote(null);
    expect(item.saved).toEqual({ other: 1 });
  });

  test("is not kept once another item is open, which would get it", async () => {
    const item = message();
    const { turnAway } = install(item);
    const opened = receivedItem();
    turnAway();
    expect(await opened?.keepNote({ rights: [] })).toEqual({ ok: false, error: "failed" });
    expect(item.saved).toEqual({});
  });

  test("is not kept when another item is opened while the old notes are read", async () => {
    const item = message();
    const { turnAway } = install({
      ...item,
      loadCustomPropertiesAsync: (done: Done) => {
        turnAway();
        item.loadCustomPropertiesAsync(done);
      },
    });
    expect(await receivedItem()?.keepNote({ rights: [] })).toMatchObject({ ok: false });
    expect(item.saved).toEqual({});
  });

  test("that cannot be kept is an outcome", async () => {
    install({ ...message(), loadCustomPropertiesAsync: fail });
    expect(await receivedItem()?.keepNote(null)).toEqual({ ok: false, error: "failed" });
    expect(await receivedItem()?.note()).toBeNull();
  });
});

describe("an answer", () => {
  /** A message that can be answered, and the forms that were opened for it. */
  function answerable() {
    const forms: string[] = [];
    const displayReplyFormAsync = (html: string, done: Done) => {
      forms.push(html);
      succeed(done);
    };
    const { turnAway } = install({ ...message(), displayReplyFormAsync });
    return { opened: receivedItem(), forms, turnAway };
  }

  test("lies ready in Outlook's form", async () => {
    const { opened, forms } = answerable();
    expect(await opened?.reply("<p>Hej Anna</p>")).toMatchObject({ ok: true });
    expect(forms).toEqual(["<p>Hej Anna</p>"]);
  });

  test("is not opened once another item is open, whose sender would get it", async () => {
    const { opened, forms, turnAway } = answerable();
    turnAway();
    expect(await opened?.reply("<p>Hej Anna</p>")).toEqual({ ok: false, error: "failed" });
    expect(forms).toEqual([]);
  });
});

test.each([
  ["no item", null],
  ["a draft", { itemType: "message", subject: { getAsync() {} } }],
  ["a meeting", { itemType: "appointment", subject: "Møde" }],
])("%s is no received message", (_name, item) => {
  install(item);
  expect(receivedItem()).toBeNull();
});
