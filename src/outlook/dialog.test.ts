/** Office's dialog from the pane: what it is opened with, what it says, and every way in which it comes to nothing. */
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { openDialog } from "./dialog";
import { removeOutlook } from "./_testing/outlook-double";

type Handler = (event: object) => void;
type Opened = (answer: object) => void;

const PAGE = "https://kuvert.firma.example/sign-in.html#scopes=Mail.Read";

/** An Office whose dialog does what the test says, and remembers whether it was closed. */
function installOffice({ supports = true } = {}) {
  const handlers = new Map<string, Handler>();
  const asked: { address: string; options: object; opened: Opened }[] = [];
  const dialog = {
    isClosed: false,
    close() {
      dialog.isClosed = true;
    },
    addEventHandler: (type: string, handler: Handler) => void handlers.set(type, handler),
  };
  Object.assign(globalThis, {
    location: { origin: "https://kuvert.firma.example" },
    // What becomes of the pane itself: `kept-pane.test.tsx`.
    document: { documentElement: { style: {} }, body: { childNodes: [], append() {} } },
    Office: {
      EventType: { DialogMessageReceived: "message", DialogEventReceived: "event" },
      context: {
        requirements: { isSetSupported: () => supports },
        ui: {
          displayDialogAsync: (address: string, options: object, opened: Opened) =>
            void asked.push({ address, options, opened }),
        },
      },
    },
  });
  return {
    asked,
    dialog,
    opens: () => asked.at(-1)!.opened({ value: dialog }),
    refuses: (code: number) => asked.at(-1)!.opened({ error: { code } }),
    says: (message: string, more: object = {}) => handlers.get("message")!({ message, ...more }),
    reports: (error: number) => handlers.get("event")!({ error }),
  };
}

const never = new AbortController().signal;

/** Asks for a dialog, a second after whatever was closed before. */
async function asking(signal = never) {
  const outcome = openDialog(PAGE, signal);
  await jest.advanceTimersByTimeAsync(1_000);
  return { outcome };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(async () => {
  // What was closed last has had its time.
  await jest.advanceTimersByTimeAsync(1_000);
  jest.useRealTimers();
  removeOutlook();
  Reflect.deleteProperty(globalThis, "location");
  Reflect.deleteProperty(globalThis, "document");
});

test("a dialog is opened at the page, and Outlook may ask first", async () => {
  const office = installOffice();
  await asking();
  expect(office.asked[0]).toMatchObject({ address: PAGE, options: { promptBeforeOpen: true } });
});

test("what the page says is the outcome, and the dialog is closed", async () => {
  const office = installOffice();
  const { outcome } = await asking();
  office.opens();
  office.says("hello", { origin: "https://kuvert.firma.example" });
  expect(await outcome).toEqual({ ok: true, value: "hello" });
  expect(office.dialog.isClosed).toBe(true);
});

test("a page of another origin is not listened to", async () => {
  const office = installOffice();
  const { outcome } = await asking();
  office.opens();
  office.says("a token of somebody else's", { origin: "https://evil.example" });
  office.says("ours");
  expect(await outcome).toEqual({ ok: true, value: "ours" });
});

describe("an error of", () => {
  test.each([
    [12004, "untrusted"],
    [12005, "untrusted"],
    [12007, "open-already"],
    [12009, "ignored"],
    [12011, "blocked"],
    [5001, "failed"],
  ])("%i when it is opened means %s", async (code, error) => {
    const office = installOffice();
    const { outcome } = await asking();
    office.refuses(code);
    expect(await outcome).toEqual({ ok: false, error });
  });

  test.each([
    [12002, "unreachable"],
    [12003, "untrusted"],
    [12006, "closed"],
    [1, "failed"],
  ])("%i while it is open means %s", async (code, error) => {
    const office = installOffice();
    const { outcome } = await asking();
    office.opens();
    office.reports(code);
    expect(await outcome).toEqual({ ok: false, error });
    // Whatever is left of it, such as a page that says that there is none.
    expect(office.dialog.isClosed).toBe(true);
  });
});

test("a dialog that is opened right after another waits until that one has had a second to close", async () => {
  const office = installOffice();
  const { outcome } = await asking();
  office.opens();
  office.says("hello");
  await outcome;
  void openDialog(PAGE, never);
  await jest.advanceTimersByTimeAsync(999);
  expect(office.asked).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(1);
  expect(office.asked).toHaveLength(2);
});

describe("where there are no dialogs, that is said and the pane keeps its colours", () => {
  test.each([
    ["as Outlook says itself", () => installOffice({ supports: false })],
    ["because this is no Outlook", removeOutlook],
    ["because what opens them is missing", () => Object.assign(Office.context, { ui: {} })],
  ])("%s", async (_, make) => {
    installOffice();
    make();
    const { outcome } = await asking();
    expect(await outcome).toEqual({ ok: false, error: "unsupported" });
    expect(document.documentElement.style.colorScheme ?? "").toBe("");
  });
});

describe("called off", () => {
  test("while it is open, it is closed", async () => {
    const office = installOffice();
    const stop = new AbortController();
    const { outcome } = await asking(stop.signal);
    office.opens();
    stop.abort();
    expect(await outcome).toEqual({ ok: false, error: "aborted" });
    expect(office.dialog.isClosed).toBe(true);
  });

  test("while Outlook is still asking, it is closed as soon as it opens", async () => {
    const office = installOffice();
    const stop = new AbortController();
    const { outcome } = await asking(stop.signal);
    stop.abort();
    expect(await outcome).toEqual({ ok: false, error: "aborted" });
    office.opens();
    expect(office.dialog.isClosed).toBe(true);
  });

  test("before it began, nothing is opened", async () => {
    const office = installOffice();
    const { outcome } = await asking(AbortSignal.abort());
    expect(await outcome).toEqual({ ok: false, error: "aborted" });
    expect(office.asked).toEqual([]);
  });
});
