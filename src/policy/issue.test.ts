import { describe, expect, test } from "@jest/globals";
import { issueAt, type Key } from "./issue";

describe("the place of a mistake, as a person reads it", () => {
  test.each<[Key[], string]>([
    [["rules", 2, "when", "where"], "rules[2].when.where"],
    [["clauses", "D 21", "why"], 'clauses["D 21"].why'],
    [["D 21", "why"], '["D 21"].why'],
    [["9lives"], '["9lives"]'],
    [["$schema"], "$schema"],
    [[0, "name"], "[0].name"],
    [[], "(the whole file)"],
  ])("%j is %s", (keys, path) => {
    expect(issueAt(keys, "Is wrong.")).toStrictEqual({ path, keys, message: "Is wrong." });
  });
});

test("what was probably meant is proposed, and comes with the message for editors", () => {
  const more = { isName: true, meant: "where", help: "Places.", after: "There are: …." };
  expect(issueAt(["wher"], "Is no field.", more)).toStrictEqual({
    path: "wher",
    keys: ["wher"],
    message: 'Is no field. Did you mean "where"? There are: ….',
    isName: true,
    meant: "where",
    help: "Places.",
  });
});
