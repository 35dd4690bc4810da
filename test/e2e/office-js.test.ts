/** The workbench drives the real office.js: what the add-in's page asks and changes is what stands in Outlook. */
/* oxlint-disable no-restricted-globals -- what is evaluated runs in the pane, and office.js itself is what is tested. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Frame } from "playwright-core";
import type { Faults } from "../../workbench/client/outlook/model";
import { connectBrowser, openOutlook, type OutlookPage } from "./outlook-page";

let browser: Browser;
let outlook: OutlookPage;
/** The pane's frame, where `Office` is Microsoft's. */
let pane: Frame;

beforeAll(async () => {
  browser = await connectBrowser();
  outlook = await openOutlook(browser);
  await outlook.page.evaluate(() => {
    const workbench = window.kuvertWorkbench;
    workbench.newMail();
    workbench.updateDraft({
      subject: "Ordre 4711",
      bodyHtml: "<p>Fisk &amp; <b>brød</b></p>",
      to: [{ address: "kunde@example.com", name: "Kunde" }],
    });
    workbench.openPane("kuvertComposePane");
  });
  await outlook.pane.getByRole("heading").first().waitFor();
  pane = outlook.page.frames().find((frame) => frame.url().includes("taskpane.html"))!;
}, 30_000);
afterEach(() => outlook.throwComplaints());
afterAll(() => browser.close());

/** Calls `Office.context.mailbox.item.<path>(...args, callback)`; gives the value, or the error's code. */
function callItem(path: string, ...args: unknown[]): Promise<unknown> {
  return callItemIn(pane, path, ...args);
}

function callItemIn(frame: Frame, path: string, ...args: unknown[]): Promise<unknown> {
  return frame.evaluate(
    ([method, given]) =>
      new Promise<unknown>((resolve) => {
        const names = method.split(".");
        type Members = Record<string, unknown>;
        const owner = names
          .slice(0, -1)
          .reduce(
            (object, name) => object[name] as Members,
            Office.context.mailbox.item as unknown as Members,
          );
        const call = owner[names.at(-1)!] as (...args: unknown[]) => void;
        call.call(
          owner,
          ...given,
          (result: { status: string; value: unknown; error?: { code: number } }) =>
            resolve(result.status === "succeeded" ? result.value : result.error?.code),
        );
      }),
    [path, args] as const,
  );
}

/** The open draft as Outlook has it. */
async function draft() {
  return (await outlook.snapshot()).open!;
}

describe("the draft", () => {
  test("is a message being written, in Outlook on the web", async () => {
    const about = await pane.evaluate(() => ({
      host: Office.context.diagnostics.host,
      language: Office.context.displayLanguage,
      type: Office.context.mailbox.item!.itemType,
      labels: Office.context.requirements.isSetSupported("Mailbox", "1.13"),
    }));
    expect(about).toEqual({ host: "Outlook", language: "da-DK", type: "message", labels: true });
  });

  test("has a subject, which is written too", async () => {
    expect(await callItem("subject.getAsync")).toBe("Ordre 4711");
    await callItem("subject.setAsync", "Ordre 4712");
    expect((await draft()).subject).toBe("Ordre 4712");
  });

  test("takes no subject of more than 255 characters: the library itself refuses", async () => {
    await expect(callItem("subject.setAsync", "x".repeat(256))).rejects.toThrow("subject");
  });

  test("has a body as HTML and as text", async () => {
    expect(await callItem("body.getAsync", "html")).toBe("<p>Fisk &amp; <b>brød</b></p>");
    expect(await callItem("body.getAsync", "text")).toBe("Fisk & brød");
    await callItem("body.setAsync", "<p>Ny</p>", { coercionType: "html" });
    expect((await draft()).bodyHtml).toBe("<p>Ny</p>");
  });

  test("has recipients", async () => {
    expect(await callItem("to.getAsync")).toEqual([
      expect.objectContaining({ emailAddress: "kunde@example.com", recipientType: "externalUser" }),
    ]);
    await callItem("cc.setAsync", ["chef@example.com"]);
    expect((await draft()).cc).toEqual([{ address: "chef@example.com", name: "chef@example.com" }]);
  });

  test("has attachments", async () => {
    const id = await callItem("addFileAttachmentFromBase64Async", "aGVq", "hej.txt");
    expect(await callItem("getAttachmentContentAsync", id)).toEqual({
      content: "aGVq",
      format: "base64",
    });
    await callItem("removeAttachmentAsync", id);
    expect((await draft()).attachments).toEqual([]);
  });

  test("takes at most a hundred recipients in a call; more by further calls", async () => {
    const many = Array.from({ length: 101 }, (_, at) => ({
      emailAddress: `${at}@example.com`,
      displayName: "",
    }));
    await expect(callItem("bcc.setAsync", many)).rejects.toThrow("recipients");
    await callItem("bcc.setAsync", many.slice(0, 100));
    await callItem("bcc.addAsync", many.slice(100));
    expect((await draft()).bcc).toHaveLength(101);
    await callItem("bcc.setAsync", []);
    expect((await draft()).bcc).toEqual([]);
  });

  test("tells groups among colleagues from people", async () => {
    await callItem("cc.setAsync", ["alle@dki-logistics.example", "bo@dki-logistics.example"]);
    const people = (await callItem("cc.getAsync")) as { recipientType: string }[];
    expect(people.map(({ recipientType }) => recipientType)).toEqual(["distributionList", "user"]);
    await callItem("cc.setAsync", []);
  });

  test("has links and mails among its attachments, each with its own content", async () => {
    await outlook.page.evaluate(() => {
      window.kuvertWorkbench.attachSample("cloud");
      window.kuvertWorkbench.attachSample("item");
    });
    const attached = (await callItem("getAttachmentsAsync")) as {
      id: string;
      attachmentType: string;
    }[];
    expect(attached.map(({ attachmentType }) => attachmentType)).toEqual(["cloud", "item"]);
    const formats = [];
    for (const { id } of attached) {
      const { format } = (await callItem("getAttachmentContentAsync", id)) as { format: string };
      formats.push(format);
      await callItem("removeAttachmentAsync", id);
    }
    expect(formats).toEqual(["url", "eml"]);
  });

  test("has a sensitivity label", async () => {
    const label = "7b1c6f0e-4a53-4d0b-9c55-2f1f6a1d8e21";
    await callItem("sensitivityLabel.setAsync", label);
    expect(await callItem("sensitivityLabel.getAsync")).toBe(label);
  });

  test("has internet headers and session data", async () => {
    await callItem("internetHeaders.setAsync", { "x-kuvert-encrypt": "1" });
    expect((await draft()).headers).toEqual({ "x-kuvert-encrypt": "1" });
    await callItem("sessionData.setAsync", "name", "value");
    expect(await callItem("sessionData.getAsync", "name")).toBe("value");
    expect(await callItem("sessionData.getAsync", "missing")).toBe(9050);
    expect(await callItem("sessionData.setAsync", "name", "x".repeat(50_000))).toBe(9051);
  });

  test("takes an empty header, and refuses none at all or more than 998 characters", async () => {
    await callItem("internetHeaders.setAsync", { "x-kuvert-encrypt": "" });
    expect((await draft()).headers).toEqual({ "x-kuvert-encrypt": "" });
    await expect(callItem("internetHeaders.setAsync", {})).rejects.toThrow("internetHeaders");
    await expect(callItem("internetHeaders.getAsync", [])).rejects.toThrow("internetHeaders");
    const long = { "x-kuvert-verdict": "x".repeat(983) };
    await expect(callItem("internetHeaders.setAsync", long)).rejects.toThrow("x-kuvert-verdict");
  });

  test("opens no new mail beside it: the library has no such function while writing", async () => {
    const types = await pane.evaluate(() => [
      typeof Office.context.mailbox.displayNewMessageForm,
      typeof Office.context.mailbox.displayNewMessageFormAsync,
    ]);
    expect(types).toEqual(["undefined", "undefined"]);
  });

  test("has labels that can be denied, and may not be enabled at all", async () => {
    const catalog = (name: "getAsync" | "getIsEnabledAsync") =>
      pane.evaluate((method) => {
        type Ask = (done: (result: Office.AsyncResult<unknown>) => void) => void;
        const ask = Office.context.sensitivityLabelsCatalog[method] as Ask;
        return new Promise<unknown>((resolve) => {
          ask(({ error, value }) => resolve(error?.code ?? value));
        });
      }, name);
    const fail = (faults: Partial<Faults>) =>
      outlook.page.evaluate((wrong) => window.kuvertWorkbench.setFaults(wrong), faults);
    expect(await catalog("getIsEnabledAsync")).toBe(true);
    await fail({ denied: ["sensitivityLabelsCatalog.getAsync"] });
    expect(await catalog("getAsync")).toBe(7000);
    await fail({ denied: [], labelsNotEnabled: true });
    expect(await catalog("getIsEnabledAsync")).toBe(false);
    expect(await catalog("getAsync")).toBe(9020);
    await fail({ labelsNotEnabled: false });
  });
});

test.each(["web", "classic"] as const)(
  "a mail that is sent carries the verdict, in %s Outlook",
  async (client) => {
    const other = await openOutlook(browser, { client });
    await other.startMail();
    await other.subject.fill("Ordre 4711");
    await other.addRecipient("kunde@example.com");
    await other.send();
    await other.waitUntilSent();
    const [sent] = (await other.snapshot()).items;
    expect(sent?.headers["x-kuvert-verdict"]).toMatch(/^verdict=ok; /);
    await other.page.getByRole("button", { name: /^Sendt/ }).click();
    await other.page.getByRole("option").first().click();
    await other.page.getByText("Brevhoveder").click();
    expect(await other.page.getByText(/^x-kuvert-verdict: verdict=ok/).isVisible()).toBe(true);
    other.throwComplaints();
    await other.page.context().close();
  },
);

test("a meeting has a place of at most 255 characters, and no headers", async () => {
  const other = await openOutlook(browser);
  await other.page.evaluate(() => {
    window.kuvertWorkbench.newMeeting();
    window.kuvertWorkbench.updateDraft({ location: "Lokale 4" });
    window.kuvertWorkbench.openPane("kuvertAppointmentPane");
  });
  await other.pane.getByRole("heading").first().waitFor();
  const frame = other.page.frames().find((one) => one.url().includes("taskpane.html"))!;
  expect(await callItemIn(frame, "location.getAsync")).toBe("Lokale 4");
  await callItemIn(frame, "location.setAsync", "");
  expect((await other.snapshot()).open?.location).toBe("");
  const long = callItemIn(frame, "location.setAsync", "x".repeat(256));
  await expect(long).rejects.toThrow("location");
  expect(await frame.evaluate(() => "internetHeaders" in Office.context.mailbox.item!)).toBe(false);
  await other.page.context().close();
});

test("events reach the handlers that were registered with the library", async () => {
  await pane.evaluate(async () => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const events = ["RecipientsChanged", "AttachmentsChanged", "SensitivityLabelChanged"] as const;
    for (const event of events) {
      await new Promise<void>((resolve) => {
        Office.context.mailbox.item!.addHandlerAsync(
          Office.EventType[event],
          ({ type }: { type: string }) => seen.push(type),
          () => resolve(),
        );
      });
    }
  });
  await outlook.page.evaluate(() => {
    const workbench = window.kuvertWorkbench;
    workbench.updateDraft({ to: [] });
    workbench.setLabel(null);
    const file = { name: "a.txt", size: 3, contentType: "text/plain", contentBase64: "aGVq" };
    workbench.addAttachment({ ...file, isInline: false });
  });
  await pane.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length === 3);
  expect(await pane.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([
    "olkRecipientsChanged",
    "olkSensitivityLabelChanged",
    "olkAttachmentsChanged",
  ]);
});

test("a pinned pane follows to another item", async () => {
  await outlook.page.evaluate(() => {
    const workbench = window.kuvertWorkbench;
    workbench.setPinned(true);
    workbench.newMail();
    workbench.updateDraft({ subject: "En anden" });
  });
  expect(await callItem("subject.getAsync")).toBe("En anden");
});

test.each(["Shift+Tab", "Escape"])("%s leaves the pane", async (key) => {
  await pane.locator("button, a[href]").first().focus();
  await outlook.page.keyboard.press(key);
  const left = () => document.activeElement?.tagName !== "IFRAME";
  await outlook.page.waitForFunction(left);
  expect(await outlook.page.evaluate(left)).toBe(true);
});
