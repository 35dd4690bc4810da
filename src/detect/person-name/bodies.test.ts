import { describe, expect, test } from "@jest/globals";
import { found, subject } from "./_testing/found";

const body = { ...subject, where: "body" } as const;

describe("in a body", () => {
  test.each([
    "jeg talte med jens hansen i går.",
    "Sygemelding Bo",
    "Barsel: Bo",
    "Kollega Bo",
    "Kollega Grant",
    "Sygemelding Hansen",
    "Hansen",
    "Bo er syg",
    "Bo er på barsel",
    "MVH BO",
    "Se cv-jens-hansen.pdf",
  ])("nobody: %s", (text) => {
    expect(found(text, body)).toEqual([]);
  });

  test.each([
    ["Jeg talte med Jens Hansen i går.", "Jens Hansen likely"],
    ["Sygemelding: Mette kommer ikke.", "Mette likely"],
    ["Vores kollega Mette kommer ikke.", "Mette possible"],
    ["Kollega Mette Hansen", "Mette Hansen likely"],
    ["Hr. Mette", "Mette possible"],
    ["Min chef Mette", "Mette possible"],
    ["Kollega Hansen", "Hansen possible"],
    ["Mette er syg", "Mette likely"],
    ["Mette ringede", "Mette likely"],
    ["Mette er på barsel", "Mette likely"],
    ["Kære Bo Lund", "Bo Lund likely"],
    ["JENS HANSEN", "JENS HANSEN possible"],
    ["Se CV_Jens_Hansen.pdf", "Jens_Hansen likely"],
    ["Lise Holm", "Lise Holm possible"],
    ["Jens Storm", "Jens Storm likely"],
    ["Bo Storm", "Bo Storm possible"],
    ["Jens Zantul", "Jens Zantul likely"],
    ["Jeg talte med Bo Zantul i går.", "Bo Zantul possible"],
    ["ÅSE HANSEN", "ÅSE HANSEN possible"],
    ["Åse Hansen", "Åse Hansen likely"],
    ["Łukasz Hansen", "Łukasz Hansen likely"],
  ])("%s", (text, people) => {
    expect(found(text, body).join(", ")).toBe(people);
  });
});
