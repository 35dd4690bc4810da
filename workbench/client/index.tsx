import { createRoot } from "react-dom/client";
import { createOutlook } from "./outlook/create-outlook";
import type { WorkbenchConfig } from "./outlook/model";
import { App } from "./ui/App";
import { OutlookProvider } from "./ui/outlook-context";

async function start(place: HTMLElement): Promise<void> {
  const response = await fetch("/config.json");
  if (!response.ok) throw new Error(`/config.json was answered with ${response.status}.`);
  const config = (await response.json()) as WorkbenchConfig;
  const outlook = createOutlook({ config, storage: localStorage });
  // For the browser's console and the end-to-end tests: faults, completions and whatever has no button.
  Object.assign(window, { kuvertWorkbench: outlook });
  createRoot(place).render(
    <OutlookProvider value={outlook}>
      <App />
    </OutlookProvider>,
  );
}

const place = document.getElementById("workbench");
if (place) {
  start(place).catch((error: unknown) => {
    place.textContent = `The workbench could not start. ${String(error)}`;
  });
}
