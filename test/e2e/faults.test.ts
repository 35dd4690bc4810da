/** Whatever Outlook does wrong, the send handler completes exactly once, in time, as the policy's fail mode says. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import type { Client, Faults } from "../../workbench/client/outlook/model";
import { launchBrowser, openOutlook } from "./outlook-page";

/** From the press of Send, starting the runtime included. */
const LIMIT_MS = 4_500;
const CALLS = [
  "subject.getAsync",
  "body.getAsync",
  "to.getAsync",
  "from.getAsync",
  "getAttachmentsAsync",
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Outcome {
  readonly completions: number;
  readonly took: number;
  readonly allowed: boolean;
  readonly state: string;
}

/** Sends a harmless mail while something is wrong, and waits long enough to see a second completion. */
async function sendWith(faults: Partial<Faults>, client: Client = "web"): Promise<Outcome> {
  const outlook = await openOutlook(browser, { faults, client });
  await outlook.startMail();
  await outlook.subject.fill("Ordre 4711");
  await outlook.send();
  await outlook.page.waitForFunction(
    () => window.kuvertWorkbench.getSnapshot().completions.length > 0,
    undefined,
    { timeout: 8_000 },
  );
  await outlook.page.waitForTimeout(1_000);
  const { completions, send } = await outlook.snapshot();
  await outlook.close();
  return {
    completions: completions.length,
    took: completions[0]!.took,
    allowed: completions[0]!.allowed,
    state: send.kind,
  };
}

// Each mail waits for its time-outs, so the mails of a describe are sent side by side.
describe.each(["web", "classic"] as const)("in %s Outlook", (client) => {
  test.each(["silent", "error"] as const)(
    "every call that is %s leads to one question, in time",
    async (fault) => {
      const outcomes = await Promise.all(
        CALLS.map((call) => sendWith({ [fault]: [call] }, client)),
      );
      for (const outcome of outcomes) {
        expect(outcome).toEqual({
          completions: 1,
          took: expect.any(Number),
          allowed: false,
          state: "alert",
        });
        expect(outcome.took).toBeLessThan(LIMIT_MS);
      }
    },
    60_000,
  );

  test("all calls silent at once", async () => {
    const outcome = await sendWith({ silent: CALLS }, client);
    expect(outcome).toMatchObject({ completions: 1, allowed: false });
    expect(outcome.took).toBeLessThan(LIMIT_MS);
  });

  test("a late answer is waited for, when it comes in time, and the mail goes", async () => {
    const outcome = await sendWith({ late: { "subject.getAsync": 1_500 } }, client);
    expect(outcome).toMatchObject({ completions: 1, allowed: true, state: "sent" });
  });

  test("an answer that comes too late changes nothing any more", async () => {
    const outcome = await sendWith({ late: { "subject.getAsync": 3_000 } }, client);
    expect(outcome).toMatchObject({ completions: 1, allowed: false, state: "alert" });
    expect(outcome.took).toBeLessThan(LIMIT_MS);
  });

  test("no item at all", async () => {
    const outcome = await sendWith({ nullItem: true }, client);
    expect(outcome).toMatchObject({ completions: 1, allowed: false });
    expect(outcome.took).toBeLessThan(LIMIT_MS);
  });

  test("an Outlook without labels and Smart Alert buttons (Mailbox 1.12) sends as usual", async () => {
    expect(await sendWith({ requirementSet: "1.12" }, client)).toMatchObject({
      completions: 1,
      allowed: true,
      state: "sent",
    });
  });
});
