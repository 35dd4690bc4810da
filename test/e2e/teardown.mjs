// @ts-check
import { rm } from "node:fs/promises";

export default async function teardown() {
  const { kuvertE2e } = /** @type {any} */ (globalThis);
  await kuvertE2e?.browser.close();
  await kuvertE2e?.workbench.close();
  if (kuvertE2e) await rm(kuvertE2e.turns, { recursive: true, force: true });
}
