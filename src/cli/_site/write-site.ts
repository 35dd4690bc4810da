import { createHash } from "node:crypto";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Settings } from "../../policy/settings";
import { settingsLine } from "../bake";
import { pagePolicy, PAGES, type Page } from "./content-security";
import { type Deployment, SEND_HANDLER, STATIC } from "./headers";
import { hostFiles } from "./host-files";

/** What is written, apart from the parts that are the same for everybody. */
export interface Site extends Deployment {
  /** The send handler that the policy needs, without its settings. */
  readonly sendHandler: string;
  readonly manifest: string;
  readonly settings: Omit<Settings, "graph" | "policyHash">;
  /** SHA-256 of the policy's file, in hexadecimal. */
  readonly policyHash: string;
}

/** Writes a whole deployment into the empty `folder`. The same `parts` and `site` give the same bytes, always. */
export async function writeSite(folder: string, parts: string, site: Site): Promise<void> {
  await cp(parts, folder, { recursive: true, filter: isDeployed });
  const handler = settingsLine(site.settings) + site.sendHandler;
  const paneSettings = settingsLine({
    ...site.settings,
    policyHash: site.policyHash,
    ...(site.graph && { graph: site.graph }),
  });
  const named = {
    "settings.js": hashedName("settings", paneSettings),
    // The page's own copy, which browsers keep. Classic Outlook is given the bare script, by the name in the manifest.
    [SEND_HANDLER]: hashedName("launchevent", handler),
  };
  for (const page of PAGES) {
    const html = await readFile(path.join(parts, page), "utf8");
    await write(folder, page, bakePage(html, pagePolicy(page, site.graph), named));
  }
  await write(folder, named["settings.js"], paneSettings);
  await write(folder, named[SEND_HANDLER], handler);
  await write(folder, SEND_HANDLER, handler);
  await write(folder, "manifest.xml", site.manifest);
  for (const [name, content] of Object.entries(hostFiles(site))) await write(folder, name, content);
}

/** Source maps are for developers; pages and send handlers are written one by one. */
function isDeployed(file: string): boolean {
  const name = path.basename(file);
  return !/\.map$|^launchevent.*\.js$/.test(name) && !PAGES.includes(name as Page);
}

async function write(folder: string, name: string, content: string): Promise<void> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

const HASH_LENGTH = 8;

function hashedName(name: string, content: string): string {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, HASH_LENGTH);
  return `${STATIC}/${name}.${hash}.js`;
}

/** How a page says that nothing is allowed, until it is told what is. */
const CLOSED_POLICY = `content="default-src 'none'"`;

/** The page with its content security policy, and with its scripts by the names they are deployed under. */
function bakePage(html: string, policy: string, named: Readonly<Record<string, string>>): string {
  const parts = html.split(CLOSED_POLICY);
  if (parts.length !== 2) throw new Error("A page has no place for its content security policy.");
  return Object.entries(named).reduce(
    (page, [name, deployed]) => page.replaceAll(`src="${name}"`, `src="${deployed}"`),
    parts.join(`content="${policy}"`),
  );
}
