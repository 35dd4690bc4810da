import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { SEND_HANDLER } from "./_site/headers";
import { SETTINGS_PREFIX } from "./bake";
import { CliError, codeOf } from "./io";

/** Somebody's own folder is never replaced: only an empty one, or one that `kuvert build` wrote. */
export async function refuseForeignFolder(folder: string, given: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return [];
    throw new CliError(`${given}: is not a folder that can be written. Give another --out.`);
  });
  if (names.length === 0) return;
  const handler = await readFile(path.join(folder, SEND_HANDLER), "utf8").catch(() => "");
  if (!handler.startsWith(SETTINGS_PREFIX)) {
    throw new CliError(
      `${given}: holds something else than an earlier build. Empty it or give another --out.`,
    );
  }
}

/** Nor somebody's own files in an earlier build, such as a repository's `.git`, a policy, or a page of their own. */
export async function refuseForeignFiles(
  folder: string,
  fresh: string,
  given: string,
): Promise<void> {
  const foreign = await foreignIn(folder, fresh);
  if (foreign !== undefined) {
    throw new CliError(
      `${given}: holds ${foreign}, which would be lost: a build replaces the whole folder. Move it, or give another --out.`,
    );
  }
}

/** What a build of another release may hold beside the files of this one: scripts, hashed parts, icons. */
const OF_A_RELEASE =
  /^(?:[^./][^/]*\.(?:js|css)|static\/[^/]+\.[0-9a-f]{8}\.\w+|assets\/icon-\d+\.png)$/;

/** The first file or folder that no build has written, by its path in the folder. */
async function foreignIn(folder: string, fresh: string, inside = ""): Promise<string | undefined> {
  const options = { withFileTypes: true } as const;
  const entries = await readdir(path.join(folder, inside), options).catch(() => []);
  const written = new Map(
    (await readdir(path.join(fresh, inside), options)).map((each) => [each.name, each]),
  );
  for (const entry of entries) {
    const at = inside + entry.name;
    const own = written.get(entry.name);
    const isOwn = own ? own.isDirectory() === entry.isDirectory() : OF_A_RELEASE.test(at);
    if (!isOwn || (!own && !entry.isFile())) return at;
    const foreign = own?.isDirectory() ? await foreignIn(folder, fresh, `${at}/`) : undefined;
    if (foreign !== undefined) return foreign;
  }
  return undefined;
}
