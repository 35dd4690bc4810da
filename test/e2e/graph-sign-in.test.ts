/** Signing in from the pane: the real msal-browser, nested in the workbench's Outlook and by its windows. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Frame, Page } from "playwright-core";
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
async function asking(
  frame: Frame,
  meanwhile: () => Promise<void> = async () => {},
): Promise<string> {
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
  await Promise.all([frame.click("button"), meanwhile()]);
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

describe("where Outlook cannot sign in", () => {
  /** Goes through the two windows; `answer` is the button on the sign-in service's page. */
  async function throughWindows(page: Page, answer: string): Promise<void> {
    const relay = await page.waitForEvent("popup", { timeout: 20_000 });
    const [service] = await Promise.all([
      relay.waitForEvent("popup"),
      relay.getByRole("button").click(),
    ]);
    await service.getByRole("button", { name: answer }).click();
  }

  test.each(["no-bridge", "no-answer"] as const)("a window does: %s", async (mode) => {
    await withPage(mode, async ({ frame, outlook }) => {
      const windows = () => throughWindows(outlook.page, "Continue as");
      expect(await asking(frame, windows)).toBe("signed-in");
      expect(await silently(frame)).toBe("signed-in");
      // What nobody has agreed to yet is not asked for behind the user's back.
      const beyond = frame.evaluate(async () => {
        const { findMessage } = await window.graphLayer;
        return findMessage(window.openGraph.graph, "me", "<access-request@privatpost.example>");
      });
      await expect(beyond).rejects.toThrow("GraphFailure: interaction-needed");
    });
  });

  test("saying no there is heard", async () => {
    await withPage("no-bridge", async ({ frame, outlook }) => {
      expect(await asking(frame, () => throughWindows(outlook.page, "Cancel"))).toBe("cancelled");
    });
  });
});

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
