#!/usr/bin/env node
// The command line. What it does is in src/cli; `npm run build` makes one file of it.
// @ts-check
const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "..");
const bundle = path.join(root, "dist", "cli", "kuvert.js");

/** Why what is built cannot be used; null when it can. */
function problem() {
  if (!existsSync(bundle)) return "The command line is not built yet. Run npm run build first.";
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  // After an update the old code would go out under the new version's name; after a roll-back, the faulty one.
  const mark = path.join(root, "dist", "version");
  const built = existsSync(mark) ? readFileSync(mark, "utf8").trim() : "another version";
  return built === version
    ? null
    : `What is built is of ${built}, and this is Kuvert ${version}. Run npm run build first.`;
}

async function run() {
  const wrong = problem();
  if (wrong !== null) {
    console.error(`kuvert: ${wrong}`);
    return 2;
  }
  const { main, processIo } = require(bundle);
  return main(process.argv.slice(2), processIo(root));
}

void run().then((status) => (process.exitCode = status));
