import { describe, expect, test } from "@jest/globals";
import { found, subject } from "./_testing/found";
import { judged } from "./judge";
import { namesIn } from "./names-in";

/** Who is found when all is weighed, and the confidence. */
function weighed(text: string): string {
  return namesIn(text, subject, judged)
    .map(({ start, end, confidence }) => `${text.slice(start, end)} ${confidence}`)
    .join(", ");
}

describe("what somebody asks for is no firm of his", () => {
  test.each([
    ["Nora Lund Hotel Booking", "Nora Lund likely"],
    ["Stig Halvorsen Company Car Return", "Stig Halvorsen likely"],
    ["Khalid Mansour Power Of Attorney Original", "Khalid Mansour likely"],
    ["Sunil Hansen scholarship letter", "Sunil Hansen likely"],
    ["Deb's login", "Deb likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });

  test.each([
    "Nora Lund Hotel",
    "Stig Halvorsen Company, car return",
    "Nora Lund Hotel 12",
    "Levi's display",
  ])("but a firm: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("parties of a lawsuit are no voyage", () => {
  test.each([
    ["Nora Jensen v. Hansen: discovery", "Nora Jensen likely, Hansen likely"],
    ["Nora Hansen v. 30", "Nora Hansen likely"],
    ["Nora Hansen v. 412", ""],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("in small letters", () => {
  test.each([
    ["frank delaney goods return", "frank delaney likely"],
    ["joy mensah maternity dates", "joy mensah likely"],
    ["kowalska leave request", "kowalska likely"],
    ["frank talk on budgets", ""],
    ["joy of cooking class", ""],
    ["goods return", ""],
  ])("%s", (text, people) => {
    expect(weighed(text)).toBe(people);
  });
});

describe("first names of English-speaking offices", () => {
  test.each([
    "Jez - rota",
    "Wes needs a harness",
    "Hye-jin first week schedule",
    "Soo-jin's visa",
    "Chip's expense claim",
    "Interview feedback Yewande",
  ])("somebody: %s", (text) => {
    expect(weighed(text)).toMatch(/likely$/);
  });

  test.each([
    "Chip shortage",
    "Chase overdue invoices",
    "Skip hire",
    "Check-in desk",
    "Sign-on bonus",
  ])("nobody: %s", (text) => {
    expect(weighed(text)).toBe("");
  });
});

describe("words and firms of English-speaking offices", () => {
  test.each([
    "Website translation to German",
    "Approved leave until Aug",
    "Petty cash",
    "Matilda Matinee",
    "Norbert Dentressangle Pods",
    "Quote from Morgan Sindall declined",
  ])("nobody: %s", (text) => {
    expect(weighed(text)).not.toContain("likely");
  });
});

test.each([
  ["Elspeth Kerr Care Plan Update", "Elspeth Kerr Care likely"],
  ["Sunil Rao License Request", "Sunil Rao likely"],
])("in English less is enough for a whole name: %s", (text, people) => {
  expect(weighed(text)).toBe(people);
});
