/** What Kuvert ships of others may be shipped, and says under which terms (docs/licences.md). */
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";

interface Shipped {
  readonly name: string;
  readonly licence: string;
  readonly text: string;
}

let packages: readonly Shipped[];
let notices: string;
beforeAll(async () => {
  const licences = await import("../bin/licences.mjs");
  packages = licences.shippedPackages();
  notices = licences.notices();
});

const page = readFileSync(path.join(__dirname, "../docs/licences.md"), "utf8");
/** The licences that the page gives a reason for. */
const taken = Array.from(page.matchAll(/^\| \[([\w.-]+)\]\(https:\/\/spdx/gm), ([, id]) => id);

describe("packages that Kuvert ships", () => {
  test("are found with what they need in turn", () => {
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["react", "@azure/msal-common", "libphonenumber-js"]),
    );
    expect(names).not.toContain("jest");
    expect(names).not.toContain("typescript");
  });

  test("are under a licence that docs/licences.md takes, with its reason", () => {
    expect(taken.length).toBeGreaterThan(2);
    const others = packages.filter(
      ({ licence }) => !licence.split(" or ").some((id) => taken.includes(id)),
    );
    expect(others.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  });

  test("bring the text of their licence, where it asks to go along", () => {
    const silent = packages.filter(({ text, licence }) => text === "" && licence === "Apache-2.0");
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

test("the deployed notices name each package once, Kuvert first, and say the same each time", async () => {
  expect(notices).toMatch(/^Kuvert\n\nMIT License\n\nCopyright/);
  for (const { name } of packages) expect(notices.split(`\n${name} `).length).toBe(2);
  const { notices: again } = await import("../bin/licences.mjs");
  expect(again()).toBe(notices);
});
