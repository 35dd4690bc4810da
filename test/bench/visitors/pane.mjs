// The visitors view of the built add-in in Chromium, over a large mailbox in the workbench's Microsoft 365.
// @ts-check
import { setTimeout as sleep } from "node:timers/promises";
import { chromium, request } from "playwright-core";
import { build } from "../../../bin/build.mjs";
import { browserForTests } from "../../../workbench/server/browser.mjs";
import { startWorkbench } from "../../../workbench/server/server.mjs";
import { BEGIN, CATEGORIES, longestTasks } from "./tasks.mjs";
import { MAILBOX, meetingsOf } from "./world.mjs";

/** No step takes as long on any machine. */
const PATIENCE_MS = 15 * 60_000;

/**
 * Opens the view. The page is handed out with what measures it.
 * @param {{events: number, hits: number, slower: number}} options `slower`: how many times slower the processor is made
 */
export async function openPane({ events, hits, slower }) {
  await build();
  const workbench = await startWorkbench();
  const browser = await chromium.launch({
    executablePath: await browserForTests(),
    args: [
      `--ignore-certificate-errors-spki-list=${workbench.spki}`,
      "--enable-precise-memory-info",
    ],
  });
  const http = await request.newContext({ ignoreHTTPSErrors: true });
  const control = async (/** @type {object} */ data) => {
    const answer = await http.post(`${workbench.graphOrigin}/workbench/control`, { data });
    return answer.json();
  };
  await control({
    calendars: {
      mailboxes: [{ address: MAILBOX, name: "Reception", access: "write" }],
      meetings: meetingsOf({ events, hits }),
    },
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(workbench.url);
  await page.waitForFunction(() => window.kuvertWorkbench?.getSnapshot().openId !== null);
  await page.evaluate(() => {
    window.kuvertWorkbench.setLanguage("da-DK");
    window.kuvertWorkbench.setPolicy("dki-logistics");
    window.kuvertWorkbench.setPaneWidth(320);
  });
  await page.waitForFunction(() => window.kuvertWorkbench.getSnapshot().addin.kind === "ready");
  await page.evaluate(() => {
    const { items } = window.kuvertWorkbench.getSnapshot();
    const mail = items.find(({ subject }) => subject === "Indsigt i mine oplysninger");
    window.kuvertWorkbench.openItem(mail?.id ?? null);
  });
  await page.getByRole("button", { name: "Kuvert", exact: true }).click();
  const pane = page.frameLocator('iframe[title="Kuvert"]');
  const press = (/** @type {string | RegExp} */ name) =>
    pane.getByRole("button", { name, exact: true }).click();
  for (const name of ["Opret kun sagen", "Sager", "Besøg i kalenderne"]) await press(name);
  const frame = page.frames().find((one) => one.url().includes("/taskpane.html"));
  if (!frame) throw new Error("There is no pane.");
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });

  const megabytes = () =>
    // @ts-expect-error Chromium alone has it.
    frame.evaluate(() => Math.round(performance.memory.usedJSHeapSize / 1e6));

  return {
    pane,
    press,
    /** What some work in the pane costs. @param {() => Promise<unknown>} work */
    async measure(work) {
      const before = (await control({})).calls.length;
      await browser.startTracing(page, { categories: CATEGORIES });
      await sleep(1_500);
      await frame.evaluate((begin) => console.timeStamp(begin), BEGIN);
      let most = await megabytes();
      const watch = setInterval(() => {
        megabytes().then(
          (now) => (most = Math.max(most, now)),
          () => {},
        );
      }, 200);
      const started = Date.now();
      await work();
      const took = Date.now() - started;
      clearInterval(watch);
      await sleep(500);
      const tasks = longestTasks(await browser.stopTracing());
      return { took, most, ...tasks, requests: (await control({})).calls.length - before };
    },
    async close() {
      await http.dispose();
      await browser.close();
      await workbench.close();
    },
  };
}
