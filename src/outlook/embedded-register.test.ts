import { describe, expect, test } from "@jest/globals";
import { deed, received } from "../requests/case/_testing/events";
import type { CaseEvent, Received } from "../requests/case/events";
import {
  type MailboxSettings,
  memoryCopy,
  openSettings,
  type SaveFault,
} from "./_register/_testing/settings-double";
import { pack } from "./_register/store";
import { EmbeddedRegister } from "./embedded-register";

/** A mailbox on one device, in which panes are opened. */
function mailbox(saved: MailboxSettings["saved"] = {}) {
  const settings: MailboxSettings = { saved };
  const faults: { save: SaveFault } = { save: "none" };
  const device = memoryCopy();
  return {
    settings,
    faults,
    pane: (copy = device) => new EmbeddedRegister(openSettings(settings, faults), copy, 20),
  };
}

function mail(id: string, more: Partial<Received> = {}): Received {
  const itemId = `item-${id}`;
  return received(["access"], {
    id,
    mail: { messageId: `<${id}@kunde.example>`, itemId },
    ...more,
  });
}

const note = deed("note", "03-06", { text: "ringet op" });
const answered = deed("answered", "03-09");

async function notesIn(register: EmbeddedRegister, number: string): Promise<string[]> {
  const stored = (await register.list()).find((each) => each.case.number === number);
  return stored?.case.log.map(({ id }) => id) ?? [];
}

describe("the embedded register", () => {
  test("opens cases under the next number, and finds them again after the pane was closed", async () => {
    const box = mailbox();
    const pane = box.pane();
    expect(await pane.list()).toEqual([]);
    expect((await pane.open(mail("a"))).case.number).toBe("2026-001");
    expect((await pane.open(mail("b"))).case.number).toBe("2026-002");
    const later = box.pane(memoryCopy());
    expect((await later.find(mail("b").mail))?.case.number).toBe("2026-002");
    expect(await later.find(mail("c").mail)).toBeNull();
  });

  test("finds a mail that was moved by its Message-ID, and one without by its id in the mailbox", async () => {
    const pane = mailbox().pane();
    await pane.open(mail("a"));
    await pane.open(mail("b", { mail: { messageId: null, itemId: "item-b" } }));
    expect(await pane.find({ messageId: "<a@kunde.example>", itemId: "moved" })).not.toBeNull();
    expect(await pane.find({ messageId: null, itemId: "item-b" })).not.toBeNull();
    expect(await pane.find({ messageId: "<x@kunde.example>", itemId: "item-a" })).toBeNull();
  });

  test("opens one case for one mail", async () => {
    const pane = mailbox().pane();
    const [first, second] = [await pane.open(mail("a")), await pane.open(mail("a"))];
    expect(second).toEqual(first);
    expect(await pane.list()).toHaveLength(1);
  });

  test("adds an event once, and says so by the etag", async () => {
    const pane = mailbox().pane();
    const opened = await pane.open(mail("a"));
    const noted = await pane.add("2026-001", note);
    expect(noted.case.log.map(({ kind }) => kind)).toEqual(["received", "note"]);
    expect(noted.etag).not.toBe(opened.etag);
    expect(await pane.add("2026-001", note)).toEqual(noted);
  });

  test("has no case to add to when there is none", async () => {
    await expect(mailbox().pane().add("2026-001", note)).rejects.toMatchObject({
      code: "not-found",
    });
  });

  test("makes changes one after the other", async () => {
    const pane = mailbox().pane();
    const numbers = await Promise.all(["a", "b", "c"].map((id) => pane.open(mail(id))));
    expect(numbers.map((each) => each.case.number)).toEqual(["2026-001", "2026-002", "2026-003"]);
  });
});

describe("two panes of one officer", () => {
  test("see what the other has saved, though Outlook does not tell", async () => {
    const box = mailbox();
    const [one, other] = [box.pane(), box.pane()];
    await one.open(mail("a"));
    await other.open(mail("b"));
    await one.add("2026-002", note);
    expect(await notesIn(other, "2026-002")).toEqual(["b", note.id]);
    expect(await notesIn(box.pane(memoryCopy()), "2026-002")).toEqual(["b", note.id]);
  });

  test("on two devices lose nothing: what the last one overwrote comes back with the first", async () => {
    const box = mailbox();
    const [laptop, desk] = [memoryCopy(), memoryCopy()];
    const [one, other] = [box.pane(laptop), box.pane(desk)];
    await one.open(mail("a"));
    await other.open(mail("b", { at: "2026-03-05T09:00:00Z" }));
    const again = box.pane(laptop);
    expect((await again.list()).map((each) => [each.case.number, each.case.log[0]?.id])).toEqual([
      ["2026-001", "a"],
      ["2026-002", "b"],
    ]);
    await again.add("2026-002", note);
    expect(await notesIn(box.pane(memoryCopy()), "2026-001")).toEqual(["a"]);
  });
});

describe("removing closed cases", () => {
  test("leaves the open ones, brings none back and uses no number again", async () => {
    const box = mailbox();
    const [pane, stale] = [box.pane(), box.pane()];
    for (const id of ["a", "b"]) await pane.open(mail(id));
    await pane.add("2026-002", answered);
    await stale.list();
    expect(await pane.remove(["2026-001", "2026-002", "2026-003"])).toEqual(["2026-002"]);
    expect((await stale.open(mail("c"))).case.number).toBe("2026-003");
    expect((await box.pane().list()).map((each) => each.case.number)).toEqual([
      "2026-001",
      "2026-003",
    ]);
  });
});

describe("when Outlook does not save", () => {
  test.each<[SaveFault, string]>([
    ["error", "not-saved"],
    ["silent", "timeout"],
    ["denied", "denied"],
  ])("(%s) everything is as it was, and the officer is told %s", async (fault, code) => {
    const box = mailbox();
    const pane = box.pane();
    box.faults.save = fault;
    await expect(pane.open(mail("a"))).rejects.toMatchObject({ name: "RegisterError", code });
    expect(await pane.list()).toEqual([]);
    box.faults.save = "none";
    await pane.open(mail("a"));
    box.faults.save = fault;
    await expect(pane.add("2026-001", note)).rejects.toMatchObject({ code });
    expect(await notesIn(pane, "2026-001")).toEqual(["a"]);
    box.faults.save = "none";
    await pane.add("2026-001", note);
    expect(await notesIn(box.pane(memoryCopy()), "2026-001")).toEqual(["a", note.id]);
  });
});

describe("what is stored and not understood", () => {
  test.each([
    ["rubbish", "!"],
    ["another kind of value", { cases: {} }],
    ["something else that is packed", "q1YqS8wpTgUA"],
  ])("is left alone: %s", async (_, value) => {
    const box = mailbox({ "kuvert.cases": value });
    await expect(box.pane().list()).rejects.toMatchObject({ code: "damaged" });
    await expect(box.pane().open(mail("a"))).rejects.toMatchObject({ code: "damaged" });
    expect(box.settings.saved).toEqual({ "kuvert.cases": value });
  });

  test("an event of a newer Kuvert, too", async () => {
    const newer = { ...note, kind: "archived" } as unknown as CaseEvent;
    const packed = pack({ cases: { "2026-001": [mail("a"), newer] }, removed: {} });
    const pane = mailbox({ "kuvert.cases": packed }).pane();
    await expect(pane.list()).rejects.toMatchObject({ code: "damaged" });
  });

  test("on the device only is passed over: Outlook has the register", async () => {
    const copy = memoryCopy();
    copy.write("!");
    const box = mailbox();
    await box.pane(copy).open(mail("a"));
    expect(await box.pane(copy).list()).toHaveLength(1);
  });
});

describe("Outlook's 32 KB", () => {
  /** A case as officers leave them behind: nine events with ids that nothing compresses. */
  function events(at: number): [Received, ...CaseEvent[]] {
    const id = (event: number) => crypto.randomUUID() + event;
    const itemId = `AAMkADhmYzQ3${Buffer.from(crypto.getRandomValues(new Uint8Array(60))).toString("base64")}`;
    const opening = mail(id(0), { mail: { messageId: `<${id(1)}@kunde.example>`, itemId } });
    const done: CaseEvent[] = [
      deed("handed-over", "03-06", { to: "persondata@firma.example" }),
      deed("acknowledged", "03-06"),
      deed("started", "03-06"),
      deed("ground-chosen", "03-07", { label: "erasure", grounds: ["no-longer-needed"] }),
      deed("recipient-added", "03-08", { address: `kontakt${at}@kunde.example` }),
      deed("recipient-told", "03-09", { address: `kontakt${at}@kunde.example` }),
      deed("note", "03-10", { text: "Talt med kundeservice om de gamle ordrer." }),
      deed("answered", "03-11"),
    ];
    return [opening, ...done.map((event, number) => ({ ...event, id: id(number) }))];
  }

  /** A mailbox with that many cases, all of them closed. */
  function filled(count: number) {
    const numbers = Array.from(
      { length: count },
      (_, at) => `2026-${String(at + 1).padStart(3, "0")}`,
    );
    const cases = Object.fromEntries(numbers.map((number, at) => [number, events(at)]));
    return { numbers, box: mailbox({ "kuvert.cases": pack({ cases, removed: {} }) }) };
  }

  test("hold sixty cases of nine events each", async () => {
    const { box } = filled(60);
    await box.pane().open(mail("late"));
    expect(JSON.stringify(box.settings.saved).length).toBeLessThanOrEqual(32 * 1_024);
    expect(await box.pane().list()).toHaveLength(61);
  });

  test("are told before they are over; then closed cases make room", async () => {
    const { box, numbers } = filled(90);
    const pane = box.pane();
    expect(await pane.fullness()).toBeGreaterThan(1);
    const before = box.settings.saved;
    await expect(pane.open(mail("late"))).rejects.toMatchObject({ code: "full" });
    expect(box.settings.saved).toBe(before);
    expect(await pane.remove(numbers.slice(0, 45))).toHaveLength(45);
    expect(await pane.fullness()).toBeLessThan(0.8);
    expect((await pane.open(mail("late"))).case.number).toBe("2026-091");
  });
});
