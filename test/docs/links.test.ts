import { expect, test } from "@jest/globals";
import { existsSync } from "node:fs";
import path from "node:path";
import { leadsSomewhere, linksOf, PAGES, read, ROOT, targetOf } from "./pages";

test("the pages are found", () => {
  expect(PAGES).toEqual(expect.arrayContaining(["README.md", "docs/coverage.md"]));
});

test.each(PAGES)("%s: links lead to a page, and to a heading on it", (page) => {
  const dead = linksOf(read(page)).filter((link) => !leadsSomewhere(page, link));
  expect(dead).toEqual([]);
});

test.each(PAGES)("%s: what is named by its path is there", (page) => {
  const gone = pathsIn(read(page)).filter((named) => !isThere(named));
  expect(gone).toEqual([]);
});

test("every page can be reached from the README", () => {
  const reached = reachedFrom("README.md");
  expect(PAGES.filter((page) => !reached.has(page))).toEqual([]);
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

/** All pages that one can click to, each with those it leads to. */
function reachedFrom(start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const page of reached) {
    for (const link of linksOf(read(page))) {
      const target = targetOf(page, link);
      if (target?.endsWith(".md") && existsSync(path.join(ROOT, target))) reached.add(target);
    }
  }
  return reached;
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
  return places.some((place) => existsSync(path.join(ROOT, place)));
}
