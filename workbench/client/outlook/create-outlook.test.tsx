/** In jsdom, because the manifest is read with DOMParser. */
import { readFileSync } from "node:fs";
import { webcrypto } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createOutlook } from "./create-outlook";
import { USER } from "./items";
import type { RunHandler } from "./handler-run";
import type { CompletedOptions } from "./smart-alert";

const config = {
  policies: [
    {
      id: "default",
      name: "Standard",
      site: "https://localhost/default",
      senders: ["s@a.example"],
    },
  ],
};
const originalFetch = globalThis.fetch;
let manifest: string;

beforeEach(() => {
  manifest = readFileSync("manifest.xml", "utf8");
  localStorage.clear();
  Object.defineProperty(globalThis, "crypto", { value: webcrypto, configurable: true });
  globalThis.fetch = ((address: string) =>
    Promise.resolve(
      address.endsWith("manifest.xml")
        ? { ok: true, text: () => Promise.resolve(manifest) }
        : { ok: false },
    )) as unknown as typeof fetch;
});
afterEach(() => {
  globalThis.fetch = originalFetch;
});

/** Outlook with an add-in whose send handler answers at once. */
async function start(answer: CompletedOptions = { allowEvent: true }) {
  const run: RunHandler = (_job, listener) => {
    setTimeout(() => listener.completed(answer));
    return () => {};
  };
  const outlook = createOutlook({
    config,
    storage: localStorage,
    runtimes: { web: run, classic: run },
  });
  await until(() => outlook.getSnapshot().addin.kind !== "loading");
  return outlook;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
}

const REFUSAL = {
  allowEvent: false,
  errorMessage: "No.",
  commandId: "kuvertComposePane",
  contextData: '{"finding":"cpr:subject:0:0"}',
};

describe("Outlook", () => {
  test("keeps what is typed over a reload", async () => {
    const before = await start();
    before.newMail();
    before.updateDraft({ subject: "Ordre 4711" });
    const after = await start();
    expect(after.getSnapshot().open?.subject).toBe("Ordre 4711");
  });

  test("gives the same snapshot until something changes", async () => {
    const outlook = await start();
    const first = outlook.getSnapshot();
    expect(outlook.getSnapshot()).toBe(first);
    outlook.newMail();
    expect(outlook.getSnapshot()).not.toBe(first);
  });

  test("shows the add-in's buttons for what is open", async () => {
    const outlook = await start();
    const ids = () => outlook.getSnapshot().buttons.map(({ id }) => id);
    outlook.newMail();
    expect(ids()).toEqual(["kuvertComposePane"]);
    outlook.newMeeting();
    expect(ids()).toEqual(["kuvertAppointmentPane"]);
  });

  test("lets the user write from the policy's mailboxes too", async () => {
    const { senders } = (await start()).getSnapshot();
    expect(senders.map(({ address }) => address)).toEqual([USER.address, "s@a.example"]);
  });

  test("says what is wrong with a manifest", async () => {
    manifest = manifest.replace(/ FunctionName="\w+"/, "");
    const { addin } = (await start()).getSnapshot();
    expect(addin).toEqual({ kind: "broken", problem: expect.stringContaining("FunctionName") });
  });
});

describe("Send", () => {
  test("moves the mail to the sent ones when the handler allows it", async () => {
    const outlook = await start();
    outlook.newMail();
    outlook.send();
    await until(() => outlook.getSnapshot().send.kind === "sent");
    const { items, openId, completions } = outlook.getSnapshot();
    expect([items[0]?.folder, openId, completions.length]).toEqual(["sent", null, 1]);
  });

  test("asks nobody when the manifest does not listen", async () => {
    manifest = manifest.replace(/<LaunchEvent Type="OnMessageSend"[^>]*>/, "");
    const outlook = await start(REFUSAL);
    outlook.newMail();
    outlook.send();
    expect(outlook.getSnapshot().send.kind).toBe("sent");
  });

  test("leads by Take Action to the pane, with its context", async () => {
    const outlook = await start(REFUSAL);
    outlook.newMail();
    outlook.send();
    await until(() => outlook.getSnapshot().send.kind === "alert");
    outlook.takeAction();
    const { pane, open, send } = outlook.getSnapshot();
    expect([pane?.button.id, open?.initializationContext, send.kind]).toEqual([
      "kuvertComposePane",
      '{"finding":"cpr:subject:0:0"}',
      "idle",
    ]);
  });

  test("by the dialog's cross never sends", async () => {
    const outlook = await start({ ...REFUSAL, sendModeOverride: "promptUser" });
    outlook.newMail();
    outlook.send();
    await until(() => outlook.getSnapshot().send.kind === "alert");
    outlook.closeAlert();
    expect(outlook.getSnapshot().send.kind).toBe("idle");
  });

  test("offers to try later when a fault keeps the handler away", async () => {
    const outlook = await start();
    outlook.setFaults({ handlerUnavailable: true });
    outlook.newMail();
    outlook.send();
    expect(outlook.getSnapshot().send).toMatchObject({ kind: "unavailable", reason: "failed" });
  });
});

test("a pane closes when another item is opened, unless it is pinned", async () => {
  const outlook = await start();
  outlook.newMail();
  outlook.openPane("kuvertComposePane");
  outlook.newMail();
  expect(outlook.getSnapshot().pane).toBeNull();
  outlook.openPane("kuvertComposePane");
  outlook.setPinned(true);
  outlook.newMail();
  expect(outlook.getSnapshot().pane?.pinned).toBe(true);
});
