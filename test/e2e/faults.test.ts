/** Whatever Outlook does wrong, the send handler completes exactly once, in time, as the policy's fail mode says. */
import { beforeAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { NO_FAULTS } from "../../workbench/client/outlook/faults";
import type { Faults } from "../../workbench/client/outlook/model";
import type { Completion } from "../../workbench/client/outlook/smart-alert";
import { connectBrowser, openOutlook, type OutlookPage } from "./outlook-page";

/** Outlook shows its own dialog after five seconds, and starting the runtime is part of them. */
const LIMIT_MS = 4_500;

/** The default policy's fail mode is to ask. */
const ASKS = { allowed: false, state: "alert" };
const GOES = { allowed: true, state: "sent" };

interface Case {
  readonly title: string;
  readonly faults: Partial<Faults>;
  readonly expected: typeof ASKS;
}

const CALLS = [
  "subject.getAsync",
  "body.getAsync",
  "to.getAsync",
  "from.getAsync",
  "getAttachmentsAsync",
];

const CASES: readonly Case[] = [
  ...CALLS.map((call) => ({
    title: `${call} never answers`,
    faults: { silent: [call] },
    expected: ASKS,
  })),
  ...CALLS.map((call) => ({
    title: `${call} answers an error`,
    faults: { error: [call] },
    expected: ASKS,
  })),
  { title: "nothing answers", faults: { silent: ["*"] }, expected: ASKS },
  { title: "everything answers an error", faults: { error: ["*"] }, expected: ASKS },
  {
    title: "an answer comes late, but in time",
    faults: { late: { "subject.getAsync": 1_500 } },
    expected: GOES,
  },
  {
    title: "an answer comes too late",
    faults: { late: { "subject.getAsync": 3_000 } },
    expected: ASKS,
  },
  { title: "there is no item", faults: { nullItem: true }, expected: ASKS },
  // Without sendModeOverride (1.14) a question would be a block, which is harder than the policy is.
  {
    title: "an old Outlook (1.12) cannot ask",
    faults: { requirementSet: "1.12", error: ["body.getAsync"] },
    expected: GOES,
  },
  { title: "an old Outlook (1.12) works", faults: { requirementSet: "1.12" }, expected: GOES },
];

interface Outcome {
  readonly state: string;
  readonly completions: readonly Completion[];
}

const SENDS = (["web", "classic"] as const).flatMap((client) =>
  CASES.map((each) => ({ ...each, client, title: `${each.title}, in ${client} Outlook` })),
);

/** Each mail waits for its time-outs, so several Outlooks send side by side, one mail after the other in each. */
const OUTLOOKS = 5;
const outcomes = new Map<string, Outcome>();
beforeAll(async () => {
  const browser = await connectBrowser();
  const shares = Array.from({ length: OUTLOOKS }, (_, share) =>
    SENDS.filter((_send, place) => place % OUTLOOKS === share),
  );
  await Promise.all(shares.map((share) => sendOneByOne(browser, share)));
  await browser.close();
});

async function sendOneByOne(browser: Browser, sends: typeof SENDS): Promise<void> {
  const outlook = await openOutlook(browser);
  const states: string[] = [];
  for (const { client, faults } of sends) {
    await outlook.become({ client });
    states.push(await sendHarmlessMail(outlook, { ...NO_FAULTS, ...faults }));
  }
  // A second completion would come with an answer that was given up on; the latest takes three seconds.
  await outlook.page.waitForTimeout(1_000);
  const { completions } = await outlook.snapshot();
  outlook.throwComplaints();
  sends.forEach(({ title }, place) => {
    outcomes.set(title, {
      state: states[place]!,
      completions: completions.filter(({ send }) => send === place + 1),
    });
  });
}

test.each(SENDS)("$title", ({ title, expected }) => {
  const { state, completions } = outcomes.get(title)!;
  expect(completions).toHaveLength(1);
  expect({ state, allowed: completions[0]!.allowed }).toEqual(expected);
  expect(completions[0]!.ran).toBeLessThan(LIMIT_MS);
});

/** Sends a mail that nobody could object to, and answers what Outlook made of it: sent, or which dialog. */
async function sendHarmlessMail(outlook: OutlookPage, faults: Faults): Promise<string> {
  const { page } = outlook;
  await outlook.startMail();
  await page.evaluate((wrong) => window.kuvertWorkbench.setFaults(wrong), faults);
  await outlook.subject.fill("Ordre 4711");
  await outlook.send();
  await page.waitForFunction(() => {
    const { kind } = window.kuvertWorkbench.getSnapshot().send;
    return kind !== "idle" && kind !== "checking" && kind !== "slow";
  });
  const { send } = await outlook.snapshot();
  await page.evaluate(() => window.kuvertWorkbench.closeAlert());
  return send.kind;
}
