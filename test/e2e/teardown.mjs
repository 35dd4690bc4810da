// @ts-check

export default async function teardown() {
  const { kuvertE2e } = /** @type {any} */ (globalThis);
  await kuvertE2e?.browser.close();
  for (const workbench of kuvertE2e?.workbenches ?? []) await workbench.close();
}
