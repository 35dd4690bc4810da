import { expect, test } from "@jest/globals";
import dkiLogistics from "../../policies/dki-logistics.json";
import { saysVisit } from "../visitors/rules";
import { wordsOf } from "../visitors/words";
import { parsePolicy } from "./parse";
import { visitorRules } from "./visitor-rules";

function rules(visitors: object, moreInternal: readonly string[] = []) {
  const result = parsePolicy({ ...dkiLogistics, visitors });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return visitorRules(result.policy, moreInternal);
}

test("colleagues are told by the policy's domains, those below them, and those that are added", () => {
  const { isInternal } = rules({}, ["søster.example"]);
  const addresses = ["a@dki-logistics.example", "a@mail.dki-logistics.example", "a@søster.example"];
  expect(addresses.map(isInternal)).toEqual([true, true, true]);
  expect(["a@enddki-logistics.example", "a@gmail.com"].map(isInternal)).toEqual([false, false]);
});

test("who works in the house every day is no visitor", () => {
  const { isRegular } = rules({ regulars: ["elektriker.example"] });
  expect(["ole@elektriker.example", "ole@gmail.com"].map(isRegular)).toEqual([true, false]);
});

test("words count as whole words, however they are spelt", () => {
  const some = rules({ words: ["besøg", "kommer på besøg"] });
  const says = (text: string) => saysVisit(wordsOf(text), some);
  expect(["BESØG", "Besoeg kl. 10", "Ida kommer på besøg"].map(says)).toEqual([true, true, true]);
  expect(["Besøgstal", "Lægebesøg", "på kontoret"].map(says)).toEqual([false, false, false]);
});

test("without anything said, an outsider makes a visit", () => {
  expect(rules({})).toMatchObject({ outsidersVisit: true, words: [], categories: [] });
  expect(rules({ outsideAttendees: false })).toMatchObject({ outsidersVisit: false });
});

test("a period is in ISO 8601", () => {
  const result = parsePolicy({ ...dkiLogistics, visitors: { retention: "12 months" } });
  expect(result).toMatchObject({
    ok: false,
    issues: [{ path: "visitors.retention", message: expect.stringContaining("P12M") }],
  });
});
