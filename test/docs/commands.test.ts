/**
 * What the documentation tells one to type works: each page's commands are carried out in their order, in a folder that
 * looks like the project after `npm run build`.
 */
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { kuvert, withFolder } from "../../src/cli/_testing/kuvert";
import { codeBlocksOf, PAGES, read, ROOT } from "./pages";

/** How people call Kuvert, each the same program. */
const CALL =
  /^(?:\$ )?(?:npm run (?:--silent )?kuvert --|npx kuvert|node bin\/kuvert\.js|kuvert) +/;
/** What asks Microsoft Graph cannot do so here; that it is asked for is how far a command gets. */
const NEEDS_GRAPH = /^(?:visitors|applications) /;
const SAYS_SO = /no token for Microsoft Graph|plan\.json: cannot be read/;

/** A command as a page shows it, with the lines of output that it shows below. */
interface Shown {
  readonly line: string;
  readonly output: readonly string[];
}

const pages = PAGES.map((page) => ({
  page,
  commands: codeBlocksOf(read(page)).flatMap(shownIn),
})).filter(({ commands }) => commands.some(({ line }) => CALL.test(line)));

test("the guides for administrators hold commands", () => {
  const guides = ["README.md", "docs/deploy.md", "docs/rollout.md", "docs/consent.md"];
  expect(pages.map(({ page }) => page)).toEqual(expect.arrayContaining(guides));
});

test.each(pages)("$page: its commands work", async ({ commands }) => {
  await withProject(async (folder) => {
    for (const { line, output } of commands) {
      const said = await carryOut(line, folder);
      for (const shown of output) expect(said).toContain(shown);
    }
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

/** Only after a prompt, `$`, do lines that follow show what the command says; "…" stands for more. */
function shownIn(block: readonly string[]): Shown[] {
  return block.flatMap((line, at) => {
    if (commandOf(line) === null) return [];
    const rest = block.slice(at + 1).filter((each) => each !== "" && each !== "…");
    return [{ line, output: line.startsWith("$") ? rest : [] }];
  });
}

/** The words of a line that is carried out: a call of Kuvert, or a file that is copied for one; null for all else. */
function commandOf(
  line: string,
): { readonly program: "kuvert" | "cp"; readonly args: string[] } | null {
  const program = CALL.test(line) ? "kuvert" : line.startsWith("cp ") ? "cp" : null;
  if (!program) return null;
  const rest = line.replace(program === "kuvert" ? CALL : /^cp +/, "").replace(/ +(?:>|#) .*$/, "");
  const words = rest.match(/"[^"]*"|\S+/g) ?? [];
  return { program, args: words.map((word) => word.replace(/^"|"$/g, "")) };
}

/** What Kuvert said; throws when it did not end well. */
async function carryOut(line: string, folder: string): Promise<string> {
  const { program, args } = commandOf(line)!;
  if (program === "cp") {
    const [from = "", to = ""] = args.map((name) => path.join(folder, name));
    await cp(from, to, { recursive: true });
    return "";
  }
  const { status, output, complaints } = await kuvert(args, { cwd: folder, root: folder });
  // `kuvert rules` says on standard error what a target has no words for: only the status tells.
  const isFine = NEEDS_GRAPH.test(args.join(" ")) ? SAYS_SO.test(complaints) : status === 0;
  if (!isFine)
    throw new Error(`${line}
ended with ${status}: ${complaints}`);
  return output;
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
