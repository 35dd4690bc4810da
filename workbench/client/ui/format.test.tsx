import { describe, expect, test } from "@jest/globals";
import { fileSize, longDate, previewOf, shortDate } from "./format";

describe("The preview of a mail", () => {
  test("keeps the words of neighbouring paragraphs and cells apart", () => {
    expect(previewOf("<p>Hej</p><table><tr><td>Booking</td><td>42</td></tr></table>")).toBe(
      "Hej Booking 42",
    );
  });

  test("leaves out what is not text", () => {
    expect(previewOf("<style>p {}</style><p>Hej</p><script>x()</script>")).toBe("Hej");
  });
});

describe("Dates", () => {
  const now = new Date(2026, 10, 18, 12);

  test("of today are shown as a time", () => {
    expect(shortDate(new Date(2026, 10, 18, 7, 52).toISOString(), "da-DK", now)).toBe("07.52");
  });

  test("of other days are shown as a day", () => {
    expect(shortDate(new Date(2026, 10, 16, 9).toISOString(), "da-DK", now)).toBe("man. 16.11");
  });

  test("that are none are not shown", () => {
    expect(shortDate("soon", "da-DK", now)).toBe("");
    expect(longDate("soon", "da-DK")).toBe("");
  });
});

test.each([
  [812, "812 B"],
  [14_300, "14 KB"],
  [2_411_725, "2,3 MB"],
])("%d bytes are %s", (bytes, shown) => {
  expect(fileSize(bytes, "da-DK")).toBe(shown);
});
