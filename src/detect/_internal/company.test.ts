import { expect, test } from "@jest/globals";
import { namesCompany } from "./company";

test.each([
  "Holm Transport A/S",
  "ApS Holm",
  "Holm (AMBA)",
  "Holm A.M.B.A",
  "Holm, Oy",
  "Holm Oyj",
  "Van Holm B.V.",
  "Van Holm BV",
  "University of Holm",
  "Holm Universitet",
  "Holm P.C.",
  "Holm PC",
  "Holm LP",
  "Holm L.P.",
])("%s is a firm or an institution", (line) => {
  expect(namesCompany(line)).toBe(true);
});

test.each(["Anna Holm", "Holm Banken", "Bo Asmussen", "Holm-AS", "Ab ovo", "Anna Oye"])(
  "%s is none",
  (line) => {
    expect(namesCompany(line)).toBe(false);
  },
);
