import { expect, test } from "@jest/globals";
import { PLACES } from "../../detect/finding";
import { policy } from "../../policy/_testing/examples";
import { checkedKinds, isEverywhere } from "./checked-kinds";

const rule = (where: string[], data: object) => ({
  id: `rule-${where.join("-")}`,
  clause: "D 21",
  level: "note",
  when: { where, confidence: "likely", ...data },
});

const of = (...rules: object[]) => checkedKinds(policy({ rules: rules as never }));

test("kinds of data with the places of all rules that speak of them, in the order of a mail", () => {
  expect(
    of(
      rule(["attachment", "body"], { detectors: ["iban"] }),
      rule(["subject"], { detectors: ["cpr"], categories: ["financial"] }),
    ),
  ).toEqual([
    { kinds: ["identifier"], places: ["subject"] },
    { kinds: ["financial"], places: ["subject", "body", "attachment"] },
  ]);
});

test("kinds that are looked for in the same places stand together", () => {
  expect(of(rule(["location"], { detectors: ["health"], categories: ["criminal"] }))).toEqual([
    { kinds: ["special", "criminal"], places: ["location"] },
  ]);
});

test("everywhere is wherever data can stand; a recipient's address is none of them", () => {
  const texts = PLACES.filter((place) => place !== "recipient");
  expect(isEverywhere(texts)).toBe(true);
  expect(isEverywhere(texts.slice(1))).toBe(false);
});
