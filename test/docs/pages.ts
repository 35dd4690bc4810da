/** The documentation as the tests of this folder read it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const ROOT = path.join(__dirname, "../..");

/** Every page, by its path from the project's root. */
export const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "SECURITY.md",
  ...["docs", "src", "workbench"].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".md"))
      .map((file) => path.posix.join(folder, file.replaceAll("\\", "/"))),
  ),
];

export function read(page: string): string {
  return readFileSync(path.join(ROOT, page), "utf8");
}

/** Targets of `[text](target)`, of `[name]: target`, and `[name]` where a page uses a name that it does not define. */
export function linksOf(markdown: string): string[] {
  const prose = markdown.replace(/^```[^]*?^```$/gm, "");
  const defined = new Map(
    Array.from(prose.matchAll(/^\[([^\]]+)\]: (\S+)$/gm), ([, name = "", to = ""]) => [name, to]),
  );
  const inline = Array.from(prose.matchAll(/\]\(([^)\s]+)\)/g), ([, to = ""]) => to);
  const words = prose.replace(/`[^`\n]*`/g, "");
  const named = Array.from(
    words.matchAll(/\[([^[\]]+)\](?![(:])/g),
    ([whole, name = ""]) => defined.get(name) ?? whole,
  );
  return [...inline, ...defined.values(), ...named];
}

/** The page or file that a link on `page` leads to, from the project's root; undefined for one on the web. */
export function targetOf(page: string, link: string): string | undefined {
  if (/^(?:https|mailto):/.test(link)) return undefined;
  const [file = ""] = link.split("#");
  return file === "" ? page : path.posix.join(path.posix.dirname(page), file);
}

/** Addresses on the web are taken on trust: a test must not need the network. */
export function leadsSomewhere(page: string, link: string): boolean {
  const target = targetOf(page, link);
  if (target === undefined) return true;
  if (!existsSync(path.join(ROOT, target))) return false;
  const heading = link.split("#")[1];
  return heading === undefined || headingsOf(read(target)).includes(heading);
}

/** Headings as GitHub names them in links: in lower case, without punctuation, with hyphens for spaces. */
function headingsOf(markdown: string): string[] {
  return Array.from(markdown.matchAll(/^#+ (.+)$/gm), ([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/g, "-"),
  );
}

/** The code blocks of a page, those inside of lists too, by their lines; one that ends with `\` goes on in the next. */
export function codeBlocksOf(markdown: string): string[][] {
  const blocks = markdown.matchAll(/^( *)```\w*\n([^]*?)^\1```$/gm);
  return Array.from(blocks, ([, , block = ""]) =>
    block
      .replace(/\\\n\s*/g, "")
      .split("\n")
      .map((line) => line.trim()),
  );
}
