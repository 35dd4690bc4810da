/** The built send handlers, each in the barest runtime there is (test/bare-outlook.ts). */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { parse } from "acorn";
import { SAMPLES } from "../../src/mail/attachments/_testing/samples";
import { type Completion, loadHandler, type SentItem } from "../bare-outlook";

const dist = path.join(__dirname, "../../dist");
/** The first line of what is deployed for the default policy. */
const settings = `${readFileSync(path.join(dist, "site/launchevent.js"), "utf8").split("\n")[0]}\n`;

/** Which of them `kuvert build` deploys is the policy's doing. `holds`: what one may hold beyond our smallest. */
const HANDLERS = [
  { name: "launchevent", holds: /^$/ },
  { name: "launchevent-with-attachments", holds: /fflate|mail\/read-(?:mime|msg|result)/ },
  { name: "launchevent-full", holds: /names\.json|_signature/ },
  {
    name: "launchevent-full-with-attachments",
    holds: /names\.json|_signature|fflate|mail\/read-(?:mime|msg|result)/,
  },
];
const withReaders = HANDLERS.filter(({ name }) => name.endsWith("attachments"));

const scriptOf = (name: string) => readFileSync(path.join(dist, `parts/${name}.js`), "utf8");

/** Runs the script as a bare engine would, raises the event, and gives what the handler completed with. */
async function send(name: string, handler: string, item: SentItem): Promise<readonly Completion[]> {
  const { completions } = loadHandler(settings + scriptOf(name)).raise(handler, item);
  await new Promise((resolve) => setTimeout(resolve, 150));
  return completions;
}

test("the smallest is at most 140 KB gzipped, names and requests add 86, the readers of attachments 22", () => {
  const [smallest = 0, readers = 0, names = 0, all = 0] = HANDLERS.map(
    ({ name }) => gzipSync(scriptOf(name)).length / 1000,
  );
  expect(smallest).toBeLessThanOrEqual(140);
  expect(readers - smallest).toBeLessThanOrEqual(22);
  expect(names - smallest).toBeLessThanOrEqual(86);
  expect(all - names).toBeLessThanOrEqual(22);
});

describe.each(HANDLERS)("$name.js", ({ name, holds }) => {
  const script = scriptOf(name);

  test("parses as ES2016", () => {
    expect(() => parse(script, { ecmaVersion: 2016, sourceType: "script" })).not.toThrow();
  });

  test("holds no schemas, postal-mime, user interface or unpacked words, and of the rest what it is for", () => {
    const { sources } = JSON.parse(
      readFileSync(path.join(dist, `parts/${name}.js.map`), "utf8"),
    ) as { sources: string[] };
    expect(sources).toContainEqual(expect.stringMatching(/src\/detect\/cpr\/cpr\.ts$/));
    const heavy = sources.filter((source) =>
      /node_modules\/(?!@swc\/helpers)|names\.json|src\/mail\/read|_signature|(?<!cpr|_words|person-name|requests)\/words\.ts/.test(
        source,
      ),
    );
    expect(heavy.filter((source) => !holds.test(source))).toEqual([]);
  });

  test.each(["onMessageSendHandler", "onAppointmentSendHandler"])(
    "%s holds back a CPR number in the subject, with no window, no timers and nothing newer than ES2016",
    async (handler) => {
      const completions = await send(name, handler, { subject: "Vedr. CPR 010190-1234" });
      expect(completions).toEqual([
        expect.objectContaining({
          allowEvent: false,
          errorMessage: expect.stringContaining("010190-••••"),
        }),
      ]);
    },
  );

  test("lets an ordinary mail go", async () => {
    expect(await send(name, "onMessageSendHandler", { subject: "Ordre 4711 er klar" })).toEqual([
      { allowEvent: true },
    ]);
  });

  test("names nothing of a browser: no document, storage, network or dynamic code", () => {
    const used = [...identifiers(script)];
    expect(
      used.filter((identifier) =>
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
        ].includes(identifier),
      ),
    ).toEqual([]);
  });
});

describe.each(withReaders)("$name.js", ({ name }) => {
  test.each([
    "brev.docx",
    "løn.xlsx",
    "oplæg.pptx",
    "arkiv.zip",
    "liste.csv",
    "brev.rtf",
    "svar.eml",
    "svar.msg",
  ])("asks about a CPR number in %s for somebody outside", async (file) => {
    const completions = await send(name, "onMessageSendHandler", {
      to: ["kunde@ekstern.example"],
      attachments: [[file, SAMPLES[file]!]],
    });
    expect(completions).toEqual([
      expect.objectContaining({
        allowEvent: false,
        errorMessage: expect.stringContaining("010190-••••"),
      }),
    ]);
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
