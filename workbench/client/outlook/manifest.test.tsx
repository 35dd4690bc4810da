/** In jsdom, because Outlook's page reads the manifest with DOMParser. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parseManifest } from "./manifest";

const shipped = readFileSync("manifest.xml", "utf8");
/** The manifest with one thing wrong in it. */
function broken(what: string | RegExp, by: string): string {
  const xml = shipped.replace(what, by);
  expect(xml).not.toBe(shipped);
  return xml;
}

describe("our manifest", () => {
  const manifest = parseManifest(shipped, "da-DK");

  test("asks for ReadWriteItem", () => {
    expect(manifest.permission).toBe("ReadWriteItem");
  });

  test("has a pane for writing, reading and meetings; Outlook pins none beside a meeting", () => {
    expect(manifest.buttons.map(({ id, surface, pinnable }) => [surface, id, pinnable])).toEqual(
      expect.arrayContaining([
        ["mail-compose", "kuvertComposePane", expect.any(Boolean)],
        ["mail-read", "kuvertReadPane", expect.any(Boolean)],
        ["appointment-compose", "kuvertAppointmentPane", false],
      ]),
    );
  });

  test("checks mails and meetings when they are sent", () => {
    expect(manifest.onMessageSend).toEqual({
      handler: "onMessageSendHandler",
      sendMode: "SoftBlock",
    });
    expect(manifest.onAppointmentSend?.handler).toBe("onAppointmentSendHandler");
  });

  test("gives the web a page and classic Outlook a script", () => {
    expect(manifest.runtime?.page).toMatch(/launchevent\.html$/);
    expect(manifest.runtime?.script).toMatch(/launchevent\.js$/);
  });

  test("speaks Outlook's language", () => {
    const tooltip = (language: "da-DK" | "en-US") =>
      parseManifest(shipped, language).buttons[0]?.tooltip;
    expect(tooltip("da-DK")).not.toBe(tooltip("en-US"));
  });
});

describe("a manifest that is wrong", () => {
  test("has SoftBlock when it does not say how strict it is", () => {
    const xml = broken(/ SendMode="[A-Za-z]+"/g, "");
    expect(parseManifest(xml, "en-US").onMessageSend?.sendMode).toBe("SoftBlock");
  });

  test.each([
    ["is no XML", /<OfficeApp/, "<<OfficeApp", "not XML"],
    ["has an unknown permission", /<Permissions>\w+/, "<Permissions>Everything", '"Everything"'],
    ["has an unknown send mode", /SendMode="\w+"/, 'SendMode="Ask"', '"Ask"'],
    ["names no handler", / FunctionName="\w+"/, "", "no FunctionName"],
    ["names a resource that is missing", /<bt:Url id="/g, '<bt:Url id="x', "does not exist"],
    ["is served without https", /https:\/\/localhost/g, "http://localhost", "http://localhost"],
    ["has no runtime for its events", /<Runtime resid="/, '<Runtime resid="x', "No <Runtime>"],
  ])("says so when it %s", (_what, from, to, message) => {
    expect(() => parseManifest(broken(from, to), "en-US")).toThrow(message);
  });
});
