import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { tellPane } from "./dialog-page";
import { removeOutlook } from "./_testing/outlook-double";

let told: unknown[][] = [];

function installDialog({ host = "Outlook", hasOrigin = true, breaks = false } = {}) {
  Object.assign(globalThis, {
    location: { origin: "https://kuvert.firma.example" },
    Office: {
      HostType: { Outlook: "Outlook" },
      onReady: (tell: (info: object) => void) => tell({ host }),
      context: {
        requirements: { isSetSupported: (set: string) => set === "DialogOrigin" && hasOrigin },
        ui: {
          messageParent(...parameters: unknown[]) {
            if (breaks) throw new Error("window.opener is null");
            told.push(parameters);
          },
        },
      },
    },
  });
}

beforeEach(() => {
  told = [];
});
afterEach(() => {
  removeOutlook();
  Reflect.deleteProperty(globalThis, "location");
});

describe("the page in a dialog", () => {
  test("speaks to its pane, and to its own origin alone", async () => {
    installDialog();
    expect(await tellPane("hello")).toBe(true);
    expect(told).toEqual([["hello", { targetOrigin: "https://kuvert.firma.example" }]]);
  });

  test("speaks to its pane in an Outlook that knows no origins", async () => {
    installDialog({ hasOrigin: false });
    expect(await tellPane("hello")).toBe(true);
    expect(told).toEqual([["hello"]]);
  });

  test("has nobody to speak to in a browser tab of its own", async () => {
    installDialog({ host: "" });
    expect(await tellPane("hello")).toBe(false);
    expect(told).toEqual([]);
  });

  test("notices that its pane is out of reach", async () => {
    installDialog({ breaks: true });
    expect(await tellPane("hello")).toBe(false);
  });
});
