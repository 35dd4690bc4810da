// Runs before `npm start` and `npm test`: installs what package-lock.json says, once, on a machine that has nothing.
// Written for any Node, because its first job is to tell people that theirs is too old.
"use strict";
var crypto = require("crypto");
var fs = require("fs");
var path = require("path");
var spawnSync = require("child_process").spawnSync;

var root = path.join(__dirname, "..");
var modules = path.join(root, "node_modules");
var stampFile = path.join(modules, ".kuvert-installed");
var lockFile = path.join(root, ".cache", "install.lock");

function nodeIsTooOld() {
  var parts = process.versions.node.split(".").map(Number);
  return parts[0] < 20 || (parts[0] === 20 && parts[1] < 19);
}

/** Changes when the lock file does, or when another Node would need other binaries. */
function stamp() {
  return crypto
    .createHash("sha256")
    .update(fs.readFileSync(path.join(root, "package-lock.json")))
    .update(process.versions.modules + process.platform + process.arch)
    .digest("hex");
}

function isInstalled() {
  return fs.existsSync(stampFile) && fs.readFileSync(stampFile, "utf8") === stamp();
}

/** True when this process may install; false while another one is at it. */
function takeLock() {
  fs.mkdirSync(path.dirname(lockFile), { recursive: true });
  try {
    // "wx" fails when the file is there: only one process can make it.
    fs.writeFileSync(lockFile, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (isAlive(lockOwner())) return false;
    fs.rmSync(lockFile, { force: true });
    return takeLock();
  }
}

/** The process that installs; NaN while it is just taking or releasing the lock. */
function lockOwner() {
  try {
    return parseInt(fs.readFileSync(lockFile, "utf8"), 10);
  } catch (gone) {
    return gone.code === "ENOENT" ? NaN : 0;
  }
}

/** An install that was killed leaves its lock behind; its process is gone. */
function isAlive(pid) {
  if (isNaN(pid)) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function install() {
  console.log("Installing what Kuvert needs (about two minutes, only the first time) …");
  var npm = process.env.npm_execpath;
  var args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  // npm hands its own script over; without it (the file run by hand) the shell finds npm.
  var done = npm
    ? spawnSync(process.execPath, [npm].concat(args), { cwd: root, stdio: "inherit" })
    : spawnSync("npm", args, { cwd: root, stdio: "inherit", shell: true });
  if (done.status !== 0) {
    console.error("npm ci did not succeed: see its message above, then try again.");
    return 1;
  }
  fs.writeFileSync(stampFile, stamp());
  return 0;
}

function main() {
  if (nodeIsTooOld()) {
    console.error(
      "Kuvert needs Node 20.19 or newer; this is " +
        process.versions.node +
        ". Get it from https://nodejs.org and run the command again.",
    );
    return 1;
  }
  var waiting = false;
  while (!isInstalled()) {
    if (takeLock()) {
      try {
        if (!isInstalled()) return install();
      } finally {
        fs.rmSync(lockFile, { force: true });
      }
    } else {
      if (!waiting) console.log("Another install is under way; waiting for it …");
      waiting = true;
      sleep(500);
    }
  }
  return 0;
}

process.exitCode = main();
