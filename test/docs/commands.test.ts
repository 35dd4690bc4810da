/**
 * What the documentation tells one to type works: each page's commands are carried out in their order, in a folder that
 * looks like the project after `npm run build`.
 */
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { kuvert, withFolder } from "../../src/cli/_testing/kuvert";
import { codeLinesOf, PAGES, read, ROOT } from "./pages";

/** How people call Kuvert, each the same program. */
const CALL =
  /^(?:\$ )?(?:npm run (?:--silent )?kuvert --|npx kuvert|node bin\/kuvert\.js|kuvert) +/;
/** What asks Microsoft Graph cannot do so here; that it is asked for is how far a command gets. */
const NEEDS_GRAPH = /^visitors /;
const SAYS_SO = /no token for Microsoft Graph|plan\.json: there is no such file/i;

const pages = PAGES.map((page) => ({ page, lines: codeLinesOf(read(page)) }))
  .map(({ page, lines }) => ({ page, lines: lines.filter((line) => commandOf(line) !== null) }))
  .filter(({ lines }) => lines.some((line) => CALL.test(line)));

test("the guides for administrators hold commands", () => {
  const guides = ["README.md", "docs/deploy.md", "docs/rollout.md", "docs/consent.md"];
  expect(pages.map(({ page }) => page)).toEqual(expect.arrayContaining(guides));
});

test.each(pages)("$page: its commands work", async ({ lines }) => {
  await withProject(async (folder) => {
    for (const line of lines) await carryOut(line, folder);
  });
});

test("a command in the documentation that does not work is noticed", async () => {
  await withProject(async (folder) => {
    await expect(carryOut("kuvert scan --no-such-option", folder)).rejects.toThrow("--no-such");
    await expect(carryOut("kuvert policy check nowhere.json", folder)).rejects.toThrow("nowhere");
  });
});

describe("options that a page mentions in a sentence", () => {
  const mentioned = PAGES.flatMap((page) =>
    Array.from(
      read(page).matchAll(/`kuvert ((?:visitors |policy )?[a-z]+)([^`\n]*)`/g),
      (found) => ({
        page,
        command: found[1]!,
        options: found[2]!.match(/--[a-z-]+/g) ?? [],
      }),
    ),
  );
  test.each(mentioned)("$page: kuvert $command $options", async ({ command, options }) => {
    const { status, output } = await kuvert([...command.split(" "), "--help"]);
    expect(status).toBe(0);
    expect(options.filter((option) => !output.includes(option))).toEqual([]);
  });
});

/** The words of a line that is carried out: a call of Kuvert, or a file that is copied for one; null for all else. */
function commandOf(
  line: string,
): { readonly program: "kuvert" | "cp"; readonly args: string[] } | null {
  const [program] = CALL.test(line)
    ? (["kuvert"] as const)
    : [/^cp /.test(line) ? ("cp" as const) : null];
  if (!program) return null;
  const rest = line.replace(program === "kuvert" ? CALL : /^cp +/, "").replace(/ +(?:>|#) .*$/, "");
  const words = rest.match(/"[^"]*"|\S+/g) ?? [];
  return { program, args: words.map((word) => word.replace(/^"|"$/g, "")) };
}

async function carryOut(line: string, folder: string): Promise<void> {
  const { program, args } = commandOf(line)!;
  if (program === "cp") {
    const [from = "", to = ""] = args.map((name) => path.join(folder, name));
    return cp(from, to, { recursive: true });
  }
  const { status, complaints } = await kuvert(args, { cwd: folder, root: folder });
  if (NEEDS_GRAPH.test(args.join(" "))) expect(`${line}: ${complaints}`).toMatch(SAYS_SO);
  // `kuvert rules` says on standard error what a target has no words for.
  else if (status !== 0) throw new Error(`${line}\nended with ${status}: ${complaints}`);
}

/** The folder in which an administrator stands: policies, samples, old mail, and what `npm run build` has made. */
async function withProject(use: (folder: string) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    for (const part of ["policies", "workbench/samples", "manifest.xml", "package.json"]) {
      await cp(path.join(ROOT, part), path.join(folder, part), { recursive: true });
    }
    const sample = await readFile(path.join(folder, "workbench/samples/sick-leave.eml"));
    // What the guide for deploying begins with; the others take it up.
    await cp(path.join(ROOT, "policies/default.json"), path.join(folder, "policies/firma.json"));
    await mkdir(path.join(folder, "sent-mail"));
    for (const name of ["sent-mail/one.eml", "mail.eml"])
      await writeFile(path.join(folder, name), sample);
    await mkdir(path.join(folder, "dist/parts"), { recursive: true });
    for (const [name, content] of Object.entries(BUILT)) {
      await writeFile(path.join(folder, "dist/parts", name), content);
    }
    await use(folder);
  });
}

const PAGE = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'"/>`;
/** The least that `kuvert build` takes for the built parts; test/e2e runs the real ones. */
const BUILT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ["taskpane", "sign-in", "launchevent"].map((name) => [`${name}.html`, PAGE]),
  ),
  ...Object.fromEntries(
    ["", "-full", "-with-attachments", "-full-with-attachments"].map((kind) => [
      `launchevent${kind}.js`,
      "",
    ]),
  ),
};
