import { afterEach, describe, expect, test } from "@jest/globals";
import { openFinding, openItem } from "./host";
import { removeOutlook } from "./_testing/outlook-double";
import { currentTheme } from "./theme";

function installItem(item: unknown) {
  Object.assign(globalThis, { Office: { context: { mailbox: { item } } } });
}

afterEach(removeOutlook);

describe("the open item", () => {
  test.each([
    ["compose-mail", { itemType: "message", subject: { getAsync() {} } }],
    ["compose-appointment", { itemType: "appointment", subject: { getAsync() {} } }],
    ["read-mail", { itemType: "message", subject: "Hej" }],
    ["read-appointment", { itemType: "appointment", subject: "" }],
    ["none", null],
    ["none", undefined],
  ])("is %s", (kind, item) => {
    installItem(item);
    expect(openItem()).toBe(kind);
  });
});

describe("the finding that opened the pane", () => {
  test("is read from Outlook", async () => {
    installItem({
      getInitializationContextAsync: (done: (answer: unknown) => void) =>
        done({ status: "succeeded", value: '{"finding":"cpr:subject:0:0"}' }),
    });
    expect(await openFinding()).toBe("cpr:subject:0:0");
  });

  test("is none when the user opened it by hand", async () => {
    installItem({
      getInitializationContextAsync: (done: (answer: unknown) => void) =>
        done({ status: "succeeded", value: "" }),
    });
    expect(await openFinding()).toBeNull();
  });

  test("is none where Outlook cannot tell", async () => {
    installItem({});
    expect(await openFinding()).toBeNull();
  });
});

describe("Outlook's theme", () => {
  test.each([
    ["dark", "#1f1f1f"],
    ["light", "#FFFFFF"],
    [null, undefined],
    [null, "Canvas"],
  ])("is %s for the background %s", (theme, bodyBackgroundColor) => {
    Object.assign(globalThis, { Office: { context: { officeTheme: { bodyBackgroundColor } } } });
    expect(currentTheme()).toBe(theme);
  });

  test("is unknown where Outlook does not tell", () => {
    Object.assign(globalThis, { Office: { context: {} } });
    expect(currentTheme()).toBeNull();
  });
});
