const KEY = "kuvert.handles-requests";

/** Whether somebody at this device has worked on a case: only then the pane speaks of cases beside ordinary mail. */
export function handlesRequests(): boolean {
  try {
    return localStorage.getItem(KEY) === "yes";
  } catch {
    // Browsers may refuse storage to a page inside another one.
    return false;
  }
}

export function rememberHandlesRequests(): void {
  try {
    localStorage.setItem(KEY, "yes");
  } catch {
    // See above: then the way to the cases is found beside the next request.
  }
}
