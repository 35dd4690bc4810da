import { expect, test } from "@jest/globals";
import { mail, OUTSIDER, policy } from "./_testing/examples";
import { sidesOf } from "./recipients";
import { asksAboutFiles } from "./unread-files";

const LOCKED = { index: 0, path: "kontrakt.docx", reason: "encrypted" } as const;
const asking = (whenUnread: "say" | "ask") =>
  policy({ attachments: { megabytes: 25, files: 200, seconds: 10, whenUnread } });
const outside = sidesOf(mail({ to: [OUTSIDER] }), policy());
const inside = sidesOf(mail(), policy());

test("a policy that asks does so where somebody outside gets a file that nobody could look into", () => {
  expect(asksAboutFiles(asking("ask"), outside, [LOCKED])).toBe(true);
  expect(asksAboutFiles(asking("ask"), outside, [])).toBe(false);
  expect(asksAboutFiles(asking("ask"), inside, [LOCKED])).toBe(false);
});

test("all others only say so", () => {
  expect(asksAboutFiles(asking("say"), outside, [LOCKED])).toBe(false);
  expect(asksAboutFiles(policy(), outside, [LOCKED])).toBe(false);
});
