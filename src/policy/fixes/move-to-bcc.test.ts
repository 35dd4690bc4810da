import { describe, expect, test } from "@jest/globals";
import { finding, mail, OUTSIDER, person, policy } from "../_testing/examples";
import { moveToBcc } from "./move-to-bcc";

const FOUND = {
  ...finding("email", "recipient"),
  detector: "visible-recipients",
  key: "visible-recipients:recipient:0:0",
  level: "warn",
  rule: "visible-recipients",
  clause: "D 22.3",
} as const;
const ANNA = person("anna@firma.dk");
const HR = person("hr@firma.dk");
const EVA = person("eva@anden.example");
const IDA = person("ida@tredje.example");

describe("move to Bcc", () => {
  test("moves those outside and leaves colleagues where they are", () => {
    const draft = mail({ from: ANNA, to: [HR, OUTSIDER], cc: [EVA, ANNA], bcc: [IDA] });
    expect(moveToBcc.change([FOUND], draft, policy())).toEqual({
      to: [HR],
      cc: [ANNA],
      bcc: [IDA, OUTSIDER, EVA],
    });
  });

  test("puts the sender where nobody would be left", () => {
    const draft = mail({ from: ANNA, to: [OUTSIDER, EVA] });
    expect(moveToBcc.change([FOUND], draft, policy())).toEqual({
      to: [ANNA],
      cc: [],
      bcc: [OUTSIDER, EVA],
    });
  });

  test("puts the writer there where Outlook names the sender as in Exchange's directory", () => {
    const from = person("/o=ExchangeLabs/ou=Exchange/cn=Recipients/cn=anna", "Anna");
    const draft = mail({ from, writer: ANNA.address, to: [OUTSIDER, EVA] });
    expect(moveToBcc.change([FOUND], draft, policy()).to).toEqual([ANNA]);
    expect(moveToBcc.change([FOUND], mail({ from, to: [EVA] }), policy()).to).toEqual([]);
  });

  test("changes nothing when they have been moved meanwhile", () => {
    expect(moveToBcc.change([FOUND], mail({ to: [HR], bcc: [EVA] }), policy())).toEqual({});
  });

  test("is for mails: a meeting has no Bcc", () => {
    const draft = mail({ to: [OUTSIDER, EVA] });
    expect(moveToBcc.appliesTo([FOUND], draft, policy())).toBe(true);
    expect(moveToBcc.appliesTo([FOUND], { ...draft, kind: "appointment" }, policy())).toBe(false);
  });
});
