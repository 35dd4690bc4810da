import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { buildIn, CLIENT_ID, filesOf, HOST, withBuiltParts } from "./_testing/build-folder";
import { withFolder } from "./_testing/kuvert";

describe("what kuvert build writes over, and refuses", () => {
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

  test("leaves an earlier build alone in which somebody keeps files", async () => {
    await withBuiltParts(async (folder, build) => {
      await build(folder, ...HOST);
      await mkdir(path.join(folder, "site/.git"));
      const { status, complaints } = await build(folder, ...HOST);
      expect(status).toBe(2);
      expect(complaints).toBe(
        "kuvert: site: holds .git, which would be lost: a build replaces the whole folder. Move it, or give another --out.\n",
      );
      expect(await readdir(path.join(folder, "site"))).toContain(".git");
      expect(await readdir(folder)).not.toContainEqual(expect.stringMatching(/^\.kuvert/));
    });
  });

  test.each([
    "index.html",
    "notes.html/a.txt",
    "old.js/a.txt",
    "static/logo.txt",
    "static/fonts/a.12345678.js",
    "assets/intranet/logo.png",
    "assets/logo.png",
  ])("leaves an earlier build alone in which somebody has put %s", async (name) => {
    await withBuiltParts(async (folder, build) => {
      await build(folder, ...HOST);
      const file = path.join(folder, "site", name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, "mine");
      const { status, complaints } = await build(folder, ...HOST);
      expect(status).toBe(2);
      expect(complaints).toMatch(/^kuvert: site: holds \S+, which would be lost/);
      expect(await readFile(file, "utf8")).toBe("mine");
    });
  });

  test("replaces what another release has left in its folders", async () => {
    await withBuiltParts(async (folder, build) => {
      await build(folder, ...HOST);
      const old = ["static/taskpane.abcdef01.css", "static/12.0db68f55.js", "assets/icon-48.png"];
      for (const name of old) await writeFile(path.join(folder, "site", name), "");
      expect((await build(folder, ...HOST)).status).toBe(0);
      expect((await filesOf(folder)).filter((name) => old.includes(name))).toEqual([]);
    });
  });

  test("says which folder cannot be written, and why", async () => {
    await withBuiltParts(async (folder, build) => {
      await writeFile(path.join(folder, "taken"), "");
      const { complaints } = await build(folder, ...HOST, "--out", "taken/site");
      expect(complaints).toMatch(/^kuvert: taken\/site: .*Give another --out\.\n$/);
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
    [[...HOST, "--manifest-version", "0.9.0.0"], "--manifest-version must be like 1.0.1.0"],
    [[...HOST, "--manifest-version", "2"], "--manifest-version must be like 1.0.1.0"],
    [["--host", "https://x.example/a b"], "--host must have a path of plain letters"],
    [[...HOST, "--client-id", "kuvert"], "--client-id must be the Application (client) ID"],
    [[...HOST, "--client-id", "kuvert"], 'not "kuvert"'],
    [[...HOST, "--client-id", "00000000-0000-0000-0000-000000000000"], "--client-id must be"],
    [
      [...HOST, "--outlook", "https://x.example/mail"],
      "--outlook must be an origin without a path",
    ],
    [
      [...HOST, "--graph", "https://graph.microsoft.us"],
      "--authority and --graph go with --client-id.",
    ],
    [[...HOST, "--client-id", CLIENT_ID, "--authority", "http://x.example"], "--authority must be"],
    [[...HOST, "more"], "kuvert build takes options only."],
    [[...HOST, "--policy", "package.json"], "package.json:1:1: name: Is missing."],
  ])("refuses %j", async (options, sentence) => {
    await withBuiltParts(async (folder, build) => {
      const { status, complaints } = await build(folder, ...options);
      expect(status).toBe(2);
      expect(complaints).toContain(sentence);
      expect(await readdir(folder)).not.toContain("site");
    });
  });
});
