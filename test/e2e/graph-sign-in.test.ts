/** Signing in from the pane: the real msal-browser, nested in the workbench's Outlook. By a dialog: `sign-in-dialog.test.ts`. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Frame } from "playwright-core";
import { openGraphPage, type GraphPage } from "./graph-page";
import { connectBrowser } from "./outlook-page";

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

/** The code with which signing in fails without asking; "signed-in" when it does not. */
function silently(frame: Frame): Promise<string> {
  return frame.evaluate(() =>
    window.openGraph.signIn.token(["Mail.Read"]).then(
      () => "signed-in",
      (error: { code: string }) => error.code,
    ),
  );
}

/** The same, asking the user, from a click as browsers demand. */
async function asking(frame: Frame): Promise<string> {
  await frame.evaluate(() => {
    const button = document.querySelector("button")!;
    button.addEventListener(
      "click",
      () => {
        const asked = window.openGraph.signIn.ask(["Mail.Read"]).then(
          () => "signed-in",
          (error: { code: string }) => error.code,
        );
        Object.assign(window, { asked });
      },
      { once: true },
    );
  });
  await frame.click("button");
  return frame.evaluate(() => (window as unknown as { asked: Promise<string> }).asked);
}

async function withPage(
  signIn: Parameters<typeof openGraphPage>[1],
  use: (page: GraphPage) => Promise<void>,
): Promise<void> {
  const page = await openGraphPage(browser, signIn);
  await use(page);
  await page.outlook.page.context().close();
}

describe("signing in through Outlook", () => {
  test("succeeds by itself where everything has been agreed on", async () => {
    await withPage("silent", async ({ frame, outlook }) => {
      expect(await silently(frame)).toBe("signed-in");
      outlook.throwComplaints();
    });
  });

  test("asks from a click, once", async () => {
    await withPage("asks", async ({ frame }) => {
      expect(await silently(frame)).toBe("interaction-needed");
      expect(await asking(frame)).toBe("signed-in");
      expect(await silently(frame)).toBe("signed-in");
    });
  });

  test.each([
    ["cancelled", "cancelled"],
    ["consent-missing", "consent-missing"],
    ["offline", "no-network"],
  ] as const)("tells %s apart", async (mode, code) => {
    await withPage(mode, async ({ frame }) => {
      expect(await asking(frame)).toBe(code);
    });
  });
});

test.each(["no-bridge", "no-answer"] as const)(
  "where Outlook cannot sign in and has no dialogs either, it is said: %s",
  async (mode) => {
    await withPage(mode, async ({ frame, outlook }) => {
      const [asked] = await Promise.all([
        asking(frame),
        // No window of msal-browser's own, which no dialog of Office's would be.
        outlook.page.waitForEvent("popup", { timeout: 7_000 }).then(
          () => {
            throw new Error("a window was opened");
          },
          () => {},
        ),
      ]);
      expect(asked).toBe("unavailable");
    });
  },
);

test.each([
  ["?admin_consent=True&tenant=fa00d692", "You have consented for your organisation"],
  ["?error=consent_required&admin_consent=True", "No consent was given"],
])("an administrator who comes back with %s reads it", async (answer, title) => {
  await withPage("silent", async ({ outlook }) => {
    const { site } = (await outlook.snapshot()).policies[0]!;
    const page = await outlook.page.context().newPage();
    await page.goto(`${site}/sign-in.html${answer}`);
    await expect(page.getByRole("heading").textContent()).resolves.toBe(title);
    expect(await page.getByRole("button").count()).toBe(0);
    await page.close();
  });
});
