// @ts-check
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { createCertificate } from "./certificate.mjs";
import { deployPolicies, signInPages } from "./deploy.mjs";
import { createGraph } from "./graph/graph.mjs";
import { graphHandler } from "./graph/http.mjs";
import { listen } from "./listen.mjs";
import { createSignInService } from "./sign-in/service.mjs";
import { siteHeaders } from "./site-headers.mjs";
import { findFile, sendFile, sendText } from "./static.mjs";

const root = path.join(import.meta.dirname, "..", "..");
const officeJs = path.join(
  path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);
/** Those that Kuvert may ask for, and some that it must do without. */
const GRAPH_SCOPES = ["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"]
  .flatMap((name) => [name, `${name}.Shared`])
  .concat("Calendars.Read.Shared", "Calendars.ReadWrite.Shared", "Place.Read.All")
  .concat("MailboxSettings.ReadWrite", "Tasks.ReadWrite", "Sites.Selected", "Mail.Send");
const CDN_OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** The hash of nothing: style elements that are filled by script later, as Fluent's Griffel does, but none with text. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** @typedef {import("./listen.mjs").Handler} Handler */

/**
 * Starts the workbench: one https origin plays Outlook, another is where the add-in is deployed, as in real life; two
 * more are Microsoft Graph and where one signs in to it.
 * @param {{port?: number}} [options] the first of four ports in a row; 0 picks free ones
 */
export async function startWorkbench({ port = 0 } = {}) {
  const certificate = await createCertificate();
  const sites = await mkdtemp(path.join(os.tmpdir(), "kuvert-sites-"));
  const at = (/** @type {number} */ index) => listen(certificate, port === 0 ? 0 : port + index);
  const [outlook, addin, graphSite, signInSite] = await Promise.all([at(0), at(1), at(2), at(3)]);
  const origins = {
    outlook: outlook.origin,
    addin: addin.origin,
    graph: graphSite.origin,
    signIn: signInSite.origin,
  };
  const policies = await deployPolicies(sites, origins);
  const signIn = await createSignInService({
    issuer: signInSite.origin,
    redirects: await signInPages(addin.origin),
    scopes: GRAPH_SCOPES,
  });
  const graph = await createGraph({ origin: graphSite.origin, scopesOf: signIn.scopesOf });

  outlook.serve(outlookHandler(addin.origin, policies, signIn));
  addin.serve(addinHandler(sites, outlook.origin));
  graphSite.serve(graphHandler(graph, addin.origin));
  signInSite.serve((...request) => signIn.handle(...request));
  return {
    url: `${outlook.origin}/`,
    addinOrigin: addin.origin,
    graphOrigin: graphSite.origin,
    spki: certificate.spki,
    fingerprint: certificate.fingerprint,
    async close() {
      await Promise.all([outlook, addin, graphSite, signInSite].map((site) => site.close()));
      await rm(sites, { recursive: true, force: true });
    },
  };
}

/**
 * Outlook's side: the workbench page, its sample mails, and which policies are deployed where.
 * @param {string} addinOrigin
 * @param {{id: string, name: string, site: string, senders: string[]}[]} policies
 * @param {Awaited<ReturnType<typeof createSignInService>>} signIn
 * @returns {Handler}
 */
function outlookHandler(addinOrigin, policies, signIn) {
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
  return async (request, response, requested) => {
    response.setHeader("content-security-policy", csp);
    if (requested === "nested-token") {
      const { scopes } = JSON.parse(await text(request));
      const token = await signIn.nestedToken(scopes);
      return sendText(response, 200, "application/json", JSON.stringify(token));
    }
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
 * The add-in's side: the deployed sites with the headers that they ask for, unmodified but for where office.js comes from.
 * @param {string} sites
 * @param {string} outlookOrigin
 * @returns {Handler}
 */
function addinHandler(sites, outlookOrigin) {
  const probed = path.join(sites, PROBED);
  return async (_request, response, requested) => {
    const [first = "", ...rest] = requested.split("/");
    const below = rest.join("/");
    if (first === "graph-probe") {
      setHeaders(response, await siteHeaders(probed, `/${PROBED}/taskpane.html`));
      const file = below === "settings.js" ? await settingsOf(probed) : null;
      return sendFile(response, file ?? (await findFile(path.join(root, "dist/workbench"), below)));
    }
    if (first === "office-js") return sendFile(response, await findFile(officeJs, below));
    if (first === "workbench") {
      return sendFile(response, await findFile(path.join(import.meta.dirname, "addin"), below));
    }
    const file = await findFile(sites, requested);
    if (file) setHeaders(response, await siteHeaders(path.join(sites, first), `/${requested}`));
    // Here, unlike in Outlook, the page itself reads the manifest and classic Outlook's script.
    response.setHeader("access-control-allow-origin", outlookOrigin);
    if (!file?.endsWith(".html")) return sendFile(response, file);
    return sendText(
      response,
      200,
      "text/html; charset=utf-8",
      withLocalOfficeJs(await readFile(file, "utf8")),
    );
  };
}

/** The site under whose headers, and with whose settings, the Graph layer is tried alone. */
const PROBED = "dki-logistics";

/** @param {import("node:http").ServerResponse} response @param {Record<string, string>} headers */
function setHeaders(response, headers) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** The pane's settings in a deployed site. @param {string} site */
async function settingsOf(site) {
  const folder = path.join(site, "static");
  const name = (await readdir(folder)).find((each) => each.startsWith("settings."));
  return name ? path.join(folder, name) : null;
}

/**
 * The npm copy of office.js instead of the CDN's, after what it lacks: MicrosoftAjax, which Outlook on the web brings
 * along, and the sensitivity label API, which the copy is too old for.
 * @param {string} html
 */
function withLocalOfficeJs(html) {
  const tag = `<script src="${CDN_OFFICE_JS}"></script>`;
  const local = [
    "/workbench/msajax-lite.js",
    "/workbench/labels-shim.js",
    "/workbench/nested-auth-shim.js",
    "/office-js/office.js",
  ]
    .map((src) => `<script src="${src}"></script>`)
    .join("");
  return html.replace(tag, local);
}
