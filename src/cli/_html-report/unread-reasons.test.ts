import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { unreadReason } from "./unread-reasons";
import da from "./unread-reasons.da.json";

const SRC = path.join(__dirname, "../..");

/** The program's own text, with what stands in quotes as it is said. */
const code = [
  ...readdirSync(path.join(SRC, "mail")).map((name) => path.join(SRC, "mail", name)),
  ...["inputs.ts", "json-lines.ts", "scan.ts"].map((name) => path.join(SRC, "cli", name)),
]
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n")
  .replaceAll("${READABLE}", "{readable}");

describe("why a mail could not be read, in Danish", () => {
  test("has words for each sentence of those that read mails", () => {
    const said = [...code.matchAll(/unreadable\(\s*["`]([^"`]*)["`]/g)].map(
      ([, text = ""]) => text,
    );
    expect(said.length).toBeGreaterThan(8);
    expect(said.filter((sentence) => !(sentence in da))).toEqual([]);
  });

  test.each(Object.keys(da).filter((english) => !english.includes('{"id"')))(
    "has no words for what nobody says: %s",
    (english) => {
      expect(code).toContain(english);
    },
  );

  test.each([
    ["The mail is empty.", "Mailen er tom."],
    ['"subject" is missing.', '"subject" mangler.'],
    ['"subject" must be a text, not a number.', '"subject" skal være en tekst, ikke et tal.'],
    [
      '"id" must be a text or number, not null.',
      '"id" skal være en tekst eller et tal, ikke null.',
    ],
    [
      "The record must be an object {…}, not a text.",
      "Linjen skal være et objekt {…}, ikke en tekst.",
    ],
    [
      '"kind" must be "mail" or "appointment", not another text.',
      '"kind" skal være "mail" eller "appointment", ikke en anden tekst.',
    ],
  ])("%s", (english, danish) => {
    expect(unreadReason(english, "da")).toBe(danish);
    expect(unreadReason(english, "en")).toBe(english);
  });
});
