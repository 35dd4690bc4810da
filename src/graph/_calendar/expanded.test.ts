import { expect, test } from "@jest/globals";
import { GraphFailure } from "../errors";
import { expanded, notGiven } from "./expanded";

const PAGES = [[{ id: "a" }, { id: "b" }], [{ id: "c" }]];

/** A list that breaks off after so many pages. */
async function* broken(after: number, failure: Error) {
  for (const values of PAGES.slice(0, after)) yield { values, next: null };
  if (after < PAGES.length) throw failure;
}

async function read(after: number, failure: Error) {
  const given = new Set<string>();
  const list = expanded(broken(after, failure), given);
  for (;;) {
    const { done, value } = await list.next();
    if (done) return { isWhole: value, left: notGiven(PAGES.flat(), given).map(({ id }) => id) };
  }
}

test.each([
  ["a bad attachment", new GraphFailure("invalid", { status: 400 })],
  ["a page that is too heavy", new GraphFailure("busy", { status: 504 })],
  ["a server that cannot do it", new GraphFailure("failed", { status: 501 })],
])("where %s breaks it off, what was not given yet is left to be asked for", async (_, failure) => {
  expect(await read(0, failure)).toEqual({ isWhole: false, left: ["a", "b", "c"] });
  expect(await read(1, failure)).toEqual({ isWhole: false, left: ["c"] });
  expect(await read(2, failure)).toEqual({ isWhole: true, left: [] });
});

test.each(["aborted", "interaction-needed", "no-network"] as const)(
  "%s concerns what comes after it as well",
  async (code) => {
    await expect(read(1, new GraphFailure(code))).rejects.toMatchObject({ code });
  },
);
