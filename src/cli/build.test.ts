import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { kuvert, PROJECT, withFolder } from "./_testing/kuvert";

const HANDLERS = [
  "launchevent.js",
  "launchevent-full.js",
  "launchevent-with-attachments.js",
  "launchevent-full-with-attachments.js",
];

/** What is another in a policy than in the default one. */
type Change = readonly [rule: RegExp, change: string];
const NO_ATTACHMENTS: Change = [/, "attachment"\]/g, "]"];
const LOUD_NAMES: Change = [/("id": "subject-person-name",[^]*?)"note"/, '$1"warn"'];
const LOUD_REQUESTS: Change = [/("id": "request-for-data",[^]*?)"note"/, '$1"warn"'];
const LOUD_LOOKALIKES: Change = [/("id": "lookalike-domain",[^]*?)"note"/, '$1"warn"'];
const CONTACT_IN_BODIES: Change = [/("id": "subject-contact",[^]*?)"subject"/, '$1"body"'];

const PANE = `<meta content="connect-src 'self'; worker-src 'self'">`;

/** A Kuvert folder with the least that a build needs; its own manifest and policies. */
async function withBuiltParts(use: (folder: string, run: typeof buildIn) => Promise<void>) {
  await withFolder(async (folder) => {
    await mkdir(path.join(folder, "dist/parts/assets"), { recursive: true });
    for (const handler of HANDLERS) {
      await writeFile(path.join(folder, "dist/parts", handler), `run("${handler}");\n`);
    }
    await writeFile(path.join(folder, "dist/parts/launchevent.js.map"), "{}");
    await writeFile(path.join(folder, "dist/parts/taskpane.html"), PANE);
    await writeFile(path.join(folder, "dist/parts/assets/icon-16.png"), "png");
    await writeFile(path.join(folder, "package.json"), '{"version":"1.2.3"}');
    const manifest = await readFile(path.join(PROJECT, "manifest.xml"));
    await writeFile(path.join(folder, "manifest.xml"), manifest);
    await use(folder, buildIn);
  });
}

function buildIn(folder: string, ...options: string[]) {
  const policy = path.join(PROJECT, "policies/default.json");
  const args = ["build", "--policy", policy, "--out", "site", ...options];
  return kuvert(args, { cwd: folder, root: folder });
}

const CLIENT_ID = "1b2c3d4e-0000-4000-8000-000000000001";
const HOST = ["--host", "https://kuvert.firma.example/outlook/"];

describe("kuvert build", () => {
  test("writes everything an administrator deploys", async () => {
    await withBuiltParts(async (folder, build) => {
      expect(await build(folder, ...HOST)).toMatchObject({ status: 0, complaints: "" });
      const site = path.join(folder, "site");
      const names = ["assets", "launchevent.js", "manifest.xml", "settings.js", "taskpane.html"];
      expect((await readdir(site)).sort()).toEqual(names);
      const settings = await readFile(path.join(site, "settings.js"), "utf8");
      expect(settings).toMatch(
        /^var kuvertSettings=\{.*"sendMode":"SoftBlock","version":"1\.2\.3"\};\n$/,
      );
      expect(await readFile(path.join(site, "launchevent.js"), "utf8")).toBe(
        `${settings}run("launchevent-with-attachments.js");\n`,
      );
    });
  });

  test.each<[string, string, readonly Change[]]>([
    ["attachments", "launchevent-with-attachments.js", []],
    ["neither", "launchevent.js", [NO_ATTACHMENTS]],
    ["names and attachments", "launchevent-full-with-attachments.js", [LOUD_NAMES]],
    ["contact data in both", "launchevent-full-with-attachments.js", [CONTACT_IN_BODIES]],
    ["names", "launchevent-full.js", [LOUD_NAMES, NO_ATTACHMENTS]],
    ["requests for data", "launchevent-full.js", [LOUD_REQUESTS, NO_ATTACHMENTS]],
    ["look-alikes", "launchevent-full.js", [LOUD_LOOKALIKES, NO_ATTACHMENTS]],
  ])("for a policy that acts on %s deploys %s", async (_, handler, changes) => {
    await withBuiltParts(async (folder, build) => {
      let policy = await readFile(path.join(PROJECT, "policies/default.json"), "utf8");
      for (const [rule, change] of changes) policy = policy.replace(rule, change);
      await writeFile(path.join(folder, "own.json"), policy);
      expect((await build(folder, ...HOST, "--policy", "own.json")).status).toBe(0);
      const deployed = await readFile(path.join(folder, "site/launchevent.js"), "utf8");
      expect(deployed).toContain(`run("${handler}");`);
    });
  });

  test("puts host and send mode into the manifest", async () => {
    await withBuiltParts(async (folder, build) => {
      await build(folder, ...HOST, "--send-mode", "Block");
      const manifest = await readFile(path.join(folder, "site/manifest.xml"), "utf8");
      expect(manifest).not.toContain("localhost:3000");
      expect(manifest).toContain('"https://kuvert.firma.example/outlook/taskpane.html"');
      expect(manifest).toContain("<AppDomain>https://kuvert.firma.example</AppDomain>");
      expect(manifest.match(/SendMode="\w+"/g)).toEqual(['SendMode="Block"', 'SendMode="Block"']);
    });
  });

  test("lets the pane reach Microsoft Graph only for a client id, and the send handler never", async () => {
    await withBuiltParts(async (folder, build) => {
      const pane = path.join(folder, "site/taskpane.html");
      await build(folder, ...HOST);
      expect(await readFile(pane, "utf8")).toBe(PANE);
      await build(folder, ...HOST, "--client-id", CLIENT_ID);
      expect(await readFile(pane, "utf8")).toContain(
        "connect-src 'self' https://graph.microsoft.com https://login.microsoftonline.com;",
      );
      const settings = await readFile(path.join(folder, "site/settings.js"), "utf8");
      expect(settings).toContain(
        `"graph":{"clientId":"${CLIENT_ID}","authority":"https://login.microsoftonline.com/organizations","origin":"https://graph.microsoft.com"}`,
      );
      const handler = await readFile(path.join(folder, "site/launchevent.js"), "utf8");
      expect(handler).not.toContain(CLIENT_ID);
    });
  });

  test("takes a national cloud's addresses", async () => {
    await withBuiltParts(async (folder, build) => {
      const cloud = [
        "--authority",
        "https://login.microsoftonline.us/firma/",
        "--graph",
        "https://graph.microsoft.us",
      ];
      await build(folder, ...HOST, "--client-id", CLIENT_ID, ...cloud);
      expect(await readFile(path.join(folder, "site/taskpane.html"), "utf8")).toContain(
        "connect-src 'self' https://graph.microsoft.us https://login.microsoftonline.us;",
      );
    });
  });

  test("replaces an earlier build and leaves nothing of it", async () => {
    await withBuiltParts(async (folder, build) => {
      await build(folder, ...HOST);
      await writeFile(path.join(folder, "site/old.js"), "");
      expect((await build(folder, ...HOST)).status).toBe(0);
      expect(await readdir(path.join(folder, "site"))).not.toContain("old.js");
      expect((await readdir(folder)).sort()).toEqual([
        "dist",
        "manifest.xml",
        "package.json",
        "site",
      ]);
    });
  });

  test("leaves somebody's own folder alone", async () => {
    await withBuiltParts(async (folder, build) => {
      await mkdir(path.join(folder, "site"));
      await writeFile(path.join(folder, "site/thesis.txt"), "mine");
      const { status, complaints } = await build(folder, ...HOST);
      expect(status).toBe(2);
      expect(complaints).toContain("site: holds something else than an earlier build.");
      expect(await readdir(path.join(folder, "site"))).toEqual(["thesis.txt"]);
    });
  });

  test("says that the parts have to be built first", async () => {
    await withFolder(async (folder) => {
      const { status, complaints } = await buildIn(folder, ...HOST);
      expect(status).toBe(2);
      expect(complaints).toMatch(/is missing\. Run npm run build first\.\n$/);
      expect(await readdir(folder)).toEqual([]);
    });
  });

  test.each([
    [[], "Say where the add-in will be served: --host https://…."],
    [["--host", "http://x.example"], "--host must be an address that begins with https://"],
    [["--host", "kuvert"], "--host must be an address that begins with https://"],
    [["--host", "https://x.example/?a=1"], "--host must be a plain address"],
    [
      [...HOST, "--send-mode", "softblock"],
      "--send-mode takes one of PromptUser, SoftBlock, Block.",
    ],
    [[...HOST, "--client-id", "kuvert"], "--client-id must be the Application (client) ID"],
    [
      [...HOST, "--graph", "https://graph.microsoft.us"],
      "--authority and --graph go with --client-id.",
    ],
    [[...HOST, "--client-id", CLIENT_ID, "--authority", "http://x.example"], "--authority must be"],
    [[...HOST, "more"], "kuvert build takes options only."],
    [[...HOST, "--policy", "package.json"], "package.json: "],
  ])("refuses %j", async (options, sentence) => {
    await withBuiltParts(async (folder, build) => {
      const { status, complaints } = await build(folder, ...options);
      expect(status).toBe(2);
      expect(complaints).toContain(sentence);
      expect(await readdir(folder)).not.toContain("site");
    });
  });
});
