import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";

/** A project folder with the set-up script and a stand-in for npm that notes each time it is asked to install. */
let project;
beforeEach(() => {
  project = mkdtempSync(path.join(os.tmpdir(), "kuvert-setup-"));
  mkdirSync(path.join(project, "bin"));
  cpSync(path.join(__dirname, "setup.cjs"), path.join(project, "bin", "setup.cjs"));
  writeFileSync(path.join(project, "package-lock.json"), "{}");
  writeFileSync(
    path.join(project, "npm.js"),
    `const fs = require("fs");
     fs.appendFileSync("installs.log", process.argv.slice(2).join(" ") + "\\n");
     Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(process.env.FAKE_NPM_MS || 0));
     fs.mkdirSync("node_modules", { recursive: true });
     process.exit(Number(process.env.FAKE_NPM_STATUS || 0));`,
  );
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const setup = [path.join("bin", "setup.cjs")];
const environment = () => ({ ...process.env, npm_execpath: path.join(project, "npm.js") });
const runSetup = (extra = {}) =>
  spawnSync(process.execPath, setup, {
    cwd: project,
    env: { ...environment(), ...extra },
    encoding: "utf8",
  });
const installs = () => readFileSync(path.join(project, "installs.log"), "utf8").trim().split("\n");

test("installs development packages too, whatever NODE_ENV says", () => {
  expect(runSetup({ NODE_ENV: "production" }).status).toBe(0);
  expect(installs()).toEqual(["ci --include=dev --no-audit --no-fund"]);
});

test("does not install twice", () => {
  runSetup();
  runSetup();
  expect(installs()).toHaveLength(1);
});

test("installs again when the lock file has changed", () => {
  runSetup();
  writeFileSync(path.join(project, "package-lock.json"), '{"changed":true}');
  runSetup();
  expect(installs()).toHaveLength(2);
});

test("two at once: one installs, the other waits for it", async () => {
  const start = () =>
    new Promise((resolve) => {
      spawn(process.execPath, setup, {
        cwd: project,
        env: { ...environment(), FAKE_NPM_MS: "300" },
      }).once("exit", resolve);
    });
  expect(await Promise.all([start(), start()])).toEqual([0, 0]);
  expect(installs()).toHaveLength(1);
});

test("a failed install is said, leaves no lock, and is tried again next time", () => {
  const failed = runSetup({ FAKE_NPM_STATUS: "1" });
  expect(failed.status).toBe(1);
  expect(failed.stderr).toContain("npm ci did not succeed");
  expect(existsSync(path.join(project, ".cache", "install.lock"))).toBe(false);
  expect(runSetup().status).toBe(0);
});

test("the lock of an install that was killed does not stop the next one", () => {
  mkdirSync(path.join(project, ".cache"));
  const gone = spawnSync(process.execPath, ["-e", ""]).pid;
  writeFileSync(path.join(project, ".cache", "install.lock"), String(gone));
  expect(runSetup().status).toBe(0);
});

test("an older Node gets a sentence, not a stack trace", () => {
  writeFileSync(
    path.join(project, "old.cjs"),
    `Object.defineProperty(process.versions, "node", { value: "18.20.4" }); require("./bin/setup.cjs");`,
  );
  const old = spawnSync(process.execPath, ["old.cjs"], { cwd: project, encoding: "utf8" });
  expect(old.status).toBe(1);
  expect(old.stderr).toBe(
    "Kuvert needs Node 20.19 or newer; this is 18.20.4. Get it from https://nodejs.org and run the command again.\n",
  );
});
