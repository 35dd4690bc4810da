import { describe, expect, test } from "@jest/globals";
import type { Mail } from "../mail/mail";
import type { Settings } from "../policy/settings";
import type { AlertContext } from "./alert-context";
import { completeEvent } from "./complete-event";
import type { Completion } from "./completion";
import { STOPPED, WARNED } from "./_testing/example";
import { checked, CONTEXT } from "./_testing/checked";

/** What an Outlook is told that takes these options only, and throws at others. */
function tell(mail: Mail, options: readonly string[], changes: Partial<AlertContext> = {}) {
  const told: Completion[] = [];
  const completed = (completion?: object) => {
    told.push(completion as Completion);
    const unknown = Object.keys(completion ?? {}).find((option) => !options.includes(option));
    if (unknown) throw new Error(`Unknown option ${unknown}`);
  };
  completeEvent({ completed }, checked(mail), { ...CONTEXT, ...changes });
  return told;
}

describe("an Outlook that knows no option of a later set", () => {
  const OLDEST = ["allowEvent", "errorMessage"];

  test("is told again what to say of a stop, in words without a button", () => {
    const [, second, ...more] = tell(STOPPED, OLDEST);
    expect(second).toEqual({
      allowEvent: false,
      errorMessage: expect.stringContaining("Åbn Kuvert for at fjerne oplysningen fra emnet."),
    });
    expect(more).toEqual([]);
  });

  test("lets a warning go, which it cannot ask about", () => {
    expect(tell(WARNED, OLDEST)[1]).toEqual({ allowEvent: true });
  });
});

test("an Outlook that takes nothing any more is left alone after the second time", () => {
  expect(tell(STOPPED, [])).toHaveLength(2);
});

test("settings that hold no policy are treated like none: a person decides", () => {
  const settings = { sendMode: "SoftBlock", version: "1", policy: null } as unknown as Settings;
  const [completion] = tell(STOPPED, ["everything"], { settings });
  expect(completion).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
  expect(completion?.errorMessage).toContain("på grund af en fejl i Kuvert");
});
