/** What the documentation claims about permissions, addresses and stores, beside the code that it is about. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { PAGES as SITE_PAGES, pagePolicy } from "../../src/cli/_site/content-security";
import { SCOPES } from "../../src/graph/scopes";
import { read, ROOT } from "./pages";

const GRAPH = {
  clientId: "1b2c3d4e-0000-4000-8000-000000000001",
  authority: "https://login.microsoftonline.com/organizations",
  origin: "https://graph.microsoft.com",
};
/** Every scope that Kuvert may ask for. */
const scopes = [...new Set<string>(Object.values(SCOPES).flat())].sort();

/** The part of a page under a heading, up to the next one of its level. */
function section(page: string, heading: string): string {
  const [, rest = ""] = read(page).split(`\n## ${heading}\n`);
  return rest.split("\n## ")[0]!;
}

/** Of each row of the tables in a text: the code marks in one of its cells. */
function codeInCell(text: string, cell: number): string[] {
  return text
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .flatMap((line) => line.split("|")[cell]?.match(/`[^`]+`/g) ?? [])
    .map((code) => code.slice(1, -1));
}

test("architecture.md takes the five minutes that CONTRIBUTING.md says, at 240 words each", () => {
  expect(read("CONTRIBUTING.md")).toContain("in five minutes where things are");
  expect(read("docs/architecture.md").split(/\s+/).length).toBeLessThan(5 * 240);
});

describe("consent.md", () => {
  test("lists each permission that Kuvert may ask for, and no other", () => {
    expect(codeInCell(section("docs/consent.md", "2. Choose permissions"), 2).sort()).toEqual(
      scopes,
    );
  });

  test("has an admin-consent address for all of them, and others for some", () => {
    const addresses = Array.from(
      read("docs/consent.md").matchAll(
        /adminconsent\?client_id=[\w-]+&redirect_uri=\S+&scope=(.+)$/gm,
      ),
      ([, asked = ""]) =>
        asked.split(" ").filter((scope) => !/^(?:openid|profile|offline_access)$/.test(scope)),
    );
    expect(addresses.length).toBeGreaterThan(1);
    expect(addresses[0]!.toSorted()).toEqual(scopes);
    for (const asked of addresses) expect(scopes).toEqual(expect.arrayContaining(asked));
  });
});

describe("privacy.md", () => {
  test("lists each store that the code writes to, by its name, and none that it does not", () => {
    const listed = codeInCell(section("docs/privacy.md", "Where data is kept"), 2)
      .filter((name) => /^(?:x-)?kuvert/.test(name))
      // `kuvert.cases.<mailbox>`: what follows is not in the code.
      .map((name) => name.replace(/\.?<.*$/, ""));
    expect([...new Set(listed)].sort()).toEqual(storesInCode());
  });

  test("names each address that the built pages may talk to, and no other", () => {
    const named = codeInCell(section("docs/privacy.md", "Who is talked to"), 1);
    expect(named.sort()).toEqual(
      hostsOf(SITE_PAGES.map((page) => pagePolicy(page, GRAPH)).join(" ")),
    );
  });
});

describe("security.md", () => {
  test("names what the manifest asks for", () => {
    const manifest = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
    const asked = Array.from(
      manifest.matchAll(
        /<Permissions>(\w+)|<(SupportsSharedFolders)>true|<(AppDomain)>|<LaunchEvent Type="(\w+)"/g,
      ),
      ([, ...found]) => String(found.find(Boolean)),
    );
    const named = codeInCell(section("docs/security.md", "What Kuvert may do"), 1);
    expect([...named].sort()).toEqual([...new Set(asked)].sort());
  });

  const rows = section("docs/security.md", "Content security policy")
    .split("\n")
    .filter((line) => line.startsWith("| `"));

  test.each(SITE_PAGES)("says where %s takes scripts from and whom it may talk to", (page) => {
    const cells = rows.find((row) => row.includes(page))!.split("|");
    const scripts = rows.find((row) => row.includes("taskpane.html"))!.split("|")[2]!;
    const said = cells[2]!.includes("the same") ? scripts : cells[2]!;
    const policy = pagePolicy(page, undefined);
    const allowed = /script-src ([^;]+)/.exec(policy)![1]!;
    expect((said.match(/[\w-]+\.[\w.-]+/g) ?? []).sort()).toEqual(hostsOf(allowed));
    expect(/connect-src 'self'/.test(policy)).toBe(cells[3]!.includes("itself"));
    expect(/connect-src 'self' https/.test(pagePolicy(page, GRAPH))).toBe(
      cells[3]!.includes("Graph"),
    );
  });
});

function hostsOf(policy: string): string[] {
  return [
    ...new Set(Array.from(policy.matchAll(/https:\/\/([\w.-]+)/g), ([, host = ""]) => host)),
  ].sort();
}

/** What files name that touch a place where something outlives a call. */
function storesInCode(): string[] {
  const keeps =
    /localStorage|device-storage"|sessionStorage|indexedDB|\.sessionData|roamingSettings|Office\.RoamingSettings|CustomProperties|notificationMessages|VERDICT_HEADER =/;
  const files = readdirSync(path.join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|_testing/.test(file))
    .map((file) => readFileSync(path.join(ROOT, "src", file), "utf8"))
    .filter((text) => keeps.test(text));
  const names = files.flatMap(
    (text) => text.match(/(?<=["`])(?:x-)?kuvert[\w.-]*(?=["`$])/g) ?? [],
  );
  return [...new Set(names.map((name) => name.replace(/\.$/, "")))].sort();
}
