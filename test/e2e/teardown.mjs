// @ts-check
export default async function teardown() {
  await /** @type {any} */ (globalThis).kuvertWorkbenchServer?.close();
}
