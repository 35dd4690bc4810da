/** The Graph layer in the add-in's pane, and the workbench's Graph from outside. */
import { type Browser, type Frame, request } from "playwright-core";
import type { NestedSignIn } from "../../workbench/client/outlook/nested-auth";
import type { CalendarChange, deletedIn } from "../../workbench/server/graph/calendar-control.mjs";
import type { createGraph } from "../../workbench/server/graph/graph.mjs";
import { openOutlook, type OutlookPage } from "./outlook-page";
import { workbenchPlace } from "./workbench-place";

type WorkbenchGraph = Awaited<ReturnType<typeof createGraph>>;
type Tenant = ReturnType<WorkbenchGraph["tenant"]>;

interface GraphState {
  readonly calls: ReturnType<WorkbenchGraph["calls"]>;
  readonly busiest: number;
  readonly mailbox: Tenant extends { mailboxes: Map<string, infer Mailbox> } ? Mailbox : never;
  readonly lists: Tenant["sites"][number]["lists"];
  /** Who was written to because of changes in calendars. */
  readonly calendarMail: Tenant["calendars"]["ledger"];
  readonly deletedEntries: ReturnType<typeof deletedIn>;
}

interface Change {
  readonly reset?: boolean;
  readonly faults?: Parameters<WorkbenchGraph["setFaults"]>[0];
  readonly latency?: number;
  readonly role?: Parameters<WorkbenchGraph["grant"]>[0];
  readonly calendars?: CalendarChange;
}

/** What the workbench's Microsoft 365 holds and has been asked; changes something first when told so. */
export async function graphState(change: Change = {}): Promise<GraphState> {
  // The browser trusts this run's certificate by its key; this program has no such way.
  const context = await request.newContext({ ignoreHTTPSErrors: true });
  try {
    const address = `${workbenchPlace().graphOrigin}/workbench/control`;
    const response = await context.post(address, { data: change });
    return (await response.json()) as GraphState;
  } finally {
    await context.dispose();
  }
}

export interface GraphPage {
  readonly outlook: OutlookPage;
  /** The add-in's pane; `window.openGraph` and `window.graphLayer` are there. */
  readonly frame: Frame;
}

/** Another Outlook whose pane holds the Graph layer alone, as `kuvert build` configures it. */
export async function openGraphPage(
  browser: Browser,
  signIn: NestedSignIn = "silent",
): Promise<GraphPage> {
  const outlook = await openOutlook(browser, { faults: { signIn } });
  await outlook.startMail();
  await outlook.openPane();
  const { site } = (await outlook.snapshot()).policies[0]!;
  const frame = outlook.page.frames().find((one) => one.url().startsWith(site))!;
  await frame.goto(new URL("/graph-probe/graph-probe.html", site).href);
  await frame.evaluate(() => window.graphLayer);
  return { outlook, frame };
}
