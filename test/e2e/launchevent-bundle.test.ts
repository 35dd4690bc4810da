/**
 * The built send handler in the barest runtime there is: classic Outlook on Windows before version 2403 knows ES2016 and
 * has no document. https://learn.microsoft.com/office/dev/add-ins/testing/troubleshoot-event-based-and-spam-reporting-add-ins
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { parse } from "acorn";

const script = readFileSync(path.join(__dirname, "../../dist/site/launchevent.js"), "utf8");

/** What came into the language after ES2016; a handler that needs one of these dies silently in an old Outlook. */
const NEWER_THAN_ES2016: readonly [object: string, members: readonly string[]][] = [
  [
    "Object",
    ["values", "entries", "fromEntries", "hasOwn", "groupBy", "getOwnPropertyDescriptors"],
  ],
  [
    "String.prototype",
    [
      "padStart",
      "padEnd",
      "trimStart",
      "trimEnd",
      "matchAll",
      "replaceAll",
      "at",
      "isWellFormed",
      "toWellFormed",
    ],
  ],
  [
    "Array.prototype",
    [
      "flat",
      "flatMap",
      "at",
      "findLast",
      "findLastIndex",
      "toSorted",
      "toReversed",
      "toSpliced",
      "with",
    ],
  ],
  ["Promise", ["allSettled", "any", "withResolvers"]],
  ["Promise.prototype", ["finally"]],
  [
    "globalThis",
    [
      "globalThis",
      "queueMicrotask",
      "structuredClone",
      "URL",
      "Intl",
      "BigInt",
      "WeakRef",
      "FinalizationRegistry",
      "AggregateError",
      "Atomics",
      "SharedArrayBuffer",
    ],
  ],
];

type Completion = Record<string, unknown>;
type Answer = (callback: (result: object) => void) => void;

const succeeded =
  (value: unknown): Answer =>
  (callback) =>
    callback({ status: "succeeded", value });
const getter = (value: unknown) => ({
  getAsync: (...args: unknown[]) => succeeded(value)(args.at(-1) as (result: object) => void),
});

/** Runs the script as a bare engine would, raises the event, and answers what the handler completed with. */
function send(handler: string, subject: string, displayLanguage = "da-DK"): Promise<Completion[]> {
  const handlers = new Map<string, (event: object) => void>();
  const completions: Completion[] = [];
  const item = {
    subject: getter(subject),
    body: {
      ...getter("<p>Hej</p>"),
      getTypeAsync: (...args: unknown[]) => succeeded("html")(args.at(-1) as () => void),
    },
    from: getter({ displayName: "Anna", emailAddress: "anna@example.com" }),
    organizer: getter({ displayName: "Anna", emailAddress: "anna@example.com" }),
    to: getter([]),
    cc: getter([]),
    bcc: getter([]),
    requiredAttendees: getter([]),
    optionalAttendees: getter([]),
    getAttachmentsAsync: (...args: unknown[]) => succeeded([])(args.at(-1) as () => void),
    itemType: handler === "onMessageSendHandler" ? "message" : "appointment",
  };
  const context = vm.createContext({
    Office: {
      actions: {
        associate: (name: string, run: (event: object) => void) => handlers.set(name, run),
      },
      context: {
        displayLanguage,
        mailbox: { item },
        requirements: {
          isSetSupported: (_set: string, version: string) => Number(version.slice(2)) <= 15,
        },
      },
      onReady: () => undefined,
      AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
      CoercionType: { Html: "html", Text: "text" },
      MailboxEnums: {
        ItemType: { Message: "message", Appointment: "appointment" },
        SendModeOverride: { PromptUser: "promptUser" },
      },
    },
  });
  const deletions = NEWER_THAN_ES2016.flatMap(([object, members]) =>
    members.map((member) => `delete ${object}.${member};`),
  );
  // The global object's own name goes last, or the others could not be reached.
  vm.runInContext(
    deletions.toSorted((a) => (a.includes("delete globalThis.globalThis") ? 1 : -1)).join(""),
    context,
  );
  vm.runInContext(script, context);
  return new Promise((resolve) => {
    handlers.get(handler)!({ completed: (options: Completion) => completions.push(options) });
    setTimeout(() => resolve(completions), 50);
  });
}

describe("launchevent.js", () => {
  test("parses as ES2016", () => {
    expect(() => parse(script, { ecmaVersion: 2016, sourceType: "script" })).not.toThrow();
  });

  test("is at most 80 KB gzipped", () => {
    expect(gzipSync(script).length).toBeLessThanOrEqual(80_000);
  });

  test("holds our own code only: no schemas, mail parsers, user interface, lists of names or unpacked words", () => {
    const map = readFileSync(path.join(__dirname, "../../dist/parts/launchevent.js.map"), "utf8");
    const { sources } = JSON.parse(map) as { sources: string[] };
    expect(sources).toContainEqual(expect.stringMatching(/src\/detect\/cpr\/cpr\.ts$/));
    expect(
      sources.filter((source) =>
        /node_modules\/(?!@swc\/helpers)|names\.json|src\/mail\/read|_signature|(?<!cpr|_words)\/words\.ts/.test(
          source,
        ),
      ),
    ).toEqual([]);
  });

  test.each(["onMessageSendHandler", "onAppointmentSendHandler"])(
    "%s holds back a CPR number in the subject, with no window, no timers and nothing newer than ES2016",
    async (handler) => {
      const completions = await send(handler, "Vedr. CPR 010190-1234");
      expect(completions).toEqual([
        expect.objectContaining({
          allowEvent: false,
          errorMessage: expect.stringContaining("010190-••••"),
        }),
      ]);
    },
  );

  test("lets an ordinary mail go", async () => {
    expect(await send("onMessageSendHandler", "Ordre 4711 er klar")).toEqual([
      { allowEvent: true },
    ]);
  });

  test("names nothing of a browser: no document, storage, network or dynamic code", () => {
    const used = [...identifiers(script)];
    expect(
      used.filter((name) =>
        [
          "document",
          "localStorage",
          "sessionStorage",
          "fetch",
          "XMLHttpRequest",
          "WebSocket",
          "importScripts",
          "eval",
          "Function",
        ].includes(name),
      ),
    ).toEqual([]);
  });
});

/** Every identifier token of the script outside strings, comments and property names. */
function identifiers(code: string): Set<string> {
  const found = new Set<string>();
  const visit = (
    node: unknown,
    parent?: { type?: string; property?: unknown; computed?: boolean; key?: unknown },
  ): void => {
    if (Array.isArray(node)) return node.forEach((each) => visit(each, parent));
    if (typeof node !== "object" || node === null || !("type" in node)) return;
    const { type, name } = node as { type: string; name?: string };
    const isProperty = (parent?.property === node && !parent.computed) || parent?.key === node;
    if (type === "Identifier" && name && !isProperty) found.add(name);
    for (const value of Object.values(node)) visit(value, node as never);
  };
  visit(parse(code, { ecmaVersion: 2016, sourceType: "script" }));
  return found;
}
