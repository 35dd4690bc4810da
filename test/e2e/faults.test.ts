/** Whatever Outlook does wrong, the send handler completes exactly once, in time, as the policy's fail mode says. */
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import type { Client, Faults } from "../../workbench/client/outlook/model";
import type { Completion } from "../../workbench/client/outlook/smart-alert";
import { launchBrowser, openOutlook } from "./outlook-page";

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
const NO_FAULTS: Faults = {
  silent: [],
  error: [],
  late: {},
  requirementSet: "1.15",
  nullItem: false,
  handlerUnavailable: false,
};

interface Outcome {
  readonly state: string;
  readonly completions: readonly Completion[];
}

/** Each mail waits for its time-outs, so several Outlooks send side by side, one mail after the other in each. */
async function sendAll(
  browser: Browser,
  client: Client,
  cases: readonly Case[],
): Promise<Map<Case, Outcome>> {
  const outcomes = new Map<Case, Outcome>();
  const lanes = [0, 1, 2, 3].map(async (lane) => {
    const outlook = await openOutlook(browser, { client });
    const own = cases.filter((_, place) => place % 4 === lane);
    const states: string[] = [];
    for (const { faults } of own) {
      states.push(await outlook.sendHarmlessMail({ ...NO_FAULTS, ...faults }));
    }
    // A second completion would come with an answer that was given up on; the latest takes three seconds.
    await outlook.page.waitForTimeout(1_000);
    const { completions } = await outlook.snapshot();
    outlook.throwComplaints();
    own.forEach((each, place) => {
      outcomes.set(each, {
        state: states[place]!,
        completions: completions.filter(({ send }) => send === place + 1),
      });
    });
  });
  await Promise.all(lanes);
  return outcomes;
}

let outcomes: Record<Client, Map<Case, Outcome>>;
beforeAll(async () => {
  const browser = await launchBrowser();
  const [web, classic] = await Promise.all([
    sendAll(browser, "web", CASES),
    sendAll(browser, "classic", CASES),
  ]);
  outcomes = { web, classic };
  await browser.close();
});

describe.each(["web", "classic"] as const)("in %s Outlook", (client) => {
  test.each(CASES.map((each) => [each.title, each] as const))("%s", (_title, each) => {
    const { state, completions } = outcomes[client].get(each)!;
    expect(completions).toHaveLength(1);
    expect({ state, allowed: completions[0]!.allowed }).toEqual(each.expected);
    expect(completions[0]!.ran).toBeLessThan(LIMIT_MS);
  });
});
