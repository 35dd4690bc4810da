import { describe, expect, test } from "@jest/globals";
import { read, summary, utf8 } from "../_testing/reading";

const HEAD =
  "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Calibri;}}{\\*\\generator Riched20 10.0;}\r\n{\\info{\\author Anna}}";

const textOf = async (body: string) => summary(await read("a.rtf", utf8(`${HEAD}${body}}`)));

describe("readRtf", () => {
  test.each([
    [
      "paragraphs and line breaks of the file",
      "\\pard a\\b b\\b0\r\nc\\par d\\line e",
      "abc\nd\ne",
    ],
    ["letters by their code and in Unicode", "bl\\'e5b\\'e6r \\u8211?\\uc0\\u8364 5", "blåbær –€5"],
    ["a table", "\\trowd a\\cell b\\cell\\row", "a\tb\t\n"],
    ["symbols", "\\{x\\}\\\\ 010190\\_1234", "{x}\\ 010190-1234"],
    ["a number split by formatting", "0101{\\b 90}\\lang1030 -1234", "010190-1234"],
    [
      "no groups of other programs",
      "Navn\\cell{\\*\\abicellprops left-attach:1}010190-1234{\\*\\abiendcell}\\row",
      "Navn\t010190-1234\n",
    ],
    [
      "text boxes and comments",
      "a{\\shp{\\*\\shpinst{\\shptxt b}}}{\\*\\annotation c}{\\*\\footnote d}",
      "a\nb\nc\nd\n",
    ],
    [
      "a header that does not end its line",
      "{\\header CPR {\\b 010190-1234}}020290-1234\\par",
      "CPR 010190-1234\n020290-1234\n",
    ],
    ["a field's result", "{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt her}}", "her"],
  ])("reads %s", async (_what, body, text) => {
    expect(await textOf(body)).toEqual({ "a.rtf": text });
  });

  test("says that a file in it was not read", async () => {
    expect(await textOf("a{\\object{\\*\\objdata 0105}}")).toEqual({
      "a.rtf": "a",
      "! a.rtf › objdata": "unknown-type",
    });
  });

  test("says that a document of pictures has no text", async () => {
    const picture = "{\\pict\\pngblip 89504e47}";
    expect(await textOf(picture)).toEqual({ "a.rtf": "", "! a.rtf": "no-text" });
    expect(await textOf(`${picture}Hilsen`)).toEqual({ "a.rtf": "Hilsen" });
  });

  test("says that a page is a picture", async () => {
    const picture = (size: string) => `{\\pict{\\*\\picprop}\\pngblip${size} 89504e47}`;
    const scan = picture("\\picscalex74\\picscaley74\\picwgoal12240\\pichgoal15840");
    const inTwoForms = `{\\*\\shppict${scan}}{\\nonshppict${scan}}`;
    const logo = picture("\\picwgoal1440\\pichgoal1440");
    const letter = "Hermed siderne, som jeg lovede. ".repeat(20);
    const reasonOf = async (body: string) => (await textOf(body))["! a.rtf"];
    expect(await reasonOf(`Hej\\par ${inTwoForms}`)).toBe("no-text");
    expect(await reasonOf(`${letter}${inTwoForms}${inTwoForms}`)).toBe("no-text");
    expect(await reasonOf(`${letter}${inTwoForms}`)).toBeUndefined();
    expect(await reasonOf(`Hej\\par ${logo}`)).toBeUndefined();
  });

  test("says that it is cut off", async () => {
    expect(summary(await read("a.rtf", utf8(`${HEAD}abc`)))).toEqual({
      "a.rtf": "abc",
      "! a.rtf": "damaged",
    });
  });
});
