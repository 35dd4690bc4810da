#!/usr/bin/env node
// The command line. What it does is in src/cli; `npm run build` makes one file of it.
// @ts-check
const { existsSync } = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "..");
const bundle = path.join(root, "dist", "cli", "kuvert.js");

async function run() {
  if (!existsSync(bundle)) {
    console.error("kuvert: The command line is not built yet. Run npm run build first.");
    return 2;
  }
  const { main, processIo } = require(bundle);
  return main(process.argv.slice(2), processIo(root));
}

void run().then((status) => (process.exitCode = status));
