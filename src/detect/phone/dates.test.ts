import { expect, test } from "@jest/globals";
import { SUBJECT, finder } from "../_testing/finding";
import { phoneDetector } from "./phone";

const found = finder(phoneDetector, SUBJECT);

test.each(
  (
    "1.9.2027 9.2.2027 9.10.2027 02.9.2027 02.12.2027 20.10.2027 22.11.1987 29.1.2027 30.01.2027 31.12.1999 " +
    "9/11/2027 02/13/2027 20/10/2027 31/12/1987 1-9-2027 31-10-2027 " +
    "2/1/2027 1/9/2027 7/05/2027 01/10/2027 09/15/2027 7/20/2027 9/22/1987 01/28/2027 09/30/2027 05/31/2027 12/31/2027 10/09/2027 " +
    "02/01/27 05/13/01 01/15/27 01/28/27 01/31/27 01/30/27 01/09/27 02.01.27 05.10.27 09.05.01 19.01.27 20.12.27 22-05-01 30/05/01 31.11.01 9.01.27 " +
    "2027.01.02 2027-09-15 2027-10-22 2027-12-30 2027-01-31"
  ).split(" "),
)("a call on %s", (date) => {
  expect(found(`Ring ${date} igen`)).toEqual([]);
});

test.each(
  "20270102 20271015 19871228 20271130 20270931 2027-0102 20102027 22112027 28012027 29102027 30121987 31052027".split(
    " ",
  ),
)("the date %s beside nothing", (date) => {
  expect(found(`Fil ${date} igen`)).toEqual([]);
});

test.each(
  "20271302 20270132 20270100 20270001 20102127 32102027 20132027 20002027 20101827 39102027 28172027".split(
    " ",
  ),
)("%s is no date and may be a number", (digits) => {
  expect(found(`Kontakt Jens Holm, ${digits}`)).toEqual([`${digits} likely`]);
});

test.each(["22.13.2027", "22.10.2127", "32.10.2027", "22.00.2027", "22.10.1827"])(
  "a call to %s, which is no date",
  (digits) => {
    expect(found(`Ring ${digits} igen`)).toEqual([`${digits} likely`]);
  },
);

test("a date written like a number is one behind a word about phones", () => {
  expect(found("Ring 22102027 igen")).toEqual(["22102027 certain"]);
});

test.each(["20.00-22.00", "20.00 - 22.00", "20.00–22.00", "20.00 – 22.00"])(
  "a call between %s",
  (times) => {
    expect(found(`Ring ${times} igen`)).toEqual([]);
  },
);
