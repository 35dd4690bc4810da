import { describe, expect, test } from "@jest/globals";
import { processorMs } from "../../test/processor-time";
import { KNOWLEDGE, finding, mail, OUTSIDER, policy } from "./_testing/examples";
import { contentReadBefore } from "../detect/detect-attachment";
import type { Finding } from "../detect/finding";
import { notDataToken } from "./decisions";
import { judge } from "./judge";
import { fileToken, knownFiles, mayBeKnown, parseKnownFiles } from "./known-files";
import type { Rule } from "./policy";

const CPR = "010190-1234";
const text = `CPR ${CPR}`;
const LETTER = {
  id: "1",
  name: "brev.pdf",
  size: 9,
  content: { parts: [{ path: "brev.pdf", text }], unread: [] },
};
const SCAN = {
  id: "2",
  name: `${CPR}.pdf`,
  content: { parts: [], unread: [{ path: `${CPR}.pdf`, reason: "no-text" as const }] },
};
const MAIL = mail({ attachments: [LETTER, SCAN, { id: "3", name: "ny.pdf" }] });
const cpr = finding("cpr", "attachment", { index: 0, start: 4, end: 15, masked: "010190-••••" });
const name = finding("person-name", "attachment", { index: 0 });
const KNOWS = { contentPrint: () => "abc", maskName: (file: string) => file.replace(CPR, "••••") };

describe("what is known of files", () => {
  test("is what any rule speaks of in those that were read, and what could not be read", () => {
    const [letter, scan, ...more] = knownFiles(MAIL, [cpr, name], policy(), KNOWS);
    expect(letter).toMatchObject({
      token: fileToken(MAIL, LETTER, "abc"),
      findings: [{ detector: "cpr", masked: "010190-••••" }],
      unread: [],
    });
    expect(scan).toMatchObject({ findings: [], unread: [{ path: "••••.pdf" }] });
    expect(more).toEqual([]);
  });

  test("is kept where a rule would speak as soon as somebody outside gets the mail", () => {
    const rule = policy().rules.find(({ id }) => id === "content-cpr-external");
    const [letter] = knownFiles(MAIL, [cpr], policy({ rules: [rule!] }), KNOWS);
    expect(letter?.findings).toHaveLength(1);
  });

  test("is nothing where Outlook did not hand out a content", () => {
    const knows = { ...KNOWS, contentPrint: () => undefined };
    expect(knownFiles(MAIL, [], policy(), knows)).toEqual([]);
  });

  test("holds neither values, names nor people", () => {
    const json = JSON.stringify(knownFiles(MAIL, [cpr, name], policy(), KNOWS));
    for (const raw of [CPR, "1234", "firma.dk"]) expect(json).not.toContain(raw);
  });

  test("is not what stands in a file's name: that is read without opening it", () => {
    const inName = finding("cpr", "attachment-name", { index: 0 });
    const [letter] = knownFiles(MAIL, [inName], policy(), KNOWS);
    expect(letter!.findings).toEqual([]);
  });

  test("says where in a file something stands, where that is known", () => {
    const placed = { ...cpr, place: { path: "løn.xlsx", sheet: "Ark1" } as never };
    const [letter] = knownFiles(MAIL, [placed, cpr], policy(), KNOWS);
    expect(letter!.findings[0]).toHaveProperty("place", placed.place);
    expect(letter!.findings[1]).not.toHaveProperty("place");
  });

  test("is no more than fifty findings and five unread parts of a file", () => {
    const unread = Array.from({ length: 9 }, () => SCAN.content.unread[0]!);
    const zip = { ...LETTER, content: { ...LETTER.content, unread } };
    const many = Array.from({ length: 60 }, () => cpr);
    const [known] = knownFiles(mail({ attachments: [zip] }), many, policy(), KNOWS);
    expect([known!.findings.length, known!.unread.length]).toEqual([50, 5]);
  });

  describe("of many findings keeps", () => {
    const email = finding("email", "attachment", { index: 0, masked: "a•••@kunde.example" });
    const emails = Array.from({ length: 60 }, () => email);
    const numbers = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...cpr, masked: `${at}-••••` }));
    const one = mail({ attachments: [LETTER] });
    const open: Rule = {
      id: "open",
      clause: "D 21",
      level: "stop",
      when: { detectors: ["cpr"], where: ["attachment"], confidence: "likely" },
    };
    const contact: Rule = {
      ...open,
      id: "c",
      level: "note",
      when: { ...open.when, detectors: ["email"] },
    };
    const keptOf = (findings: Finding[], ...rules: Rule[]) =>
      knownFiles(one, findings, policy({ rules }), KNOWS)[0]!;
    const previews = (found: readonly Finding[]) => new Set(found.map(({ masked }) => masked)).size;

    test("some of each kind that a rule may speak of, whatever comes first now", () => {
      const { findings, unread } = keptOf([...emails, cpr], contact, open);
      expect(findings.length).toBe(50);
      expect(findings).toContainEqual(expect.objectContaining({ detector: "cpr" }));
      expect(unread).toEqual([]);
    });

    test("some of each confidence, where rules ask for different ones", () => {
      const unsure = { ...cpr, confidence: "possible" as const };
      const hint: Rule = {
        ...open,
        id: "h",
        level: "note",
        when: { ...open.when, confidence: "possible" },
      };
      const { findings } = keptOf([...emails.map(() => unsure), cpr], hint, open);
      expect(findings).toContainEqual(expect.objectContaining({ confidence: cpr.confidence }));
    });

    test("as many values as any rule counts", () => {
      const many = { ...open, when: { ...open.when, values: 60 } };
      const { findings, unread } = keptOf([...emails, cpr, ...numbers(70)], contact, many);
      expect(previews(findings.filter(({ detector }) => detector === "cpr"))).toBe(60);
      expect(unread).toEqual([]);
    });

    test("fifty where that many find no room, and says that the file was not read to its end", () => {
      const many = { ...open, when: { ...open.when, values: 900 } };
      const { findings, unread } = keptOf(numbers(1_000), many);
      expect(findings.length).toBe(50);
      expect(unread).toEqual([{ path: "brev.pdf", reason: "too-large" }]);
    });
  });

  test("finds room in the draft's session, however much is found", () => {
    const many = Array.from({ length: 10_000 }, () => cpr);
    const attachments = Array.from({ length: 100 }, () => LETTER);
    const findings = many.map((found, index) => ({ ...found, index: index % 100 }));
    const files = knownFiles(mail({ attachments }), findings, policy(), KNOWS);
    expect(files.length).toBeGreaterThan(1);
    expect(JSON.stringify(files).length).toBeLessThan(45_000);
  });

  test("comes back as a finding that the writer's decision still speaks of", () => {
    const [letter] = knownFiles(MAIL, [cpr], policy(), KNOWS);
    const content = contentReadBefore(letter!.findings, letter!.unread);
    const sent = mail({ to: [OUTSIDER], attachments: [{ ...LETTER, content }] });
    expect(judge(sent, policy(), KNOWLEDGE).findings).toMatchObject([
      { detector: "cpr", rule: "content-cpr-external" },
    ]);
    const decisions = { [notDataToken("cpr", CPR)]: { kind: "not-data" } } as const;
    expect(judge(sent, policy(), KNOWLEDGE, decisions).findings).toMatchObject([{ level: "ok" }]);
  });
});

describe("a file's token", () => {
  test.each([
    ["another file", MAIL, { ...LETTER, id: "9" }, "abc"],
    ["another size", MAIL, { ...LETTER, size: 10 }, "abc"],
    ["another content", MAIL, LETTER, "abd"],
    ["other people", { ...MAIL, cc: [OUTSIDER] }, LETTER, "abc"],
    ["somebody else instead", { ...MAIL, to: [OUTSIDER] }, LETTER, "abc"],
    ["another name", { ...MAIL, to: [{ ...MAIL.to[0]!, name: "HR" }] }, LETTER, "abc"],
    ["another sender", { ...MAIL, from: OUTSIDER }, LETTER, "abc"],
    ["no sender", { ...MAIL, from: null }, LETTER, "abc"],
  ])("is another one for %s", (_what, other, file, content) => {
    expect(fileToken(other, file, content)).not.toBe(fileToken(MAIL, LETTER, "abc"));
  });

  test("is the same in whatever order the people stand", () => {
    const to = [MAIL.to[0]!, OUTSIDER];
    const token = (people: typeof to) => fileToken({ ...MAIL, to: people }, LETTER, "abc");
    expect(token(to.toReversed())).toBe(token(to));
  });

  test("of hundreds of files does not go through a thousand people for each", () => {
    const to = Array.from({ length: 1_000 }, (_, at) => ({ ...OUTSIDER, name: `Bo ${at}` }));
    const draft = { ...MAIL, to };
    const took = processorMs(() => {
      for (let at = 0; at < 500; at++) fileToken(draft, { ...LETTER, id: String(at) }, "abc");
    });
    // Once through them takes a few milliseconds.
    expect(took).toBeLessThan(800);
  });

  test("is short, and tells before the content is there whether it is worth asking for", () => {
    const token = fileToken(MAIL, LETTER, "abc");
    expect(token).toMatch(/^[0-9a-z]{1,7}-abc$/);
    const files = [{ token, findings: [], unread: [] }];
    expect(mayBeKnown(files, MAIL, LETTER)).toBe(true);
    expect(mayBeKnown(files, MAIL, SCAN)).toBe(false);
    const more = [{ token: "1-abc", findings: [], unread: [] }, ...files];
    expect(mayBeKnown(more, MAIL, LETTER)).toBe(true);
  });
});

test("files that a session gives back are known, and what is none between them is left out", () => {
  const files = knownFiles(MAIL, [cpr], policy(), KNOWS);
  const torn = [null, 1, { token: 1, findings: [], unread: [] }, { token: "a-b", unread: [] }];
  expect(
    parseKnownFiles(JSON.stringify([...torn, ...files, { token: "a-b", findings: [] }])),
  ).toEqual(files);
});

test.each([null, "", "{}", "[1]", "[null]", '["a-b"]', '[{"token":"a-b"}]', "x"])(
  "a session that gives back %s knows no file",
  (json) => {
    expect(parseKnownFiles(json)).toEqual([]);
  },
);
