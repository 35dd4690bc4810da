/** How long the pane may be busy before it draws and listens again. */
const SLICE_MS = 50;

/** Lets the pane draw and listen whenever a slice of time is used up. */
export function inSlices(): () => Promise<void> | undefined {
  let end = Date.now() + SLICE_MS;
  return () => {
    if (Date.now() < end) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        end = Date.now() + SLICE_MS;
        resolve();
      }),
    );
  };
}
