/** `npm start` as a newcomer meets it on a machine without a browser or a screen. */
import { spawn, type ChildProcess } from "node:child_process";
import { get } from "node:https";
import path from "node:path";
import { afterEach, expect, test } from "@jest/globals";

const script = path.join(__dirname, "../../bin/start.mjs");
let started: ChildProcess | undefined;
afterEach(() => {
  started?.kill();
});

/** Starts it with nothing on the PATH and no display; resolves to what it has printed once it says how to stop it. */
function start(): Promise<string> {
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, PATH: "", DISPLAY: "", WAYLAND_DISPLAY: "", KUVERT_BROWSER: "" },
  });
  started = child;
  return new Promise((resolve, reject) => {
    let printed = "";
    child.stdout.on("data", (data: Buffer) => {
      printed += data.toString();
      if (printed.includes("Ctrl+C stops it")) resolve(printed);
    });
    child.stderr.on("data", (data: Buffer) => (printed += data.toString()));
    child.once("exit", () => reject(new Error(`npm start ended: ${printed}`)));
  });
}

function statusOf(url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).once("error", reject);
  });
}

test("prints the address, serves the workbench there, and says how to trust the certificate", async () => {
  const printed = await start();
  const address = /https:\/\/localhost:\d+\//.exec(printed)?.[0];
  expect(address).toBeDefined();
  expect(await statusOf(address!)).toBe(200);
  expect(await statusOf(`${address}config.json`)).toBe(200);
  expect(printed).toMatch(/--ignore-certificate-errors-spki-list=[\w+/]{43}=/);
});
