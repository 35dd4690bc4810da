import { describe, expect, test } from "@jest/globals";
import { found } from "./_testing/found";

describe("behind a title any word with a capital is a surname", () => {
  test.each([
    "Hr. qvist",
    "Fru olsen",
    "Dr. Martens",
    "Hr. Direktør",
    "MS Zantul",
    "Xhr. Zantul",
    "Doktor  Zantul",
    "Ny rutsjebane på Fru Skrald-legepladsen",
  ])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Hr. Qvist", "Qvist likely"],
    ["hr. hansen", "hansen likely"],
    ["hr. qvist", "qvist likely"],
    ["fru olsen", "olsen likely"],
    ["fru larsen nielsen", "larsen nielsen likely"],
    ["Fru Olsen Larsen", "Olsen Larsen likely"],
    ["Fru Olsen larsen", "Olsen likely"],
    ["Hr. Mette", "Mette likely"],
    ["Hr. Martin", "Martin likely"],
    ["Hr. Storm", "Storm likely"],
    ["Dr. Patel", "Patel likely"],
    ["Dr Patel", "Patel likely"],
    ["Hr. J. Hansen", "J. Hansen likely"],
    ["Hr. Zantul Hansen", "Zantul Hansen likely"],
    ["Advokat Zantul", "Zantul likely"],
    ["Fru Zantul", "Zantul likely"],
    ["Fru Rosenstjerne", "Rosenstjerne likely"],
    ["Familien Zantul", "Zantul likely"],
    ["Fam. Zantul", "Zantul likely"],
    ["Ms Zantul", "Zantul likely"],
    ["Mr. Zantul", "Zantul likely"],
    ["Mrs. Zantul", "Zantul likely"],
    ["Overlæge Zantul", "Zantul likely"],
    ["Dommer Zantul", "Zantul likely"],
    ["Prof. Zantul", "Zantul likely"],
    ["Dr. med. Zantul", "Zantul likely"],
    ["Pastor\u00a0Zantul", "Zantul likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});
