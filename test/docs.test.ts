import { expect, test } from "@jest/globals";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "..");
const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  ...["docs", "src", "workbench"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".md"))
      .map((file) => path.join(folder, file)),
  ),
];

test("the pages are found", () => {
  expect(PAGES).toEqual(expect.arrayContaining(["README.md", path.join("docs", "coverage.md")]));
});

test.each(PAGES)("%s: links lead to a page, and to a heading on it", (page) => {
  const dead = linksOf(read(page)).filter((link) => !leadsSomewhere(page, link));
  expect(dead).toEqual([]);
});

test.each(PAGES)("%s: what is named by its path is there", (page) => {
  const gone = pathsIn(read(page)).filter((named) => !isThere(named));
  expect(gone).toEqual([]);
});

test("what leads nowhere is noticed", () => {
  const dead = ["nowhere.md", "docs/coverage.md#nothing", "[no such reference]"];
  expect(dead.filter((link) => leadsSomewhere("README.md", link))).toEqual([]);
  expect(leadsSomewhere("README.md", "docs/coverage.md#by-client")).toBe(true);
  expect(linksOf("See [this] and [that](a.md#b), not `[these]`.")).toEqual(["a.md#b", "[this]"]);
  expect(pathsIn("`policy/nowhere` and `src/*.ts`").filter((named) => !isThere(named))).toEqual([
    "policy/nowhere",
  ]);
});

function read(page: string): string {
  return readFileSync(path.join(root, page), "utf8");
}

/** Targets of `[text](target)`, of `[name]: target`, and `[name]` where a page uses a name that it does not define. */
function linksOf(markdown: string): string[] {
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

/** Addresses on the web are taken on trust: a test must not need the network. */
function leadsSomewhere(page: string, link: string): boolean {
  if (/^(?:https|mailto):/.test(link)) return true;
  const [file = "", heading] = link.split("#");
  const target = file === "" ? page : path.join(path.dirname(page), file);
  if (!existsSync(path.join(root, target))) return false;
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

/**
 * Paths that stand in code marks, from the project's root or from `src/`: `test/data`, `policy/checks`, `src/outlook/call.ts`.
 * Patterns are passed over, and so is the detector that CONTRIBUTING.md lets the reader make.
 */
function pathsIn(markdown: string): string[] {
  const named = markdown.matchAll(
    /`((?:src|test|bin|docs|policies|workbench|mail|detect|policy|outlook|launchevent|taskpane|cli|text)\/[\w./-]+)`/g,
  );
  return Array.from(named, ([, found = ""]) => found).filter(
    (found) => !found.includes("employee-number"),
  );
}

function isThere(named: string): boolean {
  const places = [named, path.join("src", named), `src/${named}.ts`, `src/${named}.tsx`];
  return places.some((place) => existsSync(path.join(root, place)));
}
