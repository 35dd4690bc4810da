// @ts-check
import { execFile } from "node:child_process";
import { readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { CLIENT_ID } from "./sign-in/open-id.mjs";

const root = path.join(import.meta.dirname, "..", "..");

/**
 * Deploys every policy with `kuvert build`, so that the workbench runs what an administrator would upload.
 * @param {string} sites folder that gets one deployed site a policy
 * @param {{outlook: string, addin: string, signIn: string, graph: string}} origins
 */
export async function deployPolicies(sites, { outlook, addin, signIn, graph }) {
  const run = promisify(execFile);
  return Promise.all(
    (await policyFiles(sites)).map(async (policy) => {
      const id = path.basename(policy, ".json");
      const site = `${addin}/${id}`;
      const options = { policy, host: site, out: path.join(sites, id), outlook };
      const microsoft = { "client-id": CLIENT_ID, authority: signIn, graph };
      const args = Object.entries({ ...options, ...microsoft });
      const flags = args.flatMap(([name, value]) => [`--${name}`, value]);
      await run(process.execPath, [path.join(root, "bin", "kuvert.js"), "build", ...flags]);
      const { name, encryption } = JSON.parse(await readFile(policy, "utf8"));
      return { id, name, site, senders: encryption.senders };
    }),
  );
}

/** Pages to which a window of the sign-in service may come back, one a site. @param {string} addin */
export async function signInPages(addin) {
  const ids = [
    ...(await shippedPolicies()).map((file) => path.basename(file, ".json")),
    ...Object.keys(DERIVED),
  ];
  return ids.map((id) => `${addin}/${id}/sign-in.html`);
}

/**
 * One of the shipped policies as it is while Kuvert is on trial, where it asks about unread files, and where it asks about
 * what is only noted otherwise: who gets a mail, and who is asked for data.
 * @type {Record<string, (dki: any) => object>}
 */
const DERIVED = {
  "on-trial": (dki) => ({ ...dki, name: "DKI Logistics (prøve)", mode: "monitor" }),
  "asks-about-files": (dki) => ({
    ...dki,
    name: "DKI Logistics (spørger om filer)",
    attachments: { megabytes: 25, files: 200, seconds: 10, whenUnread: "ask" },
  }),
  "asks-about-recipients": (dki) => ({
    ...dki,
    name: "DKI Logistics (spørger om modtagere)",
    rules: dki.rules.map((/** @type {{id: string}} */ rule) =>
      /^(?:lookalike-domain|request-for-data)$/.test(rule.id) ? { ...rule, level: "warn" } : rule,
    ),
  }),
};
const folder = path.join(root, "policies");

async function shippedPolicies() {
  return (await readdir(folder))
    .filter((name) => name.endsWith(".json") && !name.endsWith(".schema.json"))
    .toSorted()
    .map((name) => path.join(folder, name));
}

/**
 * The shipped policies and those derived from one of them.
 * @param {string} sites
 */
async function policyFiles(sites) {
  const dki = JSON.parse(await readFile(path.join(folder, "dki-logistics.json"), "utf8"));
  const files = await shippedPolicies();
  for (const [id, derive] of Object.entries(DERIVED)) {
    const file = path.join(sites, `${id}.json`);
    await writeFile(file, JSON.stringify(derive(dki)));
    files.push(file);
  }
  return files;
}
