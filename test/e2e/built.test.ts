/** What is built says nothing of the machine that built it, and so is the same wherever it is built. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";

const root = path.join(__dirname, "../..");

test("no built script or page names a path of this machine", () => {
  const files = ["parts", "cli", "workbench"].flatMap((folder) =>
    readdirSync(path.join(root, "dist", folder))
      .filter((name) => /\.(?:js|mjs|html|css|map)$/.test(name))
      .map((name) => path.join(root, "dist", folder, name)),
  );
  expect(files.length).toBeGreaterThan(20);
  const telling = files.filter((file) => readFileSync(file, "utf8").includes(root));
  expect(telling.map((file) => path.basename(file))).toEqual([]);
});
