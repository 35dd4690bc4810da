import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { kuvert, PROJECT, withFolder } from "./kuvert";

const HANDLERS = [
  "launchevent.js",
  "launchevent-full.js",
  "launchevent-with-attachments.js",
  "launchevent-full-with-attachments.js",
];

/** A page as webpack leaves it: closed, and with its scripts by their plain names. */
const page = (script: string) =>
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'"/><script src="${script}"></script>`;

/** A Kuvert folder with the least that a build needs; its own manifest and policies. */
export async function withBuiltParts(use: (folder: string, run: typeof buildIn) => Promise<void>) {
  await withFolder(async (folder) => {
    await mkdir(path.join(folder, "dist/parts/assets"), { recursive: true });
    await mkdir(path.join(folder, "dist/parts/static"), { recursive: true });
    for (const handler of HANDLERS) {
      await writeFile(path.join(folder, "dist/parts", handler), `run("${handler}");\n`);
    }
    const parts = {
      "launchevent.js.map": "{}",
      "taskpane.html": page("settings.js"),
      "sign-in.html": page("settings.js"),
      "launchevent.html": page("launchevent.js"),
      "static/taskpane.12345678.js": "pane()",
      "static/taskpane.12345678.js.map": "{}",
      "assets/icon-16.png": "png",
    };
    for (const [name, content] of Object.entries(parts)) {
      await writeFile(path.join(folder, "dist/parts", name), content);
    }
    await writeFile(path.join(folder, "package.json"), '{"version":"1.2.3"}');
    const manifest = await readFile(path.join(PROJECT, "manifest.xml"));
    await writeFile(path.join(folder, "manifest.xml"), manifest);
    await use(folder, buildIn);
  });
}

export function buildIn(folder: string, ...options: string[]) {
  const policy = path.join(PROJECT, "policies/default.json");
  const args = ["build", "--policy", policy, "--out", "site", ...options];
  return kuvert(args, { cwd: folder, root: folder });
}

export async function filesOf(folder: string, site = "site"): Promise<string[]> {
  const entries = await readdir(path.join(folder, site), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(folder, site), path.join(entry.parentPath, entry.name)))
    .sort();
}

export async function contentsOf(folder: string, site: string): Promise<[string, string][]> {
  const names = await filesOf(folder, site);
  return Promise.all(
    names.map(async (name) => [name, await readFile(path.join(folder, site, name), "latin1")]),
  );
}

/** The pane's settings as they are deployed. */
export async function settingsOf(folder: string): Promise<string> {
  const name = (await filesOf(folder)).find((each) => each.startsWith("static/settings."))!;
  return readFile(path.join(folder, "site", name), "utf8");
}

export const CLIENT_ID = "1b2c3d4e-0000-4000-8000-000000000001";
export const HOST = ["--host", "https://kuvert.firma.example/outlook/"];
