import { describe, expect, jest, test } from "@jest/globals";
import { zipSync } from "fflate";
import { xlsx } from "../mail/attachments/_testing/office-files";
import { read, utf8 } from "../mail/attachments/_testing/reading";
import { attachmentText } from "../mail/attachments/joined-text";
import { EMPTY_MAIL, type Mail } from "../mail/mail";
import type { Detector } from "./detector";
import { FULL_KNOWLEDGE } from "./detectors";
import { contentReadBefore } from "./detect-attachment";
import { detectAttachmentsAhead, detectMail } from "./engine";

const knowledge = { ...FULL_KNOWLEDGE, today: { year: 2026, month: 11, day: 21 } };
const CPR = "010190-1234";

async function mailWith(name: string, bytes: Uint8Array, mail: Partial<Mail> = {}): Promise<Mail> {
  const attachments = [{ name: "plan.txt" }, { name, content: await read(name, bytes) }];
  return { ...EMPTY_MAIL, ...mail, attachments };
}

async function found(name: string, bytes: Uint8Array) {
  const findings = detectMail(await mailWith(name, bytes), knowledge);
  return findings.filter(({ where }) => where === "attachment");
}

describe("personal data in attachments", () => {
  test("is found with its sheet and cell, and its range covers the value", async () => {
    const cells = ["Navn", "CPR-nr.", "Ib Holm", CPR].map(
      (text, n) => `<c r="${"AB"[n % 2]}${1 + (n >> 1)}" t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    const file = xlsx({ Løn: `<row r="1">${cells.join("")}</row>` });
    const mail = await mailWith("løn.xlsx", file);
    const cpr = detectMail(mail, knowledge).find(({ detector }) => detector === "cpr")!;
    expect(cpr).toMatchObject({
      where: "attachment",
      index: 1,
      confidence: "certain",
      masked: "010190-••••",
      place: { path: "løn.xlsx", sheet: "Løn", cell: "B2" },
    });
    expect(attachmentText(mail.attachments[1]!.content!).text.slice(cpr.start, cpr.end)).toBe(CPR);
  });

  test("in the name of a file inside is found, and masked wherever the name is said", async () => {
    const name = `opsigelse-${CPR}.txt`;
    const [inName, inText, ...others] = await found(
      "a.zip",
      zipSync({ [name]: utf8(`CPR: ${CPR}`) }),
    );
    expect(inName).toMatchObject({ detector: "cpr", place: { path: "a.zip" } });
    expect(inText).toMatchObject({ place: { path: "a.zip › opsigelse-010190-••••.txt" } });
    expect(others).toEqual([]);
  });

  test("in the name of a sheet is masked in the place", async () => {
    const sheet = `<row r="1"><c r="A1" t="inlineStr"><is><t>tlf. 22 33 44 55</t></is></c></row>`;
    const findings = await found("a.xlsx", xlsx({ [`CPR ${CPR}`]: sheet }));
    expect(findings.map(({ detector }) => detector)).toEqual(["cpr", "phone"]);
    expect(JSON.stringify(findings)).not.toContain("1234");
    expect(findings[1]).toMatchObject({ place: { sheet: "CPR 010190-••••", cell: "A1" } });
  });

  test("of a special category is judged by the sentence around it, as in a body", async () => {
    const [finding] = await found("brev.txt", utf8("Hej\n\nMette Holm er sygemeldt med stress.\n"));
    expect(finding).toMatchObject({ where: "attachment" });
  });

  test("in a letter's signature is no news", async () => {
    const letter = "Hej\n\nVi ses.\n\nMed venlig hilsen\nMette Lund\nTlf. 22 33 44 55\n";
    expect(await found("brev.txt", utf8(letter))).toEqual([]);
  });

  test("goes with its label", async () => {
    const mail = await mailWith("a.zip", zipSync({ "brev.txt": utf8(`Hans CPR: ${CPR}`) }));
    const [cpr] = detectMail(mail, knowledge);
    const { text } = attachmentText(mail.attachments[1]!.content!);
    expect(text.slice(cpr?.labelStart, cpr?.end)).toBe(`CPR: ${CPR}`);
    const [alone] = await found("brev.txt", utf8(`Mette Lund, ${CPR}`));
    expect(alone).not.toHaveProperty("labelStart");
  });

  test("is expected contact data in a file's text only, and nowhere when nobody can tell", async () => {
    const bytes = zipSync({ "tlf. 22 33 44 55.txt": utf8("tlf. 22 33 44 66") });
    const mail = await mailWith("a.zip", bytes);
    const phones = (given: Partial<typeof knowledge>) => {
      const all = detectMail(mail, {
        today: knowledge.today,
        detectors: knowledge.detectors,
        ...given,
      });
      return all.map(({ masked }) => masked);
    };
    expect(phones({ isExpectedContact: () => true })).toEqual(["•• •• •• 55"]);
    expect(phones({})).toEqual(["•• •• •• 55", "•• •• •• 66"]);
  });

  test("does not reach from one file into the next", async () => {
    const files = { "a.csv": utf8("Navn;CPR-nr.\n"), "b.csv": utf8("x;1234567890\n") };
    const findings = await found("a.zip", zipSync(files));
    expect(findings.filter(({ detector }) => detector === "cpr")).toEqual([]);
  });
});

describe("an attachment that has been looked into", () => {
  const spyOn = (texts: string[]): Detector => ({
    id: "cpr",
    category: "identifier",
    mask: () => "•",
    find(text) {
      texts.push(text);
      return [];
    },
  });

  test("is read as it stands, names of files in it as names", async () => {
    const given: string[] = [];
    const detector: Detector = {
      ...spyOn([]),
      find(text, { where }) {
        given.push(`${where}: ${text}`);
        return [];
      },
    };
    const mail = await mailWith("a.zip", zipSync({ "sag-12_ny.txt": utf8("sag-12_ny") }));
    detectMail(mail, { today: knowledge.today, detectors: [detector] });
    expect(given).toContain("attachment-name: sag 12 ny.txt");
    expect(given).toContain("attachment: sag-12_ny");
  });

  test("by somebody else has what was found there", () => {
    const findings = detectMail({ ...EMPTY_MAIL, subject: `CPR ${CPR}` }, knowledge);
    const content = contentReadBefore(findings, []);
    const mail = { ...EMPTY_MAIL, attachments: [{ name: "brev.txt", content }] };
    expect(content).toEqual({ parts: [], unread: [] });
    expect(detectMail(mail, knowledge)).toEqual(findings.map((each) => ({ ...each, index: 0 })));
  });

  test("is not looked into again, until somebody else takes part or another day comes", async () => {
    const texts: string[] = [];
    const spy = { today: knowledge.today, detectors: [spyOn(texts)] };
    const mail = await mailWith("brev.txt", utf8("indhold"));
    const looks = () => texts.filter((text) => text === "indhold").length;
    detectMail(mail, spy);
    detectMail({ ...mail, subject: "et andet" }, spy);
    expect(looks()).toBe(1);
    detectMail({ ...mail, to: [{ name: "", address: "a@b.example" }] }, spy);
    expect(looks()).toBe(2);
    detectMail(mail, { ...spy });
    expect(looks()).toBe(3);
  });
});

describe("looking ahead", () => {
  const bytes = zipSync({
    [`${CPR}.txt`]: utf8(`CPR-nr. ${CPR}\n\nHilsen\nAnna Berg\nTlf. 20304050`),
  });

  test("finds the same, with a pause after each detector and file", async () => {
    const ahead = await mailWith("a.zip", bytes);
    let pauses = 0;
    await detectAttachmentsAhead(ahead, knowledge, () => {
      pauses++;
      return Promise.resolve();
    });
    expect(pauses).toBe(2 * knowledge.detectors.length);
    expect(detectMail(ahead, knowledge)).toEqual(
      detectMail(await mailWith("a.zip", bytes), knowledge),
    );
  });

  test("is done once for the same people, and anew for others", async () => {
    const find = jest.spyOn(knowledge.detectors[0]!, "find");
    const mail = await mailWith("a.txt", utf8(CPR));
    const calls = async (people: Partial<Mail>) => {
      find.mockClear();
      await detectAttachmentsAhead({ ...mail, ...people }, knowledge, () => undefined);
      return find.mock.calls.length > 0;
    };
    const to = [{ address: "anna@firma.dk", name: "Anna" }];
    expect([await calls({}), await calls({}), await calls({ to })]).toEqual([true, false, true]);
    find.mockRestore();
  });
});
