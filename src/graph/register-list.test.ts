/** The team's register on the workbench's SharePoint, by the real Graph client. */
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { CaseEvent, Received, Register } from "../requests/case/events";
import { type Connected, workbenchGraph } from "../../test/graph/workbench-graph";
import { readRow } from "./_register/row";
import { listRegister } from "./register-list";

const PLACE = { site: "https://firma.sharepoint.com/sites/persondata", list: "Sager" };
const received = (mail: string, id = `received-${mail}`): Received => ({
  kind: "received",
  id,
  at: "2026-11-20T08:00:00Z",
  by: "mette@dki.example",
  receivedAt: "2026-11-18T07:14:00Z",
  mail: { messageId: `<${mail}@privatpost.example>`, itemId: `AAMk${mail}` },
  labels: ["access"],
  language: "da",
});
const note = (id: string, by = "bo@dki.example"): CaseEvent => ({
  kind: "note",
  id,
  at: "2026-11-21T08:00:00Z",
  by,
  text: "Ringet til afsenderen.",
});

function officer({ connect, clock }: Connected, random = () => 0.5): Register {
  return listRegister({
    graph: connect(),
    place: PLACE,
    columns: ({ status, labels }) => ({ status, due: "2026-12-18", rights: labels.join(", ") }),
    clock,
    random,
  });
}

describe("on first use", () => {
  test("makes the list with its columns, and one row a case", async () => {
    const connected = await workbenchGraph();
    const register = officer(connected);
    const opened = await connected.clock.until(register.open(received("a")));
    expect(opened.case).toMatchObject({
      number: "2026-001",
      status: "received",
      labels: ["access"],
    });
    const [list] = connected.server.tenant().sites[0]!.lists;
    expect(list!.rows).toHaveLength(1);
    expect(list!.rows[0]!.fields).toMatchObject({
      Title: "2026-001",
      CaseStatus: "received",
      DueDate: "2026-12-18T12:00:00Z",
      Rights: "access",
    });
  });

  test("two officers make one list", async () => {
    const connected = await workbenchGraph();
    const both = [officer(connected), officer(connected)].map((one) => one.list());
    await connected.clock.until(Promise.all(both));
    expect(connected.server.tenant().sites[0]!.lists).toHaveLength(1);
  });

  test("completes a list that somebody made by hand", async () => {
    const connected = await workbenchGraph();
    const columns = [
      { name: "Title", text: {} },
      { name: "Rights", text: {} },
    ];
    const list = { id: "by-hand", displayName: "Sager", columns, rows: [], nextRow: 1 };
    connected.server.tenant().sites[0]!.lists.push(list);
    await connected.clock.until(officer(connected).open(received("a")));
    expect(list.rows).toHaveLength(1);
  });

  test("says so when the administrator has not opened the site to Kuvert", async () => {
    const connected = await workbenchGraph();
    connected.server.grant("none");
    const refused = connected.clock.until(officer(connected).list());
    await expect(refused).rejects.toMatchObject({ name: "RegisterError", code: "denied" });
  });

  test("works with the right to write alone once the list is there", async () => {
    const connected = await workbenchGraph();
    await connected.clock.until(officer(connected).list());
    connected.server.grant("write");
    const opened = connected.clock.until(officer(connected).open(received("a")));
    expect((await opened).case.number).toBe("2026-001");
  });
});

describe("a case", () => {
  test("is found by its mail, whoever opened it", async () => {
    const connected = await workbenchGraph();
    const { mail } = received("a");
    expect(await connected.clock.until(officer(connected).find(mail))).toBeNull();
    await connected.clock.until(officer(connected).open(received("a")));
    const found = await connected.clock.until(
      officer(connected).find({ ...mail, itemId: "other" }),
    );
    expect(found?.case.number).toBe("2026-001");
  });

  test("grows by events, each once, and the columns follow", async () => {
    const connected = await workbenchGraph();
    const register = officer(connected);
    await connected.clock.until(register.open(received("a")));
    const started: CaseEvent = { ...note("e1"), kind: "started" };
    await connected.clock.until(register.add("2026-001", started));
    const again = await connected.clock.until(register.add("2026-001", started));
    expect(again.case.log.map(({ id }) => id)).toEqual(["received-a", "e1"]);
    const [row] = connected.server.tenant().sites[0]!.lists[0]!.rows;
    expect(row!.fields["CaseStatus"]).toBe("in-progress");
  });

  test("keeps what a newer Kuvert has written", async () => {
    const connected = await workbenchGraph();
    const register = officer(connected);
    await connected.clock.until(register.open(received("a")));
    const [row] = connected.server.tenant().sites[0]!.lists[0]!.rows;
    const future = { kind: "teleported", id: "f", at: "2030-01-01T00:00:00Z", by: "x" };
    row!.fields["Events"] = JSON.stringify([...JSON.parse(row!.fields["Events"]), future]);
    await connected.clock.until(register.add("2026-001", note("e1")));
    expect(JSON.parse(row!.fields["Events"])).toContainEqual(future);
  });

  test("that somebody has damaged by hand is told and left alone", async () => {
    const connected = await workbenchGraph();
    const register = officer(connected);
    await connected.clock.until(register.open(received("a")));
    const [row] = connected.server.tenant().sites[0]!.lists[0]!.rows;
    row!.fields["Events"] = "oops";
    const added = connected.clock.until(register.add("2026-001", note("e1")));
    await expect(added).rejects.toMatchObject({ code: "damaged" });
    expect(row!.fields["Events"]).toBe("oops");
  });

  test("that cannot be read is told by its number, and hides no other", async () => {
    const connected = await workbenchGraph();
    const register = officer(connected);
    await connected.clock.until(register.open(received("a")));
    await connected.clock.until(register.open(received("b")));
    const { rows } = connected.server.tenant().sites[0]!.lists[0]!;
    const newer = [{ ...received("a"), labels: ["access", "oblivion"] }];
    rows[0]!.fields["Events"] = JSON.stringify(newer);
    const unread: string[] = [];
    const listed = await connected.clock.until(register.list((row) => unread.push(row)));
    expect(listed.map((each) => each.case.number)).toEqual(["2026-002"]);
    expect(unread).toEqual(["2026-001"]);
  });

  test("that people made in SharePoint, or a folder, is no case", async () => {
    const connected = await workbenchGraph();
    const register = officer(connected);
    await connected.clock.until(register.open(received("a")));
    await connected.clock.until(register.open(received("b")));
    const { rows } = connected.server.tenant().sites[0]!.lists[0]!;
    for (const name of ["CaseNumber", "MailKey", "Events"]) delete rows[0]!.fields[name];
    const unread: string[] = [];
    const listed = await connected.clock.until(register.list((row) => unread.push(row)));
    expect([listed.length, unread]).toEqual([1, []]);
  });

  test("without its number is told by SharePoint's", async () => {
    const connected = await workbenchGraph();
    const register = officer(connected);
    await connected.clock.until(register.open(received("a")));
    const [row] = connected.server.tenant().sites[0]!.lists[0]!.rows;
    for (const name of ["CaseNumber", "Events"]) delete row!.fields[name];
    const unread: string[] = [];
    await connected.clock.until(register.list((name) => unread.push(name)));
    expect(unread).toEqual([`#${row!.id}`]);
  });

  test("of which nothing is left but a row is told too", () => {
    expect(() => readRow({ id: "9" })).toThrow(expect.objectContaining({ code: "damaged" }));
  });

  test("that is not there is told", async () => {
    const connected = await workbenchGraph();
    const added = connected.clock.until(officer(connected).add("2026-009", note("e1")));
    await expect(added).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("a SharePoint in trouble", () => {
  const tries = (connected: Connected, method: string) =>
    connected.server.calls().filter((call) => call.method === method && /items/.test(call.url));

  test.each([500, 502])(
    "whose %i leaves a change in doubt is not told as it was",
    async (status) => {
      const connected = await workbenchGraph();
      const register = officer(connected);
      await connected.clock.until(register.open(received("a")));
      connected.server.setFaults([{ method: "PATCH", url: "/items", status, times: 99 }]);
      const added = connected.clock.until(register.add("2026-001", note("e1")));
      await expect(added).rejects.toMatchObject({ code: "timeout" });
      expect(tries(connected, "PATCH")).toHaveLength(3);
    },
  );

  test("that takes no new row is asked three times at most", async () => {
    const connected = await workbenchGraph();
    await connected.clock.until(officer(connected).list());
    connected.server.setFaults([{ method: "POST", url: "/items", status: 503, times: 99 }]);
    const opened = connected.clock.until(officer(connected).open(received("a")));
    await expect(opened).rejects.toMatchObject({ code: "timeout" });
    expect(tries(connected, "POST")).toHaveLength(3);
  });
});

describe("a list", () => {
  test("that was deleted is looked for again, and made", async () => {
    const connected = await workbenchGraph();
    const register = officer(connected);
    await connected.clock.until(register.open(received("a")));
    connected.server.tenant().sites[0]!.lists.length = 0;
    await expect(connected.clock.until(register.list())).rejects.toMatchObject({
      code: "not-found",
    });
    expect(await connected.clock.until(register.list())).toEqual([]);
  });
});

describe("two officers at once", () => {
  test("who open cases get a number each; who open the same mail get one case", async () => {
    const connected = await workbenchGraph();
    connected.server.setLatency(50);
    const opened = ["a", "b", "c", "a"].map((mail, index) =>
      officer(connected).open(received(mail, `received-${index}`)),
    );
    const cases = await connected.clock.until(Promise.all(opened));
    const numbers = cases.map((stored) => stored.case.number);
    expect(new Set(numbers)).toEqual(new Set(["2026-001", "2026-002", "2026-003"]));
    expect(numbers[0]).toBe(numbers[3]);
  });

  test("lose nothing, in whatever order their work comes and whatever Graph throws at them", async () => {
    const officers = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 4 });
    // Not fc.double(), which is even among the bits of a number: nearly all are next to nothing, and all would wait as long.
    const chance = fc.noBias(fc.integer({ min: 0, max: 999 })).map((number) => number / 1000);
    const [read, write] = ["GET", "PATCH"].map((method) =>
      fc.record({
        method: fc.constant(method),
        url: fc.constant("/items"),
        status: fc.constantFrom(429, 503, 504, ...(method === "PATCH" ? [412] : [])),
        retryAfter: fc.integer({ min: 0, max: 3 }),
        times: fc.integer({ min: 1, max: 2 }),
        afterwards: fc.boolean(),
      }),
    );
    await fc.assert(
      fc.asyncProperty(
        officers,
        fc.array(fc.oneof(read!, write!), { maxLength: 2 }),
        fc.infiniteStream(chance),
        async (deeds, faults, randomness) => {
          const connected = await workbenchGraph();
          await connected.clock.until(officer(connected).open(received("a")));
          connected.server.setLatency(20);
          connected.server.setFaults(faults);
          const random = () => randomness.next().value ?? 0;
          const work = deeds.map(async (count, who) => {
            const register = officer(connected, random);
            for (let index = 0; index < count; index += 1)
              await register.add("2026-001", note(`${who}-${index}`, `officer${who}@dki.example`));
          });
          await connected.clock.until(Promise.all(work));
          const [stored] = await connected.clock.until(officer(connected).list());
          const ids = deeds.flatMap((count, who) =>
            Array.from({ length: count }, (_, index) => `${who}-${index}`),
          );
          expect(stored!.case.log.map(({ id }) => id).sort()).toEqual(
            [...ids, "received-a"].sort(),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  test("a lost answer to opening a case does not open it twice", async () => {
    const connected = await workbenchGraph();
    await connected.clock.until(officer(connected).list());
    const lost = { method: "POST", url: "/items", status: 504, times: 1, afterwards: true };
    connected.server.setFaults([lost]);
    const opened = await connected.clock.until(officer(connected).open(received("a")));
    expect(opened.case.number).toBe("2026-001");
    expect(connected.server.tenant().sites[0]!.lists[0]!.rows).toHaveLength(1);
  });
});

test("the register holds nothing of what the mail says, and no Message-ID in a column that people see", async () => {
  const connected = await workbenchGraph();
  await connected.clock.until(officer(connected).open(received("camilla")));
  const [row] = connected.server.tenant().sites[0]!.lists[0]!.rows;
  const { Events: _events, ...shown } = row!.fields;
  expect(JSON.stringify(shown)).not.toMatch(/camilla|privatpost/);
});
