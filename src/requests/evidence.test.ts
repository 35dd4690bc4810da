import { expect, test } from "@jest/globals";
import { EMPTY_MAIL } from "../mail/mail";
import { readMail } from "./classify";
import { evidenceIn } from "./evidence";

function namesIn(content: string, isWeighed: (pair: string) => boolean = () => true): string[] {
  const { readings } = readMail({ ...EMPTY_MAIL, body: { type: "text", content } });
  return [...evidenceIn(readings, { erasure: 0.8, access: 0.5 }, isWeighed).keys()];
}

test("evidence are concepts, two of them in one sentence, what the mail is and what the rules say", () => {
  const names = namesIn("Could you please delete my photo? I would like that.");
  expect(names).toEqual(expect.arrayContaining(["delete", "delete+my", "@short", "<25", "<250"]));
  expect(names).toEqual(expect.arrayContaining(["=erasure", "?erasure", "?access"]));
  expect(names).not.toContain("=access");
});

test("only pairs that weigh something, and none across sentences", () => {
  expect(namesIn("Please delete my photo.", (pair) => pair === "delete+my")).not.toContain(
    "delete+image",
  );
  expect(namesIn("Please delete it. This is what you have of my face.")).not.toContain("delete+my");
});

test("words that take back what a sentence says silence it", () => {
  const names = namesIn("Please don't delete my photo, I would like to keep my account.");
  expect(names).toContain("keep");
  expect(names).not.toContain("delete");
});

test("an organisation's voice is heard as such only", () => {
  const names = namesIn("You have the right to erasure of your data. What would you like to do?");
  expect(names).toContain("!company");
  expect(names).not.toContain("erase-noun");
});

test("the words themselves, by how they begin, and two next to each other, but no numbers", () => {
  const names = namesIn("Kindly obliterate the 3 pictures of the party.");
  expect(names).toEqual(
    expect.arrayContaining([".oblit", ".pictu", ".party", ".kindl.oblit", ".oblit.the"]),
  );
  expect(names.filter((name) => name.includes("3"))).toEqual([]);
});

test("only words that weigh something", () => {
  expect(namesIn("Obliterate it.", (name) => name === ".oblit")).not.toContain(".it");
});
