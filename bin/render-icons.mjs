// Draws assets/icon-*.png from the SVG files beside them. Run by hand after changing a drawing: `node bin/render-icons.mjs`.
// @ts-check
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import { browserForTests } from "../workbench/server/browser.mjs";

const assets = path.join(import.meta.dirname, "..", "assets");
const browser = await chromium.launch({ executablePath: await browserForTests() });
for (const size of [16, 32, 64, 80, 128]) {
  const svg = await readFile(path.join(assets, size === 16 ? "icon-16.svg" : "icon.svg"), "base64");
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="data:image/svg+xml;base64,${svg}">`,
  );
  await writeFile(
    path.join(assets, `icon-${size}.png`),
    await page.screenshot({ omitBackground: true }),
  );
  await page.close();
}
await browser.close();
