/** Tokens by a dialog: what it is opened with, how long its token serves, and what a person reads when there is none. */
import { describe, expect, test } from "@jest/globals";
import { FakeClock } from "../_testing/fake-clock";
import { GraphFailure } from "../errors";
import { dialogSource, type OpenDialog } from "./by-dialog";
import { dialogRequestIn } from "./dialog-address";
import { failureMessage, tokenMessage } from "./dialog-message";

const PAGE = "https://kuvert.firma.example/sign-in.html";
const HOUR = 60 * 60_000;
const READ = ["Calendars.Read.Shared"];
const CHANGE = ["Calendars.ReadWrite.Shared"];
const never = new AbortController().signal;

/** A dialog that says this when it is opened; where it was opened is written down. */
function dialogs(answer: Awaited<ReturnType<OpenDialog>> | ((clock: FakeClock) => string)) {
  const clock = new FakeClock();
  const opened: string[] = [];
  const source = dialogSource({
    page: PAGE,
    loginHint: "anna@firma.example",
    open: async (address) => {
      opened.push(address);
      return typeof answer === "function" ? { ok: true, value: answer(clock) } : answer;
    },
    clock,
  });
  return { source, opened, clock };
}

const hourLong =
  (scopes: readonly string[], account = "anna@firma.example") =>
  (clock: FakeClock) =>
    tokenMessage({ token: "the-token", expires: clock.now() + HOUR, scopes, account });

describe("the dialog", () => {
  test("is told what to ask for, and behind the #, which no server's log sees, whom", async () => {
    const { source, opened } = dialogs(hourLong(READ));
    await source.interactive(READ, never);
    const address = new URL(opened[0]!);
    address.hash = "";
    expect(address.href).toBe(`${PAGE}?scopes=Calendars.Read.Shared`);
    expect(dialogRequestIn(new URL(opened[0]!))).toEqual({
      scopes: READ,
      loginHint: "anna@firma.example",
    });
    expect(dialogRequestIn(address)).toEqual({ scopes: READ, loginHint: undefined });
  });

  test("is opened for the account of the last time: it may be called otherwise than the mailbox", async () => {
    const { source, opened } = dialogs(hourLong(READ, "a.berg@firma.local"));
    await source.interactive(READ, never);
    await source.interactive(CHANGE, never);
    expect(dialogRequestIn(new URL(opened[1]!))?.loginHint).toBe("a.berg@firma.local");
  });

  test("asks for nothing that Kuvert does not ask for, whoever made the link", () => {
    const asked = (search: string, hash = "") => dialogRequestIn({ search, hash });
    expect(asked("?scopes=Mail.Read Mail.Send")?.scopes).toEqual(["Mail.Read"]);
    expect(asked("?scopes=Mail.Send")).toBeNull();
    expect(asked("", "#code=abc&state=def")).toBeNull();
    expect(asked("")).toBeNull();
  });
});

describe("a token", () => {
  test("serves without a word until shortly before its end, and is asked for then", async () => {
    const { source, clock } = dialogs(hourLong(READ));
    await source.interactive(READ, never);
    expect(await source.silent(READ, false)).toBe("the-token");
    await clock.pass(HOUR - 2 * 60_000 - 1);
    expect(await source.silent(READ, false)).toBe("the-token");
    await clock.pass(1);
    await expect(source.silent(READ, false)).rejects.toMatchObject({ code: "interaction-needed" });
  });

  test("to read does not serve to delete", async () => {
    const { source } = dialogs(hourLong(READ));
    await source.interactive(READ, never);
    await expect(source.silent(CHANGE, false)).rejects.toMatchObject({
      code: "interaction-needed",
    });
  });

  test("serves for what was agreed on before, which Microsoft adds by itself", async () => {
    const { source } = dialogs(hourLong([...READ, "Place.Read.All"]));
    await source.interactive(READ, never);
    expect(await source.silent(["Place.Read.All"], false)).toBe("the-token");
  });

  test("serves for what was asked for, however the sign-in service spells it", async () => {
    const { source } = dialogs(hourLong(["https://graph.microsoft.com/calendars.read.shared"]));
    await source.interactive(READ, never);
    expect(await source.silent(READ, false)).toBe("the-token");
  });

  test("that Graph has refused is not handed out again", async () => {
    const { source } = dialogs(hourLong(READ));
    await source.interactive(READ, never);
    const again = source.silent(READ, true);
    await expect(again).rejects.toMatchObject({ code: "interaction-needed" });
  });
});

describe("no token", () => {
  test.each([
    ["closed", "dialog-closed"],
    ["ignored", "dialog-ignored"],
    ["blocked", "dialog-blocked"],
    ["open-already", "dialog-open-already"],
    ["unreachable", "dialog-unreachable"],
    ["untrusted", "dialog-untrusted"],
    ["unsupported", "unavailable"],
    ["failed", "unavailable"],
    ["aborted", "aborted"],
  ] as const)("because Office says %s is told as %s", async (error, code) => {
    const { source } = dialogs({ ok: false, error });
    await expect(source.interactive(READ, never)).rejects.toMatchObject({ code });
  });

  test("because the page says that nobody has consented is told as that", async () => {
    const failure = new GraphFailure("consent-missing", { detail: "access_denied" });
    const { source } = dialogs({ ok: true, value: failureMessage(failure) });
    await expect(source.interactive(READ, never)).rejects.toMatchObject({
      code: "consent-missing",
      detail: "access_denied",
    });
  });

  test.each(["", "null", "hello", "{}", '{"token":"x"}', '{"token":1,"expires":2,"scopes":[]}'])(
    "in a message that is none of ours: %j",
    async (value) => {
      const { source } = dialogs({ ok: true, value });
      await expect(source.interactive(READ, never)).rejects.toMatchObject({ code: "unavailable" });
    },
  );
});
