/** What holds for every repair there is. */
import { describe, expect, test } from "@jest/globals";
import type { Where } from "../../detect/finding";
import { cprIn, finding, mail, policy } from "../_testing/examples";
import { FIXES } from ".";
import type { FixId, UnfixedFinding } from "./fix";

const POLICY = policy({
  marketing: { recipients: 5, optOut: { da: "Frameld dig.", en: "Unsubscribe." } },
});
const DRAFT = mail({ subject: "010190-1234", body: { type: "text", content: "010190-1234" } });

const cpr = (where: Where, more: Partial<UnfixedFinding> = {}): UnfixedFinding => ({
  ...cprIn("body", "010190-1234"),
  where,
  ...more,
});
const deed = (detector: UnfixedFinding["detector"]): UnfixedFinding => ({
  ...cpr("body"),
  ...finding("cpr", "body"),
  detector,
});

/** Something that each repairs. */
const REPAIRED: Readonly<Partial<Record<FixId, UnfixedFinding>>> = {
  "move-to-body": cpr("subject"),
  "remove-from-subject": cpr("subject"),
  "remove-from-location": cpr("location"),
  "remove-attachment": cpr("attachment"),
  "remove-thread": cpr("body", { quoted: true }),
  "move-to-bcc": deed("visible-recipients"),
  "add-opt-out": deed("marketing-opt-out"),
  "add-purpose": deed("request-for-data"),
  mask: cpr("body"),
  "remove-from-body": cpr("body"),
};
const repairs = FIXES.filter(({ id }) => id !== "encrypt");

test("they are known to policy files and scripts by their ids, in the order in which they are offered", () => {
  expect(FIXES.map(({ id }) => id)).toEqual(["encrypt", ...Object.keys(REPAIRED)]);
});

describe.each(repairs.map((fix) => [fix.id, fix] as const))("%s", (id, fix) => {
  const own = REPAIRED[id]!;

  test("is offered for what it repairs", () => {
    expect(fix.appliesTo([own], DRAFT, POLICY)).toBe(true);
    expect(fix.appliesTo([own, own], DRAFT, POLICY)).toBe(true);
  });

  test("is not offered where it would repair only a part", () => {
    const other = cpr("recipient");
    expect(fix.appliesTo([own, other], DRAFT, POLICY)).toBe(false);
    expect(fix.appliesTo([other], DRAFT, POLICY)).toBe(false);
  });
});

test("an attachment is taken off for its name as well as for what stands in it", () => {
  const { appliesTo } = FIXES.find(({ id }) => id === "remove-attachment")!;
  expect(appliesTo([cpr("attachment-name"), cpr("attachment")], DRAFT, POLICY)).toBe(true);
});

test("what a mail does cannot be masked, moved or cut out", () => {
  const asks = deed("request-for-data");
  for (const id of ["mask", "remove-from-body"] as const) {
    const fix = FIXES.find((each) => each.id === id)!;
    expect([id, fix.appliesTo([asks], DRAFT, POLICY)]).toEqual([id, false]);
  }
});

test("no opt-out can be added where the policy has no line for it", () => {
  const { marketing: _, ...rest } = POLICY;
  const { appliesTo } = FIXES.find(({ id }) => id === "add-opt-out")!;
  expect(appliesTo([deed("marketing-opt-out")], DRAFT, rest)).toBe(false);
});
