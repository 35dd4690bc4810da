import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, readdir, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { PROJECT, withFolder } from "./_testing/kuvert";
import { replaceFolder } from "./replace-folder";

test("a failure leaves the folder as it was, and nothing beside it", async () => {
  await withFolder(async (folder) => {
    const target = path.join(folder, "site");
    await mkdir(target);
    await writeFile(path.join(target, "a"), "old");
    const failing = replaceFolder(target, async (fresh) => {
      await writeFile(path.join(fresh, "a"), "half");
      throw new Error("disk full");
    });
    await expect(failing).rejects.toThrow("disk full");
    expect(await readFile(path.join(target, "a"), "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual(["site"]);
  });
});

test("a link to a folder stays one, and the folder behind it is replaced", async () => {
  await withFolder(async (folder) => {
    await mkdir(path.join(folder, "real"));
    await symlink("real", path.join(folder, "link"));
    await replaceFolder(path.join(folder, "link"), (fresh) =>
      writeFile(path.join(fresh, "a"), "new"),
    );
    expect(await readdir(path.join(folder, "real"))).toEqual(["a"]);
    expect((await readdir(folder)).sort()).toEqual(["link", "real"]);
  });
});

test.each(["SIGINT", "SIGTERM"] as const)("%s leaves the folder as it was too", async (signal) => {
  await withFolder(async (folder) => {
    const target = path.join(folder, "site");
    await mkdir(target);
    await writeFile(path.join(target, "a"), "old");
    const program = `
      require("./test/bench/load-ts.cjs").loadTypeScript();
      const { replaceFolder } = require("./src/cli/replace-folder.ts");
      void replaceFolder(${JSON.stringify(target)}, () => {
        console.log("half");
        return new Promise((resolve) => setTimeout(resolve, 60_000));
      });`;
    const child = spawn(process.execPath, ["-e", program], { cwd: PROJECT });
    await once(child.stdout, "data");
    child.kill(signal);
    expect(await once(child, "close")).toEqual([null, signal]);
    expect(await readFile(path.join(target, "a"), "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual(["site"]);
  });
});
