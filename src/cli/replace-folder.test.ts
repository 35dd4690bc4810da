import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { withFolder } from "./_testing/kuvert";
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
