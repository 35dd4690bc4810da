import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import {
  CLIENT_ID,
  contentsOf,
  filesOf,
  HOST,
  settingsOf,
  withBuiltParts,
} from "./_testing/build-folder";
import { PROJECT } from "./_testing/kuvert";

/** What is another in a policy than in the default one. */
type Change = readonly [rule: RegExp, change: string];
const NO_ATTACHMENTS: Change = [/, "attachment"\]/g, "]"];
const LOUD_NAMES: Change = [/("id": "subject-person-name",[^]*?)"note"/, '$1"warn"'];
const LOUD_REQUESTS: Change = [/("id": "request-for-data",[^]*?)"note"/, '$1"warn"'];
const LOUD_LOOKALIKES: Change = [/("id": "lookalike-domain",[^]*?)"note"/, '$1"warn"'];
const CONTACT_IN_BODIES: Change = [/("id": "subject-contact",[^]*?)"subject"/, '$1"body"'];

describe("kuvert build", () => {
  test("writes everything an administrator deploys", async () => {
    await withBuiltParts(async (folder, build) => {
      expect(await build(folder, ...HOST)).toMatchObject({ status: 0, complaints: "" });
      const names = (await filesOf(folder)).map((name) => name.replace(/\.[\da-f]{8}\./, ".#."));
      expect(names).toEqual([
        ".htaccess",
        ".well-known/microsoft-officeaddins-allowed.json",
        "_headers",
        "assets/icon-16.png",
        "launchevent.html",
        "launchevent.js",
        "manifest.xml",
        "nginx.conf",
        "sign-in.html",
        "static/launchevent.#.js",
        "static/settings.#.js",
        "static/taskpane.#.js",
        "staticwebapp.config.json",
        "taskpane.html",
        "web.config",
      ]);
      expect(await readFile(path.join(folder, "site/launchevent.js"), "utf8")).toMatch(
        /^var kuvertSettings=\{.*"sendMode":"SoftBlock","version":"1\.2\.3"\};\nrun\("launchevent-with-attachments\.js"\);\n$/,
      );
    });
  });

  test("gives pages their scripts by names that change with their content", async () => {
    await withBuiltParts(async (folder, build) => {
      await build(folder, ...HOST);
      const scriptOf = async (name: string) => {
        const html = await readFile(path.join(folder, "site", name), "utf8");
        const src = /src="(static\/\w+\.[\da-f]{8}\.js)"/.exec(html)![1]!;
        return { src, content: await readFile(path.join(folder, "site", src), "utf8") };
      };
      const before = await scriptOf("taskpane.html");
      expect(before.content).toMatch(/^var kuvertSettings=/);
      const handler = await readFile(path.join(folder, "site/launchevent.js"), "utf8");
      expect((await scriptOf("launchevent.html")).content).toBe(handler);
      await build(folder, ...HOST, "--send-mode", "Block");
      expect((await scriptOf("taskpane.html")).src).not.toBe(before.src);
    });
  });

  test("gives the manifest the version that it is told, for an update in the admin center", async () => {
    await withBuiltParts(async (folder, build) => {
      const versionOf = async () =>
        /<Version>(.*)<\/Version>/.exec(
          await readFile(path.join(folder, "site/manifest.xml"), "utf8"),
        )![1];
      await build(folder, ...HOST);
      expect(await versionOf()).toBe("1.0.0.0");
      await build(folder, ...HOST, "--manifest-version", "1.0.1.0");
      expect(await versionOf()).toBe("1.0.1.0");
    });
  });

  test("gives the same bytes for the same input, wherever they are written", async () => {
    await withBuiltParts(async (folder, build) => {
      await build(folder, ...HOST, "--client-id", CLIENT_ID);
      const first = await contentsOf(folder, "site");
      await build(folder, ...HOST, "--client-id", CLIENT_ID, "--out", "elsewhere/site");
      expect(await contentsOf(folder, "elsewhere/site")).toEqual(first);
    });
  });

  test("tells the pane, and the administrator, the SHA-256 of the policy's file", async () => {
    await withBuiltParts(async (folder, build) => {
      const policy = await readFile(path.join(PROJECT, "policies/default.json"));
      const hash = createHash("sha256").update(policy).digest("hex");
      const { output } = await build(folder, ...HOST);
      expect(output).toContain(hash);
      expect(await settingsOf(folder)).toContain(`"policyHash":"${hash}"`);
    });
  });

  test("says when what is built in gives cause for doubt, such as a made-up address", async () => {
    await withBuiltParts(async (folder, build) => {
      const doubted = "The policy gives cause for doubt: run kuvert policy check.";
      expect((await build(folder, ...HOST)).output).toContain(doubted);
      const sound = path.join(PROJECT, "policies/implement.json");
      expect((await build(folder, ...HOST, "--policy", sound)).output).not.toContain(doubted);
    });
  });

  test("says what a host needs at its root when the site lies in a folder", async () => {
    await withBuiltParts(async (folder, build) => {
      expect((await build(folder, ...HOST)).output).toContain(
        "https://kuvert.firma.example needs at its root: staticwebapp.config.json, _headers, .well-known/",
      );
      const { output } = await build(folder, "--host", "https://kuvert.firma.example");
      expect(output).not.toContain("at its root");
    });
  });

  test("lets Outlook of a national cloud show the pane, and nobody else", async () => {
    await withBuiltParts(async (folder, build) => {
      await build(folder, ...HOST, "--outlook", "https://outlook.office365.us");
      const headers = await readFile(path.join(folder, "site/_headers"), "utf8");
      expect(headers).toContain("frame-ancestors https://outlook.office365.us\n");
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
      expect(await readFile(pane, "utf8")).toContain("connect-src 'self';");
      await build(folder, ...HOST, "--client-id", CLIENT_ID);
      expect(await readFile(pane, "utf8")).toContain(
        "connect-src 'self' https://graph.microsoft.com https://login.microsoftonline.com;",
      );
      expect(await settingsOf(folder)).toContain(
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
});
