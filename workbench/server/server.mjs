// @ts-check
import { execFile } from "node:child_process";
import { createServer } from "node:https";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { createCertificate } from "./certificate.mjs";
import { findFile, sendFile, sendText } from "./static.mjs";

const root = path.join(import.meta.dirname, "..", "..");
const officeJs = path.join(
  path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);
const CDN_OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** The hash of nothing: style elements that are filled by script later, as Fluent's Griffel does, but none with text. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** @typedef {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse, path: string) => Promise<void>} Handler */

/**
 * Starts the workbench: one https origin plays Outlook, another is where the add-in is deployed, as in real life.
 * Every policy in policies/ is deployed with `kuvert build`, so that the workbench runs what an administrator would upload.
 * @param {{port?: number}} [options] port 0 picks two free ones
 */
export async function startWorkbench({ port = 0 } = {}) {
  const certificate = await createCertificate();
  const sites = await mkdtemp(path.join(os.tmpdir(), "kuvert-sites-"));
  const outlook = await listen(certificate, port);
  const addin = await listen(certificate, port === 0 ? 0 : port + 1);
  const policies = await deployPolicies(sites, addin.origin);

  outlook.serve(outlookHandler(addin.origin, policies));
  addin.serve(addinHandler(sites, outlook.origin));
  return {
    url: `${outlook.origin}/`,
    addinOrigin: addin.origin,
    spki: certificate.spki,
    fingerprint: certificate.fingerprint,
    async close() {
      await Promise.all([outlook.close(), addin.close()]);
      await rm(sites, { recursive: true, force: true });
    },
  };
}

/**
 * Listens on localhost only. Answers once a handler is there.
 * @param {{key: string, cert: string}} certificate
 * @param {number} port
 */
async function listen({ key, cert }, port) {
  const server = createServer({ key, cert });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve(undefined));
  });
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    origin: `https://localhost:${address.port}`,
    /** @param {Handler} handler */
    serve(handler) {
      server.on("request", (request, response) => {
        response.setHeader("cache-control", "no-cache");
        response.setHeader("x-content-type-options", "nosniff");
        const requested = decodePath(request.url ?? "/");
        if (requested === null) return sendText(response, 400, "text/plain", "Bad request");
        handler(request, response, requested).catch((/** @type {Error} */ error) => {
          console.error(`workbench: ${error.message}`);
          if (!response.headersSent)
            sendText(response, 500, "text/plain", "The workbench could not answer.");
        });
      });
    },
    async close() {
      server.closeAllConnections();
      await promisify(server.close.bind(server))();
    },
  };
}

/** @param {string} url @returns {string | null} the path without its leading slash, null when it is not decodable */
function decodePath(url) {
  try {
    return decodeURIComponent(new URL(url, "https://localhost").pathname.slice(1));
  } catch {
    return null;
  }
}

/**
 * @param {string} sites folder that gets one deployed site a policy
 * @param {string} origin
 */
async function deployPolicies(sites, origin) {
  const run = promisify(execFile);
  return Promise.all(
    (await policyFiles(sites)).map(async (policy) => {
      const id = path.basename(policy, ".json");
      const args = [
        "build",
        "--policy",
        policy,
        "--host",
        `${origin}/${id}`,
        "--out",
        path.join(sites, id),
      ];
      await run(process.execPath, [path.join(root, "bin", "kuvert.js"), ...args]);
      const { name, encryption } = JSON.parse(await readFile(policy, "utf8"));
      return { id, name, site: `${origin}/${id}`, senders: encryption.senders };
    }),
  );
}

/**
 * The shipped policies, and one of them as it is while Kuvert is on trial, where it asks about unread files, and where it
 * asks about what is only noted otherwise: who gets a mail, and who is asked for data.
 * @param {string} sites
 */
async function policyFiles(sites) {
  const folder = path.join(root, "policies");
  const files = (await readdir(folder))
    .filter((name) => name.endsWith(".json") && !name.endsWith(".schema.json"))
    .toSorted()
    .map((name) => path.join(folder, name));
  const dki = JSON.parse(await readFile(path.join(folder, "dki-logistics.json"), "utf8"));
  const attachments = { megabytes: 25, files: 200, seconds: 10, whenUnread: "ask" };
  const asked = new Set(["lookalike-domain", "request-for-data"]);
  const rules = dki.rules.map((/** @type {{id: string}} */ rule) =>
    asked.has(rule.id) ? { ...rule, level: "warn" } : rule,
  );
  const derived = {
    "on-trial": { ...dki, name: "DKI Logistics (prøve)", mode: "monitor" },
    "asks-about-files": { ...dki, name: "DKI Logistics (spørger om filer)", attachments },
    "asks-about-recipients": { ...dki, name: "DKI Logistics (spørger om modtagere)", rules },
  };
  for (const [id, policy] of Object.entries(derived)) {
    const file = path.join(sites, `${id}.json`);
    await writeFile(file, JSON.stringify(policy));
    files.push(file);
  }
  return files;
}

/**
 * Outlook's side: the workbench page, its sample mails, and which policies are deployed where.
 * @param {string} addinOrigin
 * @param {{id: string, name: string, site: string, senders: string[]}[]} policies
 * @returns {Handler}
 */
function outlookHandler(addinOrigin, policies) {
  const csp = [
    "default-src 'none'",
    // The classic runtime's worker loads the add-in's script with importScripts.
    `script-src 'self' ${addinOrigin}`,
    "worker-src 'self'",
    `style-src 'self' ${EMPTY_STYLE}`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data: ${addinOrigin}`,
    `connect-src 'self' ${addinOrigin}`,
    `frame-src 'self' ${addinOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return async (_request, response, requested) => {
    response.setHeader("content-security-policy", csp);
    if (requested === "config.json") {
      return sendText(response, 200, "application/json", JSON.stringify({ policies }));
    }
    if (requested === "favicon.ico") {
      return sendFile(response, path.join(root, "assets", "icon-32.png"));
    }
    if (requested.startsWith("samples/")) {
      return sendFile(response, await findFile(path.join(root, "workbench"), requested));
    }
    return sendFile(
      response,
      await findFile(path.join(root, "dist", "workbench"), requested || "index.html"),
    );
  };
}

/**
 * The add-in's side: the deployed sites, unmodified but for where office.js comes from.
 * @param {string} sites
 * @param {string} outlookOrigin
 * @returns {Handler}
 */
function addinHandler(sites, outlookOrigin) {
  return async (_request, response, requested) => {
    response.setHeader("access-control-allow-origin", outlookOrigin);
    response.setHeader("content-security-policy", `frame-ancestors ${outlookOrigin}`);
    const [first, ...rest] = requested.split("/");
    if (first === "office-js") return sendFile(response, await findFile(officeJs, rest.join("/")));
    if (first === "workbench")
      return sendFile(
        response,
        await findFile(path.join(import.meta.dirname, "addin"), rest.join("/")),
      );
    const file = await findFile(sites, requested);
    if (!file?.endsWith(".html")) return sendFile(response, file);
    return sendText(
      response,
      200,
      "text/html; charset=utf-8",
      withLocalOfficeJs(await readFile(file, "utf8")),
    );
  };
}

/**
 * The npm copy of office.js instead of the CDN's, after what it lacks: MicrosoftAjax, which Outlook on the web brings
 * along, and the sensitivity label API, which the copy is too old for.
 * @param {string} html
 */
function withLocalOfficeJs(html) {
  const tag = `<script src="${CDN_OFFICE_JS}"></script>`;
  const local = ["/workbench/msajax-lite.js", "/workbench/labels-shim.js", "/office-js/office.js"]
    .map((src) => `<script src="${src}"></script>`)
    .join("");
  return html.replace(tag, local);
}
