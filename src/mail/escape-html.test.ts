import { expect, test } from "@jest/globals";
import { escapeHtml } from "./escape-html";

test("nothing in a text opens a tag, an entity or the end of an attribute", () => {
  expect(escapeHtml(`<b title="A&O's">`)).toBe("&lt;b title=&quot;A&amp;O&#39;s&quot;&gt;");
});
