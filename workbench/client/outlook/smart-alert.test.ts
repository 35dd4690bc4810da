import { describe, expect, test } from "@jest/globals";
import {
  buttonsOf,
  type CompletedOptions,
  IDLE,
  nextSendState,
  type SendEvent,
  type SendState,
} from "./smart-alert";
import type { SendMode } from "../../../src/policy/settings";

/** The state after Send under a mode of the manifest, and what happened since. */
function after(mode: SendMode, ...events: SendEvent[]): SendState {
  const pressed: SendEvent = { kind: "send", itemId: "1", mode };
  return [pressed, ...events].reduce<SendState>(nextSendState, IDLE);
}

const completed = (options: CompletedOptions, requirementSet = "1.15"): SendEvent => ({
  kind: "completed",
  options,
  requirementSet,
});
const refused = (options: CompletedOptions = {}, requirementSet?: string) =>
  completed({ allowEvent: false, errorMessage: "No.", ...options }, requirementSet);
const press = (button: Extract<SendEvent, { kind: "press" }>["button"]): SendEvent => ({
  kind: "press",
  button,
});
const failed: SendEvent = { kind: "failed", reason: "failed" };
const timeout: SendEvent = { kind: "failed", reason: "timeout" };
const notRegistered: SendEvent = { kind: "failed", reason: "not-registered" };
const slow: SendEvent = { kind: "five-seconds" };
const kinds = (state: SendState) => buttonsOf(state).map(({ kind }) => kind);

describe("a handler that answers", () => {
  test("sends the item when it allows it", () => {
    expect(after("Block", completed({ allowEvent: true }))).toEqual({ kind: "sent", itemId: "1" });
  });

  test("does not send the item when it says nothing", () => {
    expect(after("PromptUser", completed({})).kind).toBe("alert");
  });

  test.each([
    ["PromptUser", ["dontSend", "sendAnyway"]],
    ["SoftBlock", ["dontSend"]],
    ["Block", ["dontSend"]],
  ] as const)("under %s offers %j when it refuses", (mode, buttons) => {
    expect(kinds(after(mode, refused()))).toEqual(buttons);
  });

  test("shows its text, cut at 500 characters", () => {
    const state = after("SoftBlock", refused({ errorMessage: "x".repeat(600) }));
    expect(state.kind === "alert" && state.text).toBe("x".repeat(500));
  });

  test("shows its Markdown from Mailbox 1.15", () => {
    const options = { errorMessageMarkdown: "**No.**" };
    const markdown = (set: string) => {
      const state = after("SoftBlock", refused(options, set));
      return state.kind === "alert" && state.markdown;
    };
    expect([markdown("1.14"), markdown("1.15")]).toEqual([null, "**No.**"]);
  });
});

describe("sendModeOverride", () => {
  test("softens a block", () => {
    const state = after("Block", refused({ sendModeOverride: "promptUser" }));
    expect(kinds(state)).toEqual(["dontSend", "sendAnyway"]);
  });

  test("is unknown before Mailbox 1.14", () => {
    const state = after("Block", refused({ sendModeOverride: "promptUser" }, "1.13"));
    expect(kinds(state)).toEqual(["dontSend"]);
  });

  test("cannot harden", () => {
    const state = after("PromptUser", refused({ sendModeOverride: "block" }));
    expect(kinds(state)).toContain("sendAnyway");
  });
});

describe("Take Action", () => {
  test("stands where Don't Send stood, with the add-in's label cut at 20 characters", () => {
    const state = after("SoftBlock", refused({ commandId: "pane", cancelLabel: "y".repeat(25) }));
    expect(buttonsOf(state)).toEqual([
      { kind: "takeAction", commandId: "pane", label: "y".repeat(20) },
    ]);
  });

  test("needs a command: a label or context alone is lost", () => {
    const state = after("SoftBlock", refused({ cancelLabel: "Fix it", contextData: "{}" }));
    expect(state.kind === "alert" && [kinds(state), state.contextData]).toEqual([["dontSend"], ""]);
  });

  test("leaves the item unsent", () => {
    expect(after("SoftBlock", refused({ commandId: "pane" }), press("takeAction"))).toEqual(IDLE);
  });
});

describe("a handler that takes long", () => {
  test.each([
    ["PromptUser", ["sendAnyway", "dontSend"]],
    ["SoftBlock", ["dontSend"]],
    ["Block", ["dontSend"]],
  ] as const)("under %s offers %j after five seconds", (mode, buttons) => {
    const state = after(mode, slow);
    expect([state.kind, kinds(state)]).toEqual(["slow", buttons]);
  });

  test("still counts when it answers then", () => {
    expect(after("SoftBlock", slow, completed({ allowEvent: true })).kind).toBe("sent");
  });

  test("does not count any more once the user gave up", () => {
    const state = after("SoftBlock", slow, press("dontSend"), completed({ allowEvent: true }));
    expect(state).toEqual(IDLE);
  });

  test.each([
    ["PromptUser", ["sendAnyway", "dontSend"]],
    ["SoftBlock", ["dontSend"]],
    ["Block", ["dontSend"]],
  ] as const)("under %s offers %j after five minutes", (mode, buttons) => {
    expect(kinds(after(mode, slow, timeout))).toEqual(buttons);
  });
});

describe("a handler that cannot be run", () => {
  test.each([
    ["PromptUser", ["sendAnyway", "tryLater"]],
    ["SoftBlock", ["sendAnyway", "tryLater"]],
    ["Block", ["tryLater"]],
  ] as const)("under %s offers %j", (mode, buttons) => {
    expect(kinds(after(mode, failed))).toEqual(buttons);
  });

  test("blocks the users of a SoftBlock add-in when it was never registered", () => {
    expect(kinds(after("SoftBlock", notRegistered))).toEqual(["tryLater"]);
  });
});

describe("the dialog", () => {
  test("ignores a button it does not offer", () => {
    expect(after("SoftBlock", refused(), press("sendAnyway")).kind).toBe("alert");
  });

  test("sends with Send Anyway", () => {
    expect(after("PromptUser", refused(), press("sendAnyway")).kind).toBe("sent");
  });

  test("keeps a second Send out while it is open", () => {
    const again: SendEvent = { kind: "send", itemId: "2", mode: "Block" };
    expect(after("SoftBlock", refused(), again).kind).toBe("alert");
  });

  test("goes when the user turns to another item meanwhile", () => {
    expect(after("SoftBlock", slow, { kind: "left" })).toEqual(IDLE);
  });
});
