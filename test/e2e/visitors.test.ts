/** Visitors in calendars, in the real pane with the real sign-in and Graph client, against the workbench's calendars. */
import { text } from "node:stream/consumers";
import { expect, test } from "@jest/globals";
import { graphState } from "./graph-page";
import { openVisitors, press, read, search, toVisitors, useVisitors } from "./visitors-page";
import { testLooks } from "./visitors-looks";

useVisitors();

test("a visitor is found, previewed and deleted silently, and there is a receipt", async () => {
  const outlook = await openVisitors();
  const { pane } = outlook;
  await search(outlook);

  const covered = pane.getByRole("region", { name: "Gennemsøgt" });
  expect(await covered.innerText()).toContain("direktion@dki-logistics.example: Ikke delt med dig");
  expect(await covered.innerText()).toContain("signe.dahl@dki-logistics.example");
  const boxes = pane.getByRole("checkbox");
  const labels = await boxes.evaluateAll((all) =>
    all.map((box) => [(box as HTMLInputElement).checked, box.getAttribute("aria-label")] as const),
  );
  expect(labels.length).toBeGreaterThan(5);
  // Nothing that mails anybody is ticked, everything else that is certain is.
  expect(labels.filter(([isTicked, label]) => isTicked && label!.includes("aflysning"))).toEqual(
    [],
  );
  const chosen = labels.filter(([isTicked]) => isTicked).length;
  expect(chosen).toBeGreaterThan(2);

  const before = (await graphState()).calls.length;
  await press(outlook, `Slet ${chosen} valgte`);
  await press(outlook, "Slet nu");
  // One of the copies lies in a calendar that is shared for reading only.
  await pane.getByText(`Slettet: ${chosen - 1}`).waitFor();
  await pane.getByText("Ikke gennemført: 1").waitFor();
  await pane.getByText("Du må ikke ændre i kalenderen").waitFor();
  await pane.getByText("En ny søgning fandt ingen af de slettede aftaler.").waitFor();
  await pane.getByText("Fik mail: 0").waitFor();
  const { calls } = await graphState();
  const deletions = calls.slice(before).filter(({ method }) => method === "DELETE");
  expect(deletions.map(({ status }) => status)).toEqual(
    expect.arrayContaining([...Array<number>(chosen - 1).fill(204), 403]),
  );
  expect(deletions).toHaveLength(chosen);
  // Before it was confirmed, nothing but reading went out.
  expect(
    new Set(
      calls
        .slice(0, before)
        .filter(({ url }) => /calendar|events|places/.test(url))
        .map(({ method }) => method),
    ),
  ).toEqual(new Set(["GET"]));

  const download = outlook.page.waitForEvent("download");
  await press(outlook, "Til udskrift");
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^kvittering-besøg-\d{4}-\d\d-\d\d\.html$/);
  const html = await text(await file.createReadStream());
  expect(html).toContain("Kvittering: besøg i kalenderne");
  expect(html).not.toMatch(/Jens|Hansen|jens@/);
});

test("nobody's name is in any request", async () => {
  const outlook = await openVisitors();
  await search(outlook);
  await press(outlook, /^Slet \d+ valgte$/);
  await press(outlook, "Slet nu");
  await outlook.pane.getByText("En ny søgning fandt ingen af de slettede aftaler.").waitFor();
  const { calls } = await graphState();
  expect(calls.length).toBeGreaterThan(10);
  const sent = calls
    .map(({ url, headers, body }) => decodeURIComponent(url) + JSON.stringify({ headers, body }))
    .join("\n")
    // A colleague of the same name is asked by their address, as everybody whose calendar is searched.
    .replaceAll("jens.hansen@dki-logistics.example", "");
  expect(sent).not.toMatch(/jens|hansen|m(ae|æ)rsk/i);
});

test("a deletion that the pane was closed in the middle of goes on later, and deletes nothing twice", async () => {
  const outlook = await openVisitors();
  const { pane } = outlook;
  await search(outlook);
  await graphState({ latency: 400 });
  await press(outlook, "Vælg alle uden mail");
  await press(outlook, /^Slet \d+ valgte$/);
  await press(outlook, "Slet nu");
  await pane.getByText(/^[1-9]\d* af \d+ aftaler behandlet$/).waitFor();
  await read(outlook, "Vagtplanen for uge 48 er lagt op");
  await pane.getByRole("heading", { name: "Du skal ikke gøre noget" }).waitFor();
  await graphState({ latency: 0 });

  await toVisitors(outlook);
  await pane.getByRole("heading", { name: "En sletning blev afbrudt" }).waitFor();
  await press(outlook, "Fortsæt");
  await pane.getByText("En ny søgning fandt ingen af de slettede aftaler.").waitFor();
  const { calls } = await graphState();
  const deleted = calls.filter(({ method, status }) => method === "DELETE" && status === 204);
  expect(deleted.length).toBeGreaterThan(20);
  expect(new Set(deleted.map(({ url }) => url)).size).toBe(deleted.length);
});

test("leave to change calendars that is refused deletes nothing", async () => {
  const outlook = await openVisitors();
  await search(outlook);
  await outlook.become({ faults: { signIn: "consent-missing" } });
  await press(outlook, /^Slet \d+ valgte$/);
  await press(outlook, "Slet nu");
  await outlook.pane.getByText("Jeres administrator har ikke givet Kuvert lov til det.").waitFor();
  const { calls } = await graphState();
  expect(calls.filter(({ method }) => method === "DELETE")).toEqual([]);
});

testLooks(openVisitors, async (outlook, check, look) => {
  const { pane } = outlook;
  await check();
  await search(outlook);
  await pane
    .getByRole("button", { name: /^(Se hvem|See who)$/ })
    .first()
    .click();
  await check();
  await pane
    .getByRole("checkbox", { name: /aflysning|cancellation/ })
    .first()
    .check();
  await press(outlook, /^(Slet|Delete) \d+ (valgte|selected)$/);
  await check();
  await pane
    .getByRole("textbox", { name: /bekræfte|confirm/ })
    .fill(look.language === "da-DK" ? "slet" : "delete");
  await press(outlook, /^(Slet nu|Delete now)$/);
  await pane.getByRole("heading", { name: /^(Kvittering|Receipt)$/ }).waitFor();
  await check();
});
