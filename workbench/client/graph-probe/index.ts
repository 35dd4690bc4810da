/** Hands the Graph layer to end-to-end tests, loaded as a pane loads it. */
import type { OpenGraph } from "../../../src/graph/open-graph";
import { builtSettings } from "../../../src/policy/settings";
import type { layer } from "./layer";

declare global {
  interface Window {
    graphLayer: Promise<typeof layer>;
    openGraph: OpenGraph;
  }
}

async function load(): Promise<typeof layer> {
  const loaded = await import("./layer");
  const { graph } = builtSettings();
  if (!graph) throw new Error("The workbench's sites are built with a client id.");
  const page = new URL("/dki-logistics/sign-in.html", location.href).href;
  window.openGraph = loaded.layer.openGraph(graph, { page, openDialog: loaded.layer.openDialog });
  return loaded.layer;
}

window.graphLayer = load();
