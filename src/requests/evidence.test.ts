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

test.each([
  ["keep", "Please don't delete my photo."],
  ["self-done", "I have deleted my photo by accident."],
  ["thanks", "Thanks for deleting my photo."],
  ["threat", "Otherwise I will complain about my photo."],
])("so does %s: %s", (muting, text) => {
  const names = namesIn(`${text} Hello.`);
  expect(names).toContain(muting);
  expect(names).not.toContain("image");
  expect(names).not.toContain(".photo");
  expect(names).toContain(".hello");
});

test("what must neither be deleted nor used is asked for all the same", () => {
  const names = namesIn("Please don't delete my photo, and don't use it either.");
  expect(names).toEqual(expect.arrayContaining(["not-use", "image"]));
});

test("how many words it has at most", () => {
  const sizes = (count: number) =>
    namesIn("word ".repeat(count)).filter((name) => name.startsWith("<"));
  expect(sizes(25)).toEqual(["<25", "<60", "<120", "<250"]);
  expect(sizes(26)).toEqual(["<60", "<120", "<250"]);
  expect(sizes(250)).toEqual(["<250"]);
  expect(sizes(251)).toEqual([]);
});

test("what many words without an I are", () => {
  expect(namesIn("word ".repeat(36))).toContain("@impersonal");
  expect(namesIn("word ".repeat(35))).not.toContain("@impersonal");
  expect(namesIn("word ".repeat(91))).not.toContain("@short");
});

test("where it stands: the first place, and for two the whole between them", () => {
  const content = "Delete the old photo of my cat. Delete my photo.";
  const { readings } = readMail({ ...EMPTY_MAIL, body: { type: "text", content } });
  const evidence = evidenceIn(readings, {}, () => true);
  const wordsOf = (name: string) => {
    const { sentence, span } = evidence.get(name) ?? { sentence: null, span: { from: 0, to: 0 } };
    const [first, last] = [sentence?.tokens[span.from], sentence?.tokens[span.to]];
    return content.slice(first?.start, last?.end);
  };
  expect(wordsOf("delete")).toBe("Delete");
  expect(wordsOf("delete+image")).toBe("Delete the old photo");
  expect(wordsOf("image+my")).toBe("photo of my");
  expect(wordsOf(".photo")).toBe("photo");
  expect(wordsOf(".photo.of")).toBe("photo of");
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
