/** What an officer can do with visits instead of deleting them, in the real pane against the workbench's calendars. */
import { text } from "node:stream/consumers";
import { expect, test } from "@jest/globals";
import { graphState } from "./graph-page";
import type { OutlookPage } from "./outlook-page";
import { openVisitors, press, search, useVisitors } from "./visitors-page";
import { testLooks } from "./visitors-looks";

useVisitors();

const other = (outlook: OutlookPage) => press(outlook, /^(Andre muligheder|Other options)$/);
/** Every change that was asked for since so many calls. */
const changesSince = async (before: number) =>
  (await graphState()).calls.slice(before).filter(({ method }) => method !== "GET");

test("the person's entries are handed out as a calendar file that names nobody else", async () => {
  const outlook = await openVisitors();
  await search(outlook);
  const before = (await graphState()).calls.length;
  await other(outlook);
  await press(outlook, "Udlever en kopi til personen");
  await outlook.pane
    .getByText(/^Filen indeholder \d+ møder med oplysninger om J••• H•••/)
    .waitFor();
  const download = outlook.page.waitForEvent("download");
  await press(outlook, "Gem som kalenderfil");
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^besøg-i-kalenderne-\d{4}-\d\d-\d\d\.ics$/);
  const ics = await text(await file.createReadStream());
  expect(ics.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
  expect(ics.replaceAll("\r\n ", "")).toContain("SUMMARY:Besøg: Jens Hansen\\, Mærsk\r\n");
  expect(ics).not.toMatch(/ATTENDEE|ORGANIZER|dki-logistics|Mette|Krogh/);
  await outlook.pane.getByText("Filen er gemt på din computer. Kuvert sender den ikke.").waitFor();
  expect(await changesSince(before)).toEqual([]);
});

test("the person is taken out of an appointment's text: one change, and nobody is mailed", async () => {
  const outlook = await openVisitors();
  await search(outlook);
  const before = (await graphState()).calls.length;
  await other(outlook);
  await press(outlook, "Fjern personen fra teksten");
  await outlook.pane.getByText("Gæst kl. 10: [fjernet] fra Maersk").waitFor();
  expect(await changesSince(before)).toEqual([]);
  await press(outlook, "Fjern nu");
  await outlook.pane.getByText("Fjernet fra teksten: 1").waitFor();
  await outlook.pane.getByText("En ny søgning fandt ikke personen i dem.").waitFor();
  const changes = await changesSince(before);
  expect(changes.map(({ method, status }) => [method, status])).toEqual([["PATCH", 200]]);
  expect(changes[0]!.body).toEqual({ subject: "Gæst kl. 10: [fjernet] fra Maersk" });
});

test("an organiser is written to in Outlook's own form, without a name", async () => {
  const outlook = await openVisitors();
  await search(outlook);
  const before = (await graphState()).calls.length;
  await other(outlook);
  await press(outlook, "Skriv til arrangørerne");
  await press(outlook, "Åbn mail til bo.krogh@dki-logistics.example");
  const draft = await outlook.page.waitForFunction(() => {
    const { items } = window.kuvertWorkbench.getSnapshot();
    return items.find(({ subject }) => subject.startsWith("Besøgsoplysninger")) ?? null;
  });
  const item = JSON.stringify(await draft.jsonValue());
  expect(item).not.toMatch(/jens|hansen|maersk/i);
  expect(await changesSince(before)).toEqual([]);
});

test("the preview is sorted by keyboard", async () => {
  const outlook = await openVisitors();
  await search(outlook);
  const list = outlook.pane.getByRole("combobox", { name: "Sortér efter" });
  const first = outlook.pane.getByRole("heading", { level: 2 }).first();
  const oldest = await first.innerText();
  await list.focus();
  await outlook.page.keyboard.press("ArrowDown");
  expect(await list.inputValue()).toBe("newest");
  await first.filter({ hasNotText: oldest }).waitFor();
});

testLooks(openVisitors, async (outlook, check) => {
  const { pane } = outlook;
  await search(outlook);
  await other(outlook);
  await check();
  const steps = [
    [
      /^(Udlever en kopi til personen|Give the person a copy)$/,
      /^(Tilbage til listen|Back to the list)$/,
    ],
    [
      /^(Skriv til arrangørerne|Write to the organisers)$/,
      /^(Tilbage til listen|Back to the list)$/,
    ],
    [/^(Fjern personen fra teksten|Remove the person from the text)$/, /^(Annuller|Cancel)$/],
  ] as const;
  for (const [way, back] of steps) {
    await press(outlook, way);
    await pane
      .getByText(/^(Filen indeholder|The file contains)|\[fjernet\]|\[removed\]/)
      .or(pane.getByRole("button", { name: /^(Se hvilke|See which)$/ }).last())
      .first()
      .waitFor();
    const unfold = pane.getByRole("button", { name: /^(Se|See)\b/, expanded: false }).last();
    if ((await unfold.count()) > 0) await unfold.click();
    await check();
    await press(outlook, back);
    await other(outlook);
  }
});
