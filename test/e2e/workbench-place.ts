/** Where this worker's workbench is; `setup.mjs` has started one for each. */
export function workbenchPlace(): { readonly url: string; readonly graphOrigin: string } {
  const places = JSON.parse(process.env["KUVERT_E2E_WORKBENCHES"]!) as ReturnType<
    typeof workbenchPlace
  >[];
  // Jest counts its workers from 1.
  return places[Number(process.env["JEST_WORKER_ID"]) - 1]!;
}
