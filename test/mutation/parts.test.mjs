// @ts-check
import { expect, test } from "@jest/globals";
import { allFolders, filesOf, folderOf, isIn, LAYERS, leastOf } from "./parts.mjs";

test("a detector goes by its name alone, other folders by theirs", () => {
  expect(folderOf("iban")).toBe("detect/iban");
  expect(folderOf(".")).toBe("detect");
  expect(folderOf("policy/checks")).toBe("policy/checks");
  expect(folderOf("requests")).toBe("requests");
  expect(folderOf("detect/requests")).toBe("detect/requests");
});

test("every folder that is tried belongs to one layer and has code", () => {
  for (const folder of allFolders()) {
    expect(LAYERS.filter((layer) => isIn(folder, layer))).toHaveLength(1);
    expect(filesOf(folder)).not.toEqual([]);
  }
});

test("tests, examples and lists of words are no code", () => {
  expect(filesOf("detect/email")).toContain("src/detect/email/email.ts");
  const files = allFolders().flatMap(filesOf);
  expect(files.filter((file) => /\.test\.ts$|detect\/.*examples\.ts$/.test(file))).toEqual([]);
  expect(files).not.toContain("src/detect/email/words.ts");
  expect(files).not.toContain("src/visitors/receipt-words.ts");
});

test("of detectors, which have their examples beside them, more has to be noticed", () => {
  expect(leastOf("detect/iban")).toBe(85);
  expect(["policy", "requests/case", "visitors"].map(leastOf)).toEqual([80, 80, 80]);
});
