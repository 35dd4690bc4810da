// @ts-check
export default async function teardown() {
  const { kuvertE2e } = /** @type {any} */ (globalThis);
  await kuvertE2e?.browser.close();
  await kuvertE2e?.workbench.close();
}
