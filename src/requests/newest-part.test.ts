import { describe, expect, test } from "@jest/globals";
import { readBody } from "../mail/html-text";
import { newestPart } from "./newest-part";

/** What its writer says in a mail, each stretch by itself. */
function said(content: string, subject = ""): string[] {
  const reading = readBody({ type: "text", content });
  return newestPart(subject, reading).map(({ start, end }) => reading.text.slice(start, end));
}

const OLDER = "Fra: Bo Lund\nSendt: 2. marts 2026\nTil: post@firma.example\nEmne: Data";
/** More than a forwarder writes. */
const LONG =
  "Vi skal bruge dokumentation for din identitet, før vi kan komme videre med sagen. ".repeat(2);

describe("the end of a letter", () => {
  test.each([
    "Mvh",
    "M.v.h.",
    "m. v. h. Bo",
    "Vh Bo",
    "V.h. Bo Lund",
    "Kh",
    "Hilsen",
    "Hilsner fra Bo",
    "Med venlig hilsen",
    "Med vennlig hilsen, Bo",
    "De bedste hilsner",
    "Mange hilsner / Bo Lund",
    "Venlige hilsner - Bo",
    "Kærlig hilsen",
    "Med vänliga hälsningar",
    "Bästa hälsning",
    "Hälsningar",
    "Beste helsing",
    "Best regards",
    "Kind regards, Bo",
    "Many wishes",
    "Regards",
    "Cheers",
    "Yours sincerely",
    "Yours truly",
    "Sincerely, Bo",
    "Mit freundlichen Grüßen",
    "Viele Grüsse",
    "Grüße",
    "--",
    "Sendt fra min iPhone",
    "Sent from my phone",
  ])("%s", (closing) => {
    expect(said(`Slet det.\n${closing}\nFirma A/S`)).toEqual(["Slet det."]);
  });

  test.each([
    "Kh2",
    "Hilsen til dig og alle de andre i afdelingen fra os",
    "Jeg skriver, for jeg fik en hilsen",
    "Bestil en til",
    "Regards of this kind are not enough for me.",
  ])("none: %s", (line) => {
    expect(said(`Slet det.\n${line}\nTak`)).toEqual([`Slet det.\n${line}\nTak`]);
  });

  test("lines that nearly are one take no longer than others", () => {
    const line = `Best${" ".repeat(110)}${"x".repeat(45)}`;
    // Each of them would take minutes if the blanks were parted in all ways.
    const mail = `Slet det.\n${`${line}\n`.repeat(200)}`;
    expect(said(mail).join("")).toContain(line);
  });

  test("on the first line there is more to say", () => {
    expect(said("Hilsen\nSlet det.")).toEqual(["Hilsen\nSlet det."]);
    expect(said("\n\nHilsen\nSlet det.").join("")).toContain("Slet det.");
  });

  test.each(["PS: Slet det.", "P.S. Slet det.", "p. s. Slet det.", "NB Slet det."])(
    "what is added counts: %s",
    (postscript) => {
      expect(said(`Tak.\nMvh\nBo\n${postscript}`)).toEqual(["Tak.", postscript]);
    },
  );
  test("a word that begins so adds nothing", () => {
    expect(said("Tak.\nMvh\nBo\nPsykologerne i Nord")).toEqual(["Tak."]);
  });
});

describe("older mails below", () => {
  test("are not read below an answer", () => {
    expect(said(`Det er gjort.\n\n${OLDER}\n\nSlet det.`, "SV: Data")).toEqual(["Det er gjort.\n"]);
  });

  test("what stands between their lines is read, too", () => {
    const content = "Ja, slet det.\n> Hvad med billederne?\nSlet dem også.";
    expect(said(content, "SV: Data")).toEqual(["Ja, slet det.", "Slet dem også."]);
    expect(said(content, "Data")).toEqual(expect.arrayContaining(["Slet dem også."]));
  });

  test("but in a mail that is passed on, the first of them without its header", () => {
    const mails = `Til jer\n\n${OLDER}\n\nSlet det.\nMvh Bo\n\n${OLDER}\n\nEndnu ældre.`;
    expect(said(mails, "VS: Data").join("|")).toMatch(/^Til jer\n?\|\n*Slet det\.$/);
  });

  test("up to the next one's header, though nobody closes with a name", () => {
    const mails = `${OLDER}\n\nSlet det.\nOg det.\n\n${OLDER}\n\nEndnu ældre.`;
    const first = said(mails, "VS: Data").join("|");
    expect(first).toContain("Og det.");
    expect(first).not.toContain("ældre");
  });

  test.each(["FW: x", "Fwd: x", "VS: x", "vb: x", "WG: x", "TR: x", "Videresendt: x", " fw : x"])(
    "however much is written above them: %s",
    (subject) => {
      expect(said(`${LONG}\n\n${OLDER}\n\nSlet det.`, subject).join("|")).toContain("Slet det.");
    },
  );

  test("few words above a mail pass it on, whatever the subject; many are a mail of their own", () => {
    expect(said(`Til jer\n\n${OLDER}\n\nSlet det.`, "Data").join("|")).toContain("Slet det.");
    expect(said(`${LONG}\n\n${OLDER}\n\nSlet det.`, "Data").join("|")).not.toContain("Slet det.");
  });

  test.each([
    ["Fra: Bo Lund"],
    ["> *Fra*: Bo Lund"],
    ["From: Bo Lund\nSubject: Data"],
    ["Von: Bo Lund\nBetreff: Daten"],
    ["---\nFra: Bo Lund\nCc: Eva\nPrioritet er sat"],
    ["Fra: Bo Lund\nTil: Ib Dam;\n  Eva Riis\nEmne: Data"],
    ["_____\nFrån: Bo Lund\nÄmne: Data"],
  ])("a header may be short: %j", (header) => {
    const rest = said(`Til jer\n${header}\n\nSlet det.`, "VS: Data").join("|");
    expect(rest).toContain("Slet det.");
    expect(rest).not.toContain("Bo Lund");
  });
});

describe("a mail that is passed on several times", () => {
  const header = (subject: string) =>
    `Fra: Bo Lund\nSendt: 2. marts 2026\nTil: post@firma.example\nEmne: ${subject}`;
  const asked = `${header("Data")}\n\nSlet det.\nMvh Eva\n\n${header("Tilbud")}\n\nEndnu ældre.`;

  test("is read down to the one that somebody wrote first", () => {
    const mails = `Til dig\n\n${header("VS: Data")}\n\nVed du, hvem der tager den?\nMvh Ib\n\n${asked}`;
    const all = said(mails, "VS: VS: Data").join("|");
    expect(all).toContain("Ved du, hvem der tager den?");
    expect(all).toContain("Slet det.");
    expect(all).not.toContain("ældre");
    expect(all).not.toContain("Mvh");
  });

  test.each([
    ["however much the forwarder writes", header("FW: Data"), LONG],
    ["below a short answer", header("SV: Data"), "Ja tak, det er rigtigt."],
    [
      "below a header whose recipients take several lines",
      "Fra: Bo Lund\nTil: Ib Dam;\n  Eva Riis\nEmne: VS: Data",
      "Til jer",
    ],
  ])("%s", (_, above, note) => {
    const all = said(`Til dig\n\n${above}\n\n${note}\n\n${asked}`, "VS: Data").join("|");
    expect(all).toContain("Slet det.");
  });

  test.each([
    ["below an answer that says something itself", header("SV: Data"), LONG],
    ["below the first mail of a thread", header("Data"), "Det er fint."],
  ])("not %s", (_, above, note) => {
    const all = said(`Til dig\n\n${above}\n\n${note}\n\n${asked}`, "VS: Data").join("|");
    expect(all).not.toContain("Slet det.");
  });

  test("no deeper than four mails", () => {
    const notes = ["en", "to", "tre", "fire", "fem"].map((n) => `${header("VS: x")}\n\nNote ${n}`);
    const all = said(`Til dig\n\n${notes.join("\n\n")}`, "VS: x").join("|");
    expect(all).toContain("Note fire");
    expect(all).not.toContain("Note fem");
  });
});

describe("no more than 40,000 characters", () => {
  test("of one line", () => {
    expect(said("a".repeat(50_000)).join("")).toHaveLength(40_000);
  });
  test("of many lines", () => {
    const length = said("Slet det.\n".repeat(10_000)).join("").length;
    expect(length).toBeGreaterThan(39_900);
    expect(length).toBeLessThanOrEqual(40_000);
  });
});
