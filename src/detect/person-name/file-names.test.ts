import { describe, expect, test } from "@jest/globals";
import { found, subject } from "./_testing/found";

const file = { ...subject, where: "attachment-name" } as const;

describe("a file's name in a subject", () => {
  test.each([
    "Scan: cv-jens-hansen.pdfa",
    "Scan: cv-jens-hansen.exe",
    "Scan: cv-jens-hansen",
    "Anne-Kontrakt: se bilag.pdf",
  ])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Scan: CV_Jens_Hansen.pdf vedhæftet", "Jens_Hansen likely"],
    ["Scan: CV_Jens_Hansen.docx", "Jens_Hansen likely"],
    ["Scan: cv-jens-hansen.doc", "jens-hansen likely"],
    ["Scan: cv-jens-hansen.xls", "jens-hansen likely"],
    ["Scan: cv-jens-hansen.xlsx", "jens-hansen likely"],
    ["Scan: cv-jens-hansen.ppt", "jens-hansen likely"],
    ["Scan: cv-jens-hansen.pptx", "jens-hansen likely"],
    ["Scan: cv-jens-hansen.jpeg", "jens-hansen likely"],
    ["Scan: cv-jens-hansen.jpg", "jens-hansen likely"],
    ["Scan: CV_Jens_Hansen.msg", "Jens_Hansen likely"],
    ["Scan: CV_jens_hansen.zip", "jens_hansen likely"],
    ["Scan: cv-jens-hansen.pdf", "jens-hansen likely"],
    ['Scan: "cv-jens-hansen.pdf"', "jens-hansen likely"],
    ["møde med Jens, cv-jens-hansen.pdf", "Jens likely, jens-hansen likely"],
    ["Sygemelding Jens (jens-hansen.PDF)", "Jens likely, jens-hansen likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("a file's name", () => {
  test.each([
    "lønseddel_zantul_marts.pdf",
    "lønseddel_falkenborg_marts.pdf",
    "tilbud_jensen_co.pdf",
    "al-jabouri.pdf",
  ])("nobody: %s", (text) => {
    expect(found(text, file)).toEqual([]);
  });

  test.each([
    ["CV_Jens_Hansen.pdf", "Jens_Hansen likely"],
    ["cv_jens_hansen.pdf", "jens_hansen likely"],
    ["Kontrakt-Jens-Hansen-2026.docx", "Jens-Hansen likely"],
    ["kontrakt.jens.hansen.docx", "jens.hansen likely"],
    ["kontrakt+jens+hansen.docx", "jens+hansen likely"],
    ["kontrakt jens hansen.docx", "jens hansen likely"],
    ["lønseddel_ovesen_marts.pdf", "ovesen likely"],
    ["lønseddel_jens.pdf", "jens likely"],
    ["jens.pdf", "jens possible"],
    ["jens_2026.pdf", "jens possible"],
    ["J_Hansen.pdf", "J_Hansen possible"],
    ["J. Hansen.pdf", "J. Hansen possible"],
    ["Hansen_Jens.pdf", "Hansen_Jens likely"],
    ["per_jensen.pdf", "per_jensen likely"],
    ["bo_jensen.pdf", "bo_jensen likely"],
    ["Jens__Hansen.pdf", "Jens__Hansen likely"],
    ["Jens___Hansen.pdf", "Jens likely"],
    ["Mette-sagen.pdf", "Mette likely"],
    ["Anne-Marie.pdf", "Anne-Marie likely"],
  ])("%s", (text, people) => {
    expect(found(text, file).join(", ")).toBe(people);
  });
});
