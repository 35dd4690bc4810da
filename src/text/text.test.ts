import { describe, expect, test } from "@jest/globals";
import { languageOf, listOf, translator } from ".";
import { ABOUT_TEXT } from "./about";
import { ANSWER_TEXT } from "./answers";
import { APPLICATIONS_TEXT } from "./applications";
import { COMMON_TEXT } from "./common";
import { LETTER_TEXT } from "./letters";
import { PANE_TEXT } from "./pane";
import { READ_TEXT } from "./read";
import { SEND_TEXT } from "./send";
import { SIGN_IN_TEXT } from "./sign-in";
import { VISITORS_TEXT } from "./visitors";

const TABLES = {
  common: COMMON_TEXT,
  send: SEND_TEXT,
  pane: PANE_TEXT,
  read: READ_TEXT,
  letters: LETTER_TEXT,
  answers: ANSWER_TEXT,
  visitors: VISITORS_TEXT,
  applications: APPLICATIONS_TEXT,
  "sign-in": SIGN_IN_TEXT,
  about: ABOUT_TEXT,
};

function placeholdersOf(text: string): string[] {
  return (text.match(/\{[a-zA-Z]+\}/g) ?? []).sort();
}

describe("a translator", () => {
  test("fills in the values by name", () => {
    const t = translator("da", COMMON_TEXT);
    expect(t("clause", { number: "21", title: "E-mail" })).toBe(
      "Se politikkens punkt 21 (E-mail).",
    );
  });

  test("leaves a name without a value visible", () => {
    expect(translator("en", COMMON_TEXT)("clause", { number: "21" })).toBe(
      "See section 21 of the policy ({title}).",
    );
  });

  test("takes a value literally, whatever it looks like", () => {
    expect(translator("en", COMMON_TEXT)("clause", { number: 21, title: "$& {number} $1" })).toBe(
      "See section 21 of the policy ($& {number} $1).",
    );
  });
});

describe("the language", () => {
  test.each(["da", "da-DK", "DA-dk", "da_DK"])("is Danish for %s", (tag) => {
    expect(languageOf(tag)).toBe("da");
  });

  test.each(["en-US", "sv-SE", "dav", ""])("is English for %j", (tag) => {
    expect(languageOf(tag)).toBe("en");
  });
});

describe("a list", () => {
  test.each([
    [[], ""],
    [["emnet"], "emnet"],
    [["emnet", "teksten"], "emnet og teksten"],
    [["emnet", "teksten", "modtagerne"], "emnet, teksten og modtagerne"],
  ])("of %j reads %j", (items, text) => {
    expect(listOf(items, "og")).toBe(text);
  });
});

describe.each(Object.entries(TABLES))("the table %s", (_name, table) => {
  const da: Record<string, string> = table.da;
  const en: Record<string, string> = table.en;

  test("has no words that are still to be written", () => {
    const unwritten = [...Object.entries(da), ...Object.entries(en)].filter(([, text]) =>
      text.includes("TODO"),
    );
    expect(unwritten).toEqual([]);
  });

  test("has the same keys in Danish and English", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(da).sort());
  });

  test.each(Object.keys(da))("uses the same names in %s in both languages", (key) => {
    expect(placeholdersOf(en[key] ?? "")).toEqual(placeholdersOf(da[key] ?? ""));
  });
});

describe("Outlook's limits", () => {
  test.each(["button.fix", "button.open"] as const)("%s has at most 20 characters", (key) => {
    expect(SEND_TEXT.da[key].length).toBeLessThanOrEqual(20);
    expect(SEND_TEXT.en[key].length).toBeLessThanOrEqual(20);
  });

  test.each(["da", "en"] as const)(
    "a notification in %s has at most 150 characters",
    (language) => {
      const texts: Record<string, string> = COMMON_TEXT[language];
      const longest = (prefix: string) =>
        Object.keys(texts)
          .filter((key) => key.startsWith(prefix))
          .map((key) => texts[key] ?? "")
          .reduce((a, b) => (b.length > a.length ? b : a));
      const t = translator(language, PANE_TEXT);
      const values = {
        a: longest("a."),
        many: longest("many.").replace("{count}", "999"),
        in: longest("in."),
        masked: "j•••@".padEnd(30, "x"),
      };
      const common = translator(language, COMMON_TEXT);
      for (const key of ["found", "found.many"] as const) {
        const text = `${common(key, values)} ${t("insight.more")}`;
        expect(text.length).toBeLessThanOrEqual(150);
      }
    },
  );

  test("the action of a notification has at most 30 characters", () => {
    expect(PANE_TEXT.da["insight.action"].length).toBeLessThanOrEqual(30);
    expect(PANE_TEXT.en["insight.action"].length).toBeLessThanOrEqual(30);
  });
});
