/** Outlook's calls name no item: once another is open, they reach that one. */
import { afterEach, describe, expect, test } from "@jest/globals";
import { EMPTY_MAIL, type Mail } from "../mail/mail";
import { composeDraft } from "./compose-draft";
import { installOutlook, removeOutlook, type Faults } from "./_testing/outlook-double";

const MAIL: Mail = {
  ...EMPTY_MAIL,
  subject: "Sygemelding 010190-1234",
  body: { type: "html", content: "<p>Hej</p>" },
};
const CHANGE = {
  subject: "Sygemelding",
  body: { type: "html", content: "<p>Hej ••••</p>" },
} as const;
const OPTIONS = { timeoutMs: 50, withLabel: false, headers: [], bodyFormat: "own" } as const;

afterEach(removeOutlook);

/** A draft in an Outlook that can turn to another one. */
function draftIn(faults: Faults = {}) {
  const { item, draft, calls } = installOutlook({
    mail: MAIL,
    faults,
  });
  const handlers: (() => void)[] = [];
  Object.assign(Office.EventType, { ItemChanged: "olkItemSelectedChanged" });
  Object.assign(Office.context.mailbox, {
    addHandlerAsync: (_type: string, handler: () => void) => handlers.push(handler),
    removeHandlerAsync: () => handlers.splice(0),
  });
  const open = composeDraft(item, OPTIONS);
  return { open, item, draft, calls, turnAway: () => handlers.forEach((handler) => handler()) };
}

describe("a draft that Outlook no longer shows", () => {
  test("is not written to, for the next one would be", async () => {
    const { open, draft, turnAway } = draftIn();
    turnAway();
    expect(await open.write(CHANGE, MAIL)).toMatchObject({ ok: false });
    expect(draft).toMatchObject({ subject: "Sygemelding 010190-1234", body: "<p>Hej</p>" });
  });

  test("is left half written rather than the next one", async () => {
    const { open, item, calls, turnAway } = draftIn();
    const { setAsync } = item.body;
    item.body.setAsync = (...parameters: never[]) => {
      Reflect.apply(setAsync, item.body, parameters);
      turnAway();
    };
    expect(await open.write(CHANGE, MAIL)).toEqual({ ok: false, error: "half-written" });
    expect(calls).not.toContain("subject.setAsync");
    expect(calls.filter((name) => name === "body.setAsync")).toHaveLength(1);
  });

  test("gets no attachment back and remembers nothing", async () => {
    const { open, calls, turnAway } = draftIn();
    turnAway();
    const file = { name: "a.txt", isInline: false, content: null };
    expect(await open.putBack([file])).toMatchObject({ ok: false });
    expect(await open.remember({})).toMatchObject({ ok: false });
    expect(await open.rememberFiles([])).toMatchObject({ ok: false });
    expect(calls).toEqual([]);
  });
});

test("a draft that is still open is written to", async () => {
  const { open, draft } = draftIn();
  expect(await open.write(CHANGE, MAIL)).toMatchObject({ ok: true });
  expect(draft.subject).toBe(CHANGE.subject);
});
