import { describe, expect, test } from "@jest/globals";
import { finding, mail, OUTSIDER, policy } from "./_internal/examples";
import { cleanFiles, fileToken, parseCleanFiles } from "./clean-files";

const READ = { parts: [], unread: [] };
const LETTER = { id: "1", name: "brev.pdf", size: 9, content: READ };
const SCAN = {
  ...LETTER,
  id: "2",
  content: { parts: [], unread: [{ path: "brev.pdf", reason: "no-text" as const }] },
};
const MAIL = mail({ attachments: [LETTER, SCAN, { id: "3", name: "ny.pdf" }] });
const cpr = finding("cpr", "attachment", { index: 0 });
const name = finding("person-name", "attachment", { index: 0 });
const print = () => "abc";

describe("clean files", () => {
  test("are those that were read to their end, and in which no rule finds anything", () => {
    expect(cleanFiles(MAIL, [name], policy(), print)).toEqual([fileToken(MAIL, LETTER, "abc")]);
    expect(cleanFiles(MAIL, [cpr], policy(), print)).toEqual([]);
    expect(cleanFiles(MAIL, [{ ...cpr, index: 1 }], policy(), print)).toHaveLength(1);
  });

  test("are none where a rule would speak as soon as somebody outside gets the mail", () => {
    const rule = policy().rules.find(({ id }) => id === "content-cpr-external");
    expect(cleanFiles(MAIL, [cpr], policy({ rules: [rule!] }), print)).toEqual([]);
  });

  test("are none whose content Outlook did not hand out", () => {
    expect(cleanFiles(MAIL, [], policy(), () => undefined)).toEqual([]);
  });

  test.each([
    ["another file", MAIL, { ...LETTER, id: "9" }, "abc"],
    ["another size", MAIL, { ...LETTER, size: 10 }, "abc"],
    ["another content", MAIL, LETTER, "abd"],
    ["other people", { ...MAIL, cc: [OUTSIDER] }, LETTER, "abc"],
  ])("have another token for %s", (_what, other, file, content) => {
    expect(fileToken(other, file, content)).not.toBe(fileToken(MAIL, LETTER, "abc"));
  });

  test("hold neither names nor people", () => {
    expect(fileToken(MAIL, LETTER, "abc")).toMatch(/^[0-9a-z]{1,7}-abc$/);
  });

  test.each([null, "", "{}", "[1]", "x"])("that come back as %s are none", (json) => {
    expect(parseCleanFiles(json)).toEqual([]);
  });
});
