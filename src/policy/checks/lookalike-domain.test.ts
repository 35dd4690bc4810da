import { describe, expect, test } from "@jest/globals";
import type { Policy } from "../policy";
import { KNOWLEDGE, mail, person, policy } from "../_testing/examples";
import { checkMail } from ".";

function doubles(domains: readonly string[], changes: Partial<Policy> = {}): string[] {
  const draft = mail({ to: domains.map((domain) => person(`bo@${domain}`)) });
  return checkMail(draft, policy(changes), KNOWLEDGE).map(({ masked }) => masked);
}

describe("a domain that resembles one of the policy's", () => {
  const changes = { agreementDomains: ["maersk.com", "dki-logistics.dk"] };

  test.each([
    ["a word more", "maersk-logistics.dk", "maersk.com"],
    ["a word more, joined", "maersklogistics.com", "maersk.com"],
    ["two letters that look like one", "rnaersk.com", "maersk.com"],
    ["a Danish letter", "mærsk.com", "maersk.com"],
    ["letters hidden by the network's spelling", "xn--mrsk-xoa.dk", "maersk.com"],
    ["two letters swapped", "mearsk.com", "maersk.com"],
    ["another ending", "maersk.dk", "maersk.com"],
    ["another spelling", "dki-logistik.dk", "dki-logistics.dk"],
    ["no hyphen", "dkilogistics.dk", "dki-logistics.dk"],
  ])("%s", (_, double, known) => {
    expect(doubles([double], changes)).toEqual([`${double} ≠ ${known}`]);
  });

  test("letters of another alphabet are shown as dots", () => {
    expect(doubles(["m\u0430ersk.com"], changes)).toEqual(["m•ersk.com ≠ maersk.com"]);
  });

  test("the known one in front of the real one", () => {
    expect(doubles(["maersk.com.login.example"], changes)).toEqual(["login.example ≠ maersk.com"]);
  });

  test.each(["maersk.com", "mail.maersk.com", "novo.com", "dsv.com", "firma.dk"])(
    "not %s",
    (domain) => {
      expect(doubles([domain], changes)).toEqual([]);
    },
  );
});

test("the organisation's own name under another ending is another organisation", () => {
  expect(doubles(["firma.com"])).toEqual(["firma.com ≠ firma.dk"]);
});

describe("among the recipients", () => {
  test.each([
    ["a word more", ["maersk.com", "maersk-logistics.dk"], "maersk-logistics.dk ≠ maersk.com"],
    ["the rarer of two", ["danfos.com", "danfoss.com", "danfoss.com"], "danfos.com ≠ danfoss.com"],
    ["the later of two", ["vestas.com", "vesats.com"], "vesats.com ≠ vestas.com"],
  ])("%s", (_, domains, expected) => {
    expect(doubles(domains)).toEqual([expected]);
  });

  test.each([
    ["sisters under different endings", ["maersk.com", "maersk.dk"]],
    ["words a letter apart", ["nordea.dk", "norden.dk"]],
    ["a series", ["kunde1.example", "kunde2.example"]],
    ["short names", ["dsv.com", "dsb.com"]],
    ["names made of ordinary words", ["dansk.dk", "dansk-fragt.dk"]],
    ["private mailboxes", ["gmail.com", "hotmail.com", "hotmail.dk", "ymail.com", "mail.dk"]],
  ])("not %s", (_, domains) => {
    expect(doubles(domains)).toEqual([]);
  });
});

describe("misspelt providers of private mailboxes", () => {
  test.each([
    ["gmial.com", "gmail.com"],
    ["gmail.dk", "gmail.com"],
    ["gmail.con", "gmail.com"],
    ["hotmial.dk", "hotmail.dk"],
    ["outlok.com", "outlook.com"],
  ])("%s", (domain, provider) => {
    expect(doubles([domain])).toEqual([`${domain} ≠ ${provider}`]);
  });
});

test("a domain that fills the line is shown by its end, which says whose it is", () => {
  const long = `maersk-${"a".repeat(40)}.dk`;
  const [shown] = doubles([long], { agreementDomains: ["maersk.com"] });
  expect(shown).toMatch(/^…a+\.dk ≠ maersk\.com$/);
  expect(shown!.split(" ")[0]).toHaveLength(41);
});

test("without knowledge of domains nothing is said of them", () => {
  const { lookalikes: _, ...without } = KNOWLEDGE;
  expect(checkMail(mail({ to: [person("bo@gmial.com")] }), policy(), without)).toEqual([]);
});

test("the finding points at the recipient", () => {
  const draft = mail({ to: [person("a@firma.dk")], cc: [person("bo@gmial.com", "Bo")] });
  expect(checkMail(draft, policy(), KNOWLEDGE)).toMatchObject([
    {
      detector: "lookalike-domain",
      category: "recipients",
      confidence: "likely",
      where: "recipient",
      index: 1,
      start: 0,
      end: 17,
    },
  ]);
});
