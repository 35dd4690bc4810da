/** What the visitors views look like to whoever cannot see them, and in a narrow pane. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@jest/globals";
import type { OutlookOptions, OutlookPage } from "./outlook-page";

/**
 * A test in each of two looks: `walk` goes through views and has each checked.
 *
 * @param open an Outlook with the first of them in front
 */
export function testLooks(
  open: (look: OutlookOptions) => Promise<OutlookPage>,
  walk: (outlook: OutlookPage, check: () => Promise<void>, look: OutlookOptions) => Promise<void>,
): void {
  test.each([
    { theme: "light", language: "da-DK" },
    { theme: "dark", language: "en-US" },
  ] as const)(
    "axe finds nothing in $theme, $language, and nothing scrolls sideways",
    async (look) => {
      const outlook = await open(look);
      await walk(outlook, async () => expect(await faultsOf(outlook)).toEqual([]), look);
      expect.hasAssertions();
    },
  );
}

/** Violations, one line each, and by how much the pane can be scrolled sideways. */
async function faultsOf(outlook: OutlookPage): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: outlook.page })
    .include('iframe[title="Kuvert"]')
    .exclude("[data-tabster-dummy]")
    .analyze();
  const [scroll, width] = await outlook.pane
    .locator("html")
    .evaluate((html) => [html.scrollWidth, html.clientWidth] as const);
  return [
    ...violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
    ),
    ...(scroll > width ? [`scrolls sideways by ${scroll - width} px`] : []),
  ];
}
