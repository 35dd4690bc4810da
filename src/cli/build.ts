import { readFile } from "node:fs/promises";
import path from "node:path";
import { OWN_CONTACT } from "../detect/_signature/signature";
import { actsOnAttachments, actsOnSend } from "../policy/acts-on-send";
import { doubts } from "../policy/doubts";
import type { Policy } from "../policy/policy";
import type { SendMode } from "../policy/settings";
import { OUTLOOK_ORIGINS } from "./_site/content-security";
import { basePath } from "./_site/headers";
import { AT_THE_ROOT } from "./_site/host-files";
import { writeSite } from "./_site/write-site";
import { bakeManifest } from "./bake";
import { parseHost, parseOrigin } from "./build-addresses";
import { parseManifestVersion } from "./manifest-version";
import { type Command, oneOf, parseOptions } from "./command";
import { refuseForeignFiles, refuseForeignFolder } from "./foreign-files";
import { GRAPH_OPTIONS, graphSettings } from "./graph-options";
import { CliError, codeOf, type Io } from "./io";
import { loadPolicyFile } from "./load-policy";
import { ownVersion } from "./own-version";
import { replaceFolder } from "./replace-folder";

const SEND_MODES: readonly SendMode[] = ["PromptUser", "SoftBlock", "Block"];

const HELP = `kuvert build --policy FILE --host https://… --out DIR

Writes the folder that an administrator deploys: manifest.xml and the static site, with the policy in it, and the headers
it is to be served with, for Azure Static Web Apps, nginx, Apache, IIS, and hosts that read _headers. The same input
gives the same bytes.

  --policy FILE      the policy; otherwise Kuvert's default one
  --host URL         where the folder will be served, such as https://kuvert.firma.dk
  --out DIR          the folder to write; an earlier build in it is replaced, a folder that holds anything else refused
  --send-mode MODE   how Outlook treats a send that is not allowed: PromptUser, SoftBlock (the default) or Block
  --manifest-version 1.0.1.0   when manifest.xml is not the first one that you upload, and differs: higher each time
  --outlook URL      where Outlook runs in a browser, in place of Microsoft's worldwide addresses; can be repeated.
                     Nobody else may show the pane in a frame. National clouds have addresses of their own

For what needs Microsoft Graph (the team's register, tasks, visitors); without it Kuvert sends nothing to anybody:
  --client-id ID     the app registration that people sign in to
  --authority URL    where they sign in; https://login.microsoftonline.com/organizations when left out
  --graph URL        Microsoft Graph of a national cloud, such as https://graph.microsoft.us
`;

export const build: Command = {
  name: "build",
  summary: "writes the folder that an administrator deploys",
  help: HELP,
  run: runBuild,
};

async function runBuild(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions("build", args, {
    policy: { type: "string" },
    host: { type: "string" },
    out: { type: "string" },
    "send-mode": { type: "string", default: "SoftBlock" },
    "manifest-version": { type: "string" },
    outlook: { type: "string", multiple: true },
    ...GRAPH_OPTIONS,
  });
  if (positionals.length > 0)
    throw new CliError("kuvert build takes options only. See kuvert build --help.");
  const host = parseHost(values.host);
  if (values.out === undefined) throw new CliError("Say where to write: --out DIR.");
  const out = path.resolve(io.cwd, values.out);
  const sendMode = oneOf("--send-mode", values["send-mode"], SEND_MODES);
  const outlook = values.outlook?.map((url) => parseOrigin("--outlook", url)) ?? OUTLOOK_ORIGINS;
  const manifestVersion = parseManifestVersion(values["manifest-version"]);
  const graph = graphSettings(values);
  const { policy, sha256 } = await loadPolicyFile(values.policy, io);
  await refuseForeignFolder(out, values.out);

  const parts = path.join(io.root, "dist", "parts");
  const manifest = await readPart(path.join(io.root, "manifest.xml"));
  const site = {
    host,
    outlook,
    graph,
    manifest: bakeManifest(manifest, host, sendMode, manifestVersion),
    sendHandler: await readPart(path.join(parts, sendHandlerFor(policy))),
    settings: { policy, sendMode, version: await ownVersion(io) },
    policyHash: sha256,
  };
  await replaceFolder(out, async (folder) => {
    await writeSite(folder, parts, site);
    await refuseForeignFiles(out, folder, values.out as string);
  }).catch((error: unknown) => {
    throw error instanceof CliError ? error : unwritable(values.out as string, error);
  });
  await io.print(
    `${values.out}: ${policy.name} ${policy.version} for ${host}, send mode ${sendMode}.\n` +
      `SHA-256 of the policy's file, whose beginning the pane shows: ${sha256}\n` +
      (doubts(policy).length > 0
        ? `The policy gives cause for doubt: run kuvert policy check.\n`
        : "") +
      (basePath(host) && `${new URL(host).origin} needs at its root: ${AT_THE_ROOT.join(", ")}.\n`),
  );
  return 0;
}

/**
 * Lists of names and what tells a signature make the handler a third larger, the readers of attachments a fifth. It only
 * carries them for a policy that acts on names, or on contact data where people sign; and on attachments.
 */
function sendHandlerFor(policy: Policy): string {
  const needsNames =
    actsOnSend(policy, "person-name", "contact") ||
    actsOnSend(policy, "request-for-data", "request-for-data") ||
    actsOnSend(policy, "lookalike-domain", "recipients") ||
    OWN_CONTACT.some(
      (detector) =>
        actsOnSend(policy, detector, "contact", "body") ||
        actsOnSend(policy, detector, "contact", "attachment"),
    );
  const parts = ["launchevent"];
  if (needsNames) parts.push("full");
  if (actsOnAttachments(policy)) parts.push("with-attachments");
  return `${parts.join("-")}.js`;
}

function unwritable(given: string, error: unknown): CliError {
  const isMounted = codeOf(error) === "EBUSY";
  const advice = isMounted
    ? "It is in use, or a drive of its own: give a folder in it as"
    : "Give another";
  return new CliError(`${given}: cannot be written (${codeOf(error)}). ${advice} --out.`);
}

async function readPart(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch {
    throw new CliError(`${file} is missing. Run npm run build first.`);
  }
}
