/** Which way of signing in is tried when, and that none of them keeps anybody waiting for ever. */
import { describe, expect, test } from "@jest/globals";
import { GraphFailure } from "./errors";
import { FakeClock } from "./_testing/fake-clock";
import { signInFailure } from "./_sign-in/sign-in-errors";
import type { TokenSource } from "./_sign-in/token-source";
import { createSignIn } from "./sign-in";

const SCOPES = ["Mail.Read"];
const never = () => new Promise<never>(() => {});
const msalError = (errorCode: string, more: object = {}) =>
  Object.assign(new Error("user@x.example"), { name: "AuthError", errorCode, ...more });
const needsAsking = msalError("interaction_required", { name: "InteractionRequiredAuthError" });

const disabled = () => Promise.reject(msalError("nested_app_auth_bridge_disabled"));
const needsAskingAlways = () => Promise.reject(needsAsking);

/** A source that answers as told; what it was asked is written down. */
function source(name: string, calls: string[], answers: Partial<TokenSource> = {}): TokenSource {
  return {
    silent(scopes, renew) {
      calls.push(`${name} silent${renew ? " anew" : ""}`);
      return answers.silent?.(scopes, renew) ?? Promise.resolve(`${name}-token`);
    },
    interactive(scopes, signal) {
      calls.push(`${name} asks`);
      return answers.interactive?.(scopes, signal) ?? Promise.resolve(`${name}-token`);
    },
  };
}

function signing(nested: Partial<TokenSource> | "never", dialog: Partial<TokenSource> = {}) {
  const clock = new FakeClock();
  const calls: string[] = [];
  const signIn = createSignIn({
    nested: nested === "never" ? never : async () => source("outlook", calls, nested),
    dialog: source("dialog", calls, dialog),
    clock,
  });
  return { signIn, clock, calls };
}

/** An Outlook that cannot, and a dialog that nobody finishes. */
function signingWithoutEnd() {
  let isClosed = false;
  const interactive: TokenSource["interactive"] = (_scopes, signal) => {
    signal.addEventListener("abort", () => (isClosed = true));
    return never();
  };
  const signs = signing({ silent: disabled }, { silent: needsAskingAlways, interactive });
  return { ...signs, isClosed: () => isClosed };
}

describe("a token", () => {
  test("comes from Outlook without asking anybody", async () => {
    const { signIn, calls } = signing({});
    expect(await signIn.token(SCOPES)).toBe("outlook-token");
    expect(calls).toEqual(["outlook silent"]);
  });

  test("is fetched anew after Graph has refused the last one", async () => {
    const { signIn, calls } = signing({});
    await signIn.token(SCOPES, { renew: true });
    expect(calls).toEqual(["outlook silent anew"]);
  });

  test("is not asked for behind the user's back", async () => {
    const { signIn, calls } = signing({ silent: needsAskingAlways });
    await expect(signIn.token(SCOPES)).rejects.toMatchObject({ code: "interaction-needed" });
    expect(calls).toEqual(["outlook silent"]);
  });
});

describe("asking", () => {
  test("tries silently first", async () => {
    const { signIn, calls } = signing({ silent: needsAskingAlways });
    await signIn.ask(SCOPES);
    expect(calls).toEqual(["outlook silent", "outlook asks"]);
  });

  test("says that the user declined", async () => {
    const { signIn } = signing({
      silent: needsAskingAlways,
      interactive: () => Promise.reject(msalError("user_canceled")),
    });
    await expect(signIn.ask(SCOPES)).rejects.toMatchObject({ code: "cancelled" });
  });

  test("asks where Graph has refused the token and no other comes silently, though one is kept still", async () => {
    const { signIn, calls } = signing({
      silent: (_scopes, renew) =>
        renew ? Promise.reject(needsAsking) : Promise.resolve("the refused token"),
    });
    await signIn.token(SCOPES);
    await expect(signIn.token(SCOPES, { renew: true })).rejects.toMatchObject({
      code: "interaction-needed",
    });
    await signIn.ask(SCOPES);
    await signIn.ask(SCOPES);
    expect(calls.slice(2)).toEqual(["outlook asks", "outlook silent"]);
  });

  test("does not ask without a network", async () => {
    const { signIn, calls } = signing({
      silent: () => Promise.reject(msalError("no_network_connectivity")),
    });
    await expect(signIn.ask(SCOPES)).rejects.toMatchObject({ code: "no-network" });
    expect(calls).toEqual(["outlook silent"]);
  });

  test("can be called off while the user looks for a phone", async () => {
    const { signIn, clock } = signing({
      silent: needsAskingAlways,
      interactive: never,
    });
    const stop = new AbortController();
    const asked = signIn.ask(SCOPES, stop.signal);
    await clock.pass(60_000);
    stop.abort();
    await expect(asked).rejects.toMatchObject({ code: "aborted" });
  });
});

describe("an Outlook that says nothing", () => {
  test("at its start is left for a dialog after five seconds", async () => {
    const { signIn, clock, calls } = signing("never");
    const token = signIn.token(SCOPES);
    await clock.pass(4_999);
    expect(calls).toEqual([]);
    await clock.pass(1);
    expect(await token).toBe("dialog-token");
  });

  test("to a silent question is left for a dialog after fifteen, for good", async () => {
    const { signIn, clock, calls } = signing({ silent: never }, { silent: needsAskingAlways });
    const asked = signIn.ask(SCOPES);
    await clock.pass(15_000);
    await asked;
    await expect(signIn.token(SCOPES)).rejects.toMatchObject({ code: "interaction-needed" });
    expect(calls).toEqual(["outlook silent", "dialog silent", "dialog asks", "dialog silent"]);
  });

  test("while it asks is waited for five minutes, and nothing else is opened meanwhile", async () => {
    const { signIn, clock, calls } = signing({ silent: needsAskingAlways, interactive: never });
    const asked = signIn.ask(SCOPES);
    asked.catch(() => {});
    await clock.pass(5 * 60_000);
    await expect(asked).rejects.toMatchObject({ code: "asked-in-vain" });
    expect(calls).toEqual(["outlook silent", "outlook asks"]);
  });
});

describe("an Outlook that cannot sign in", () => {
  test("is left for a dialog, and is not tried again", async () => {
    const { signIn, calls } = signing({ silent: disabled });
    await signIn.ask(SCOPES);
    await signIn.token(SCOPES);
    expect(calls).toEqual(["outlook silent", "dialog silent", "dialog silent"]);
  });

  test("and a dialog that nobody finishes in five minutes: it is closed", async () => {
    const { signIn, clock, isClosed } = signingWithoutEnd();
    const asked = signIn.ask(SCOPES);
    asked.catch(() => {});
    await clock.pass(5 * 60_000 - 1);
    expect(isClosed()).toBe(false);
    await clock.pass(1);
    await expect(asked).rejects.toMatchObject({ code: "asked-in-vain" });
    expect(isClosed()).toBe(true);
  });

  test("and a dialog that the user has had enough of: it is closed", async () => {
    const { signIn, clock, isClosed } = signingWithoutEnd();
    const stop = new AbortController();
    const asked = signIn.ask(SCOPES, stop.signal);
    await clock.pass(1_000);
    stop.abort();
    await expect(asked).rejects.toMatchObject({ code: "aborted" });
    expect(isClosed()).toBe(true);
  });

  test("and a dialog that comes to nothing: both are tried once, and the reason is told", async () => {
    const { signIn, calls } = signing(
      { silent: disabled },
      {
        silent: needsAskingAlways,
        interactive: () => Promise.reject(new GraphFailure("dialog-closed")),
      },
    );
    await expect(signIn.ask(SCOPES)).rejects.toMatchObject({ code: "dialog-closed" });
    expect(calls).toEqual(["outlook silent", "dialog silent", "dialog asks"]);
  });
});

test.each([
  [
    msalError("invalid_grant", { errorMessage: "AADSTS65001: no consent for user@x.example" }),
    "consent-missing",
  ],
  [msalError("access_denied", { errorMessage: "AADSTS90094: admin" }), "consent-missing"],
  [msalError("interaction_required", { subError: "consent_required" }), "consent-missing"],
  [msalError("access_denied", { errorMessage: "AADSTS65004: declined" }), "cancelled"],
  [msalError("access_denied", { errorMessage: "AADSTS53003: blocked" }), "consent-missing"],
  [msalError("invalid_grant", { errorMessage: "AADSTS50020: user@x.example" }), "unavailable"],
  [msalError("interaction_required", { errorMessage: "AADSTS90072: not in it" }), "unavailable"],
  [msalError("user_cancelled"), "cancelled"],
  [msalError("post_request_failed"), "no-network"],
  [msalError("timed_out"), "timeout"],
  [msalError("popup_window_error"), "unavailable"],
  [new TypeError("fetch https://login.example/?login_hint=user@x.example"), "unavailable"],
  [needsAsking, "interaction-needed"],
])("%p means %s and tells nobody's address", (error, code) => {
  const failure = signInFailure(error);
  expect(failure.code).toBe(code);
  expect(`${failure.stack} ${JSON.stringify(failure)}`).not.toContain("user@x.example");
});
