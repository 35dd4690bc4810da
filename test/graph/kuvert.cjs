// The kuvert program from its sources, as a process of its own: for certificates, and for being killed.
"use strict";
const path = require("node:path");
const { loadTypeScript } = require("../bench/load-ts.cjs");

loadTypeScript();
const { main, processIo } = require("../../src/cli/main.ts");

async function run() {
  process.exitCode = await main(process.argv.slice(2), processIo(path.join(__dirname, "../..")));
}
void run();
