/** Folders of mail in the workbench's Microsoft 365, by the real Graph client. */
import { expect, test } from "@jest/globals";
import type { Entry } from "../visitors/calendar";
import { workbenchGraph } from "../../test/graph/workbench-graph";
import { mailEntries, mailPlace } from "./mail-entries";

const YEAR = { from: "2025-01-01T00:00:00Z", to: "2026-01-01T00:00:00Z" };
const JOB = { id: "folder-job", name: "Ansøgninger" };

async function connected(mailbox = "me") {
  const { server, clock, connect } = await workbenchGraph();
  const entries = mailEntries(connect(), clock);
  const place = mailPlace(mailbox, JOB);
  const folders = server.tenant().mailboxes.get(mailbox)!.folders;
  const list = async () => {
    const found: Entry[] = [];
    for await (const page of entries.pages(place, YEAR)) found.push(...page);
    return found;
  };
  return {
    server,
    entries,
    place,
    folders,
    list: () => clock.until(list()),
    until: <T>(work: Promise<T>) => clock.until(work),
  };
}

test("lists a folder's mails of a time, with the names of what is attached", async () => {
  const { list, server } = await connected();
  const found = await list();
  expect(
    found.map(({ start, subject, attachmentNames }) => [start, subject, attachmentNames]),
  ).toEqual([
    ["2025-09-03T09:00:00Z", "Ansøgning om orlov", []],
    ["2025-09-02T06:45:00Z", "Ansøgning om stillingen som speditør", ["Alma_Bech_CV.pdf"]],
    ["2025-08-21T12:00:00Z", "Uopfordret ansøgning", []],
    ["2025-08-20T08:10:00Z", "Ansøgning: lagerchef", ["CV Ida Thorup.pdf", "Eksamensbevis.pdf"]],
  ]);
  expect(found[3]).toMatchObject({
    iCalUId: "<application-1@privatpost.example>",
    organizer: { address: "ida@privatpost.example", name: "Ida Thorup" },
    text: "Med venlig hilsen\nIda Thorup",
  });
  expect(server.calls()).toHaveLength(1);
});

test.each([400, 500])(
  "asks for those names one by one where a list with them is %d",
  async (status) => {
    const { list, server, entries, place, until } = await connected();
    server.setFaults([{ url: "expand", status, code: "ErrorInvalidRequest", times: Infinity }]);
    const found = await list();
    expect(found.map(({ attachmentNames }) => attachmentNames)).toEqual([[], null, [], null]);
    expect(await until(entries.attachmentNames(place, found[1]!.id))).toEqual(["Alma_Bech_CV.pdf"]);
  },
);

test.each(["me", "persondata@dki-logistics.example"])(
  "moves a mail of %s to Deleted Items",
  async (mailbox) => {
    const { list, folders, entries, place, until, server } = await connected(mailbox);
    const { id } = (await list())[3]!;
    expect(await until(entries.entry(place, id))).toMatchObject({
      subject: "Ansøgning: lagerchef",
    });
    expect(await until(entries.remove(place, id, { etag: null, permanent: false }))).toBe("done");
    expect(folders["deleteditems"]!.map((mail) => mail["id"])).toEqual([id]);
    // Its id still leads to it, but it is not there any more.
    expect(await until(entries.entry(place, id))).toBeNull();
    const move = server.calls().find(({ method }) => method === "POST");
    expect(move!.body).toEqual({ destinationId: "deleteditems" });
  },
);

test("or where only an administrator finds it", async () => {
  const { list, folders, entries, place, until } = await connected();
  const { id } = (await list())[3]!;
  expect(await until(entries.remove(place, id, { etag: null, permanent: true }))).toBe("done");
  expect(folders["purges"]!.map((mail) => mail["id"])).toEqual([id]);
});

test("what is gone is gone, and nothing but folders of mail is reached", async () => {
  const { entries, place, until } = await connected();
  const options = { etag: null, permanent: false };
  expect(await until(entries.remove(place, "no-such", options))).toBe("gone");
  expect(await until(entries.entry(place, "no-such"))).toBeNull();
  for (const path of ["/me/calendars/x", "/me/mailFolders/x/../../users", "/users/a/mailFolders"]) {
    await expect(entries.remove({ ...place, path }, "x", options)).rejects.toThrow("not-found");
  }
});
