import { describe, expect, test } from "@jest/globals";
import { hit, someone } from "./_testing/examples";
import type { Hit } from "./plan";
import { clearableOf, type KeptReason, selectHits } from "./selection";

const TODAY = "2026-11-25";
const invited = { attendees: [someone("jens@maersk.com")] };

/** Why a hit stays; null when it is chosen. */
function reason(fields: Partial<Hit>, includeMailing = false): KeptReason | null {
  const { chosen, kept } = selectHits([{ ...hit(), ...fields }], { includeMailing, today: TODAY });
  expect(chosen.length + kept.length).toBe(1);
  return kept[0]?.reason ?? null;
}

describe("what stays", () => {
  test.each<[string, Partial<Hit>, KeptReason]>([
    ["what an applicant has agreed to", { hasConsent: true }, "consent"],
    ["what may be about a namesake", { ambiguous: true }, "ambiguous"],
    ["a meeting whose deletion mails somebody", hit(invited), "mails-attendees"],
    [
      "one whose class somebody has edited",
      { ...hit(invited), class: "silent" },
      "mails-attendees",
    ],
    ["one whose list was emptied", { ...hit(invited), wouldMail: [] }, "mails-attendees"],
    ["a series that goes on", { series: "seriesMaster", seriesEnd: "never" }, "series-goes-on"],
  ])("%s", (_, fields, why) => {
    expect(reason(fields)).toBe(why);
  });
});

describe("what is chosen", () => {
  test.each<[string, Partial<Hit>]>([
    ["an appointment that nobody hears of", {}],
    ["one without consent to keep it", { hasConsent: false }],
    ["one that a person has looked at", { ambiguous: true, confirmed: true }],
    ["a series that is over", { series: "seriesMaster", seriesEnd: "2026-03-05" }],
    ["a time of a series that goes on", { series: "occurrence", seriesEnd: "never" }],
  ])("%s", (_, fields) => {
    expect(reason(fields)).toBeNull();
  });

  test("a meeting that mails somebody, where that is included", () => {
    expect(reason(hit(invited), true)).toBeNull();
  });

  test("each entry once, though it was found in two searches", () => {
    const twice = selectHits([hit(), hit()], { includeMailing: false, today: TODAY });
    expect(twice.chosen).toHaveLength(1);
  });
});

test("a text can only be cleared of what names the person in subject or body; the rest stays", () => {
  const own = { ...hit({ id: "own" }), why: ["subject"] as const };
  const inPlace = { ...hit({ id: "place" }), why: ["location"] as const };
  const unsure = { ...hit({ id: "unsure" }), ambiguous: true };
  const choice = { includeMailing: false, today: TODAY };
  const { chosen, kept } = clearableOf(selectHits([own, inPlace, unsure], choice));
  expect(chosen).toEqual([own]);
  expect(kept).toEqual([
    { hit: unsure, reason: "ambiguous" },
    { hit: inPlace, reason: "not-own" },
  ]);
});
