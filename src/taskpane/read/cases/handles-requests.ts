import { store, stored } from "../../device-storage";

const KEY = "kuvert.handles-requests";

/** Whether somebody at this device has worked on a case: only then the pane speaks of cases beside ordinary mail. */
export function handlesRequests(): boolean {
  return stored(KEY) === "yes";
}

/** Where the browser keeps nothing, the way to the cases is found beside the next request. */
export function rememberHandlesRequests(): void {
  store(KEY, "yes");
}
