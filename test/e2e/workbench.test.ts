/** The workbench as Outlook: real files go in, what is typed survives, a wrong manifest shows. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { integers, msg, text } from "../../src/mail/_testing/msg-file";
import { connectBrowser, openOutlook, type OutlookPage } from "./outlook-page";

const samples = path.join(__dirname, "../../workbench/samples");

let browser: Browser;
let outlook: OutlookPage;
beforeAll(async () => {
  browser = await connectBrowser();
  outlook = await openOutlook(browser);
});
afterEach(() => outlook.throwComplaints());
afterAll(() => browser.close());

/** Opens a file through the "Open a mail…" button's menu. */
async function openFile(file: string, as: "Som kladde" | "Som modtaget mail"): Promise<void> {
  await outlook.page.getByRole("button", { name: "Åbn en mail…" }).click();
  const chooser = outlook.page.waitForEvent("filechooser");
  await outlook.page.getByRole("menuitem", { name: as }).click();
  await (
    await chooser
  ).setFiles({
    name: file,
    mimeType: "message/rfc822",
    buffer: readFileSync(path.join(samples, file)),
  });
}

describe("an .eml file", () => {
  test("opened as a draft is guarded like any other", async () => {
    await openFile("sick-leave.eml", "Som kladde");
    await outlook.openPane();
    await outlook.card("CPR-nummer i emnefeltet").waitFor();
    expect(await outlook.subject.inputValue()).toContain("Sygemelding");
  });

  test("opened as a received mail is read, and the pane says what it asks for", async () => {
    await openFile("access-request.eml", "Som modtaget mail");
    await outlook.page.getByRole("article", { name: "Meddelelse" }).waitFor();
    await outlook.page.getByRole("button", { name: "Kuvert", exact: true }).click();
    await outlook.pane.getByText("Indsigt · art. 15").waitFor();
    const heading = outlook.pane.getByRole("heading", { level: 1 });
    expect(await heading.innerText()).toBe("Anmodning om indsigt");
  });
});

test("an .msg file that is dropped on the page opens as a draft", async () => {
  const file = msg({
    ...integers(32, {}),
    ...text("001A", "IPM.Note"),
    ...text("0037", "Barsel CPR-nr. 010190-1234"),
    ...text("1000", "Hej Bo"),
  });
  const files = await outlook.page.evaluateHandle((base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const dragged = new DataTransfer();
    dragged.items.add(new File([bytes], "barsel.msg"));
    return dragged;
  }, Buffer.from(file).toString("base64"));
  await outlook.page.dispatchEvent("body", "dragenter", { dataTransfer: files });
  const zone = outlook.page.getByText("Slip her for at åbne som kladde");
  await zone.dispatchEvent("drop", { dataTransfer: files });
  await outlook.openPane();
  await outlook.card("CPR-nummer i emnefeltet").waitFor();
  expect(await outlook.subject.inputValue()).toBe("Barsel CPR-nr. 010190-1234");
});

test("what is typed survives a reload", async () => {
  await outlook.startMail();
  await outlook.subject.fill("Ordre 4711");
  await outlook.body.fill("Hej Bo");
  await outlook.page.reload();
  await outlook.subject.waitFor();
  expect(await outlook.subject.inputValue()).toBe("Ordre 4711");
  expect(await outlook.body.innerText()).toContain("Hej Bo");
});

test("a pinned pane follows from draft to draft", async () => {
  await outlook.startMail();
  await outlook.subject.fill("Sygemelding CPR-nr. 010190-1234");
  await outlook.openPane();
  await outlook.page.getByRole("button", { name: "Fastgør" }).click();
  await outlook.card("CPR-nummer i emnefeltet").waitFor();
  await outlook.startMail();
  await outlook.pane.getByRole("heading", { level: 1, name: "Intet at bemærke" }).waitFor();
  expect(await outlook.card("CPR-nummer i emnefeltet").count()).toBe(0);
});

test("the handler's file missing is what Outlook calls unavailable: SoftBlock lets the user send", async () => {
  await outlook.become({ faults: { handlerUnavailable: true } });
  await outlook.startMail();
  await outlook.subject.fill("Ordre 4711");
  await outlook.send();
  await outlook.alert.getByRole("button", { name: "Send alligevel" }).click({ timeout: 20_000 });
  await outlook.waitUntilSent();
  expect((await outlook.snapshot()).completions).toEqual([]);
  await outlook.become({ faults: { handlerUnavailable: false } });
});

test.each(["default", "dki-logistics", "implement"])(
  "the policy %s is deployed and guards",
  async (policy) => {
    await outlook.become({ policy });
    await outlook.startMail();
    await outlook.subject.fill("Sygemelding CPR-nr. 010190-1234");
    await outlook.openPane();
    await outlook.card("CPR-nummer i emnefeltet").waitFor();
    const { name } = (await outlook.snapshot()).policies.find(({ id }) => id === policy)!;
    expect(await outlook.pane.locator("body").innerText()).toContain(name);
  },
);

test("an old Outlook without labels has no label menu, and the pane works", async () => {
  await outlook.become({ faults: { requirementSet: "1.12" } });
  await outlook.startMail();
  await outlook.subject.fill("Sygemelding CPR-nr. 010190-1234");
  await outlook.openPane();
  await outlook.card("CPR-nummer i emnefeltet").waitFor();
  expect(await outlook.page.getByRole("button", { name: "Følsomhed" }).count()).toBe(0);
});

test("a request that would leave this machine gets nowhere, and fails the test that made it", async () => {
  const watched = await openOutlook(browser);
  await expect(watched.page.goto("https://outside.example/")).rejects.toThrow("NAME_NOT_RESOLVED");
  expect(() => watched.throwComplaints()).toThrow("a request for https://outside.example/");
  await watched.page.context().close();
});
