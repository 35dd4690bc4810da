/** Job applications that are due, in the real pane with the real sign-in and Graph client, against the workbench's mail. */
import { text } from "node:stream/consumers";
import { expect, test } from "@jest/globals";
import { graphState } from "./graph-page";
import type { OutlookOptions, OutlookPage } from "./outlook-page";
import { openVisitors, press, useVisitors } from "./visitors-page";
import { testLooks } from "./visitors-looks";

useVisitors();

/** The view with the folder of applications chosen. */
async function openApplications(options: OutlookOptions = {}): Promise<OutlookPage> {
  const outlook = await openVisitors(options);
  await press(outlook, /^(Tilbage|Back)$/);
  await press(outlook, /^(Ansøgninger, der skal slettes|Job applications to delete)$/);
  await press(outlook, /^(Vælg en anden mappe|Choose another folder)$/);
  await outlook.pane.getByRole("combobox").selectOption("folder-job");
  return outlook;
}

test("applications are found in a folder, deleted into Deleted Items, and there is a receipt", async () => {
  const outlook = await openApplications();
  const { pane } = outlook;
  await press(outlook, "Søg");
  await pane.getByText("3 mulige ansøgninger fundet").waitFor();
  const { calls: before } = await graphState();
  await press(outlook, "Slet 1 valgt");
  await press(outlook, "Slet nu");
  await pane.getByText("Slettet: 1").waitFor();
  await pane.getByText("En ny søgning fandt ingen af de slettede mails.").waitFor();
  const { calls, mailbox } = await graphState();
  const changes = calls.slice(before.length).filter(({ method }) => method !== "GET");
  expect(changes.map(({ url, status, body }) => [url.split("/").at(-1), status, body])).toEqual([
    ["move", 201, { destinationId: "deleteditems" }],
  ]);
  expect(mailbox.folders["deleteditems"]!.map(({ id }) => id)).toEqual(["AAMkapplication-1"]);

  const download = outlook.page.waitForEvent("download");
  await press(outlook, "Til udskrift");
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^kvittering-ansøgninger-\d{4}-\d\d-\d\d\.html$/);
  const html = await text(await file.createReadStream());
  expect(html).toContain("Kvittering: ansøgninger i mail");
  expect(html).not.toMatch(/Ida|Thorup|Noah|Alma/);
});

test("nobody's name is in any request, and reading asks for reading alone", async () => {
  const outlook = await openApplications();
  await press(outlook, "Søg");
  await outlook.pane.getByText("3 mulige ansøgninger fundet").waitFor();
  const { calls } = await graphState();
  const read = calls.filter(({ url }) => url.includes("messages"));
  expect(read.length).toBeGreaterThan(0);
  const sent = read.map(({ url, body }) => decodeURIComponent(url) + JSON.stringify(body ?? ""));
  expect(sent.join("\n")).not.toMatch(/Ida|Thorup|Noah|ansøgning/i);
  expect(new Set(read.map(({ method }) => method))).toEqual(new Set(["GET"]));
});

testLooks(openApplications, async (outlook, check) => {
  const { pane } = outlook;
  await check();
  await press(outlook, /^(Søg|Search)$/);
  await pane.getByText(/^3 (mulige ansøgninger fundet|possible applications found)$/).waitFor();
  await check();
  await press(outlook, /^(Slet 1 valgt|Delete 1 selected)$/);
  await check();
  await press(outlook, /^(Slet nu|Delete now)$/);
  await pane.getByRole("heading", { name: /^(Kvittering|Receipt)$/ }).waitFor();
  await check();
});
