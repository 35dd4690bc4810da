/** @jest-environment jsdom */
import { describe, expect, test } from "@jest/globals";
// oxlint-disable-next-line import/no-unassigned-import -- has to come before the readers of mail
import "./_testing/encoders";
import { kuvert } from "./_testing/kuvert";

const CPR = "010190-1234";

interface Sent {
  readonly id?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly date?: string;
  readonly attachments?: readonly object[];
}

/** The report on these mails, which go from firma.dk to somebody outside. */
async function reportOn(mails: readonly (Sent | string)[], ...options: string[]) {
  const stdin = mails
    .map((mail, index) => {
      if (typeof mail === "string") return mail;
      const { date, ...rest } = mail;
      const headers = date === undefined ? {} : { date };
      return JSON.stringify({
        id: `mail-${index + 1}`,
        from: "a@firma.dk",
        to: ["x@kunde.dk"],
        headers,
        ...rest,
      });
    })
    .join("\n");
  const { status, output, complaints } = await kuvert(
    ["scan", "-", "--format", "html", ...options],
    { stdin },
  );
  const page = new DOMParser().parseFromString(output, "text/html");
  const text = (selector: string) =>
    Array.from(page.querySelectorAll(selector), ({ textContent }) => textContent ?? "");
  return { status, output, complaints, page, text };
}

const onDay = (day: number, mail: Sent) => ({
  ...mail,
  date: `Mon, ${day} Nov 2026 09:00:00 +0100`,
});
const STOPPED = { subject: `CPR ${CPR}` };
const ASKED = { body: `CPR ${CPR}` };
const QUIET = { subject: "Hej" };

describe("the report of kuvert scan", () => {
  test("names mails without personal data: Outlook saves them by their subjects", async () => {
    const saved = { ...STOPPED, id: "in/Sygemelding Mette Berg tlf. 22 33 44 55.msg" };
    const { output } = await reportOn([saved, '{"id":"Mette Berg.eml","body":7}']);
    expect(output).toContain("in/S");
    for (const part of ["Sygemelding", "Mette", "Berg", "22 33 44"])
      expect(output).not.toContain(part);
  });

  test("says beside a mail which of its files nobody could look into", async () => {
    const attachments = Array.from({ length: 7 }, (_, index) => ({ name: `brev ${index}.pdf` }));
    const { text } = await reportOn([{ ...STOPPED, attachments }]);
    const [row] = text("details td:last-child");
    expect(row).toContain("brev 4.pdf");
    expect(row).not.toContain("brev 5.pdf");
    expect(row).toContain("2 more");
  });

  test("says in its own language why mails could not be read", async () => {
    const broken = ["intet", '{"id":"a.eml","subject":7}'];
    const { output } = await reportOn(broken, "--language", "da");
    expect(output).toContain("Linjen er ikke JSON.");
    expect(output).toContain("&quot;subject&quot; skal være en tekst, ikke et tal.");
    expect(output).not.toMatch(/not JSON|must be/);
  });

  test("says how many mails would have been stopped and asked about, and a day", async () => {
    const mails = [
      onDay(23, STOPPED),
      onDay(23, STOPPED),
      onDay(23, STOPPED),
      onDay(24, ASKED),
      onDay(24, QUIET),
    ];
    const { text } = await reportOn(mails);
    const [stop, warn, note, error] = text(".tile");
    expect(stop).toContain("Stopped360% of the mailsabout 1.5 a day, 3 at most");
    expect(warn).toContain("Asked120% of the mailsabout 0.5 a day, 1 at most");
    expect(note).toContain("Note0");
    expect(error).toContain("Not read0");
    expect(text("main > p").join(" ")).toContain(
      "from 23 November 2026 to 24 November 2026, on 2 different days",
    );
  });

  test("draws the days, with the numbers beside them", async () => {
    const { text, page } = await reportOn([onDay(23, STOPPED), onDay(24, ASKED), onDay(24, QUIET)]);
    expect(text("section:first-of-type h2")).toEqual(["Day by day"]);
    expect(page.querySelectorAll(".columns rect")).toHaveLength(2);
    expect(text("section:first-of-type tbody tr")).toEqual(["2026-11-23110", "2026-11-24201"]);
  });

  test("draws months when there are too many days to tell apart", async () => {
    const mails = Array.from({ length: 60 }, (_, index) => ({
      ...QUIET,
      date: new Date(Date.UTC(2026, 8, 1 + index)).toISOString(),
    }));
    const { text } = await reportOn(mails);
    expect(text("section:first-of-type h2")).toEqual(["Month by month"]);
    expect(text("section:first-of-type tbody tr")).toEqual(["2026-093000", "2026-103000"]);
  });

  test("says that mails without a date give no numbers per day", async () => {
    const { text } = await reportOn([STOPPED]);
    expect(text("main > p").join(" ")).toContain("no numbers per day");
    expect(text(".tile.stop")[0]).not.toContain("a day");
  });

  test("counts findings per 1,000 mails for each rule, with masked examples", async () => {
    const { text } = await reportOn([STOPPED, QUIET, QUIET, QUIET]);
    const [row] = text("table.stack tbody tr");
    expect(row).toContain("subject-cpr");
    expect(row).toContain("Clause D 21, Email");
    expect(row).toContain("Stopped250");
    expect(row).toContain("There is a CPR number (010190-••••) in the subject.");
    expect(text(".soft").join(" ")).toContain("Rules that spoke of no mail: subject-identifier, ");
  });

  test("names the most frequent reasons in the words people would have read", async () => {
    const { text } = await reportOn([ASKED, STOPPED, ASKED]);
    expect(text("ol.reasons li")).toEqual([
      expect.stringMatching(/^A CPR number must be sent encrypted.*Asked · 2 mails$/),
      expect.stringMatching(/^The subject line can never be encrypted.*Stopped · 1 mail$/),
    ]);
  });

  test("counts a mail once for a reason that two rules share", async () => {
    const both = { subject: `CPR ${CPR}, fnr. 010190 10046` };
    const { text } = await reportOn([both]);
    expect(text("table.stack th[scope=row]").join()).toMatch(/subject-cpr.*subject-identifier/);
    expect(text("ol.reasons li")).toEqual([expect.stringMatching(/Stopped · 1 mail$/)]);
  });

  test("says which mails had to be encrypted", async () => {
    const { text } = await reportOn([ASKED, QUIET]);
    expect(text("main > p").join(" ")).toContain(
      "1 mail had to be encrypted, and nothing shows that they were.",
    );
  });

  test("lists what could not be read, and ends with status 2", async () => {
    const attachments = [{ name: "film.mp4", contentBase64: "AAAA" }];
    const { status, text } = await reportOn(["nonsense", { ...QUIET, attachments }]);
    expect(status).toBe(2);
    expect(text(".tile.error")[0]).toContain("Not read1");
    expect(text("section li").join(" ")).toMatch(
      /1: This line is not JSON.*this type of file is not supported: 1film\.mp4/,
    );
  });

  test("speaks Danish", async () => {
    const { text, page } = await reportOn(
      [onDay(23, STOPPED)],
      "--language",
      "da",
      "--policy",
      "policies/dki-logistics.json",
    );
    expect(page.documentElement.lang).toBe("da");
    expect(text("main > p")[0]).toBe(
      "DKI Logistics, version 1.0, afprøvet på 1 mail. Lavet den 5. marts 2026 med Kuvert 0.1.0. Alle personoplysninger er maskeret.",
    );
    expect(text("ol.reasons li")[0]).toContain("Emnefeltet kan aldrig krypteres");
    expect(text("table.stack tbody tr")[0]).toContain(
      "Der står et CPR-nummer (010190-••••) i emnefeltet.",
    );
  });

  test("has no script, loads nothing, and takes nothing for markup", async () => {
    const { output, page } = await reportOn([
      '{"id":"<b>x","subject":"CPR 010190-1234","attachments":[{"name":"<i>.zip","contentBase64":"AAAA"}]}',
    ]);
    expect(page.querySelector("meta[http-equiv]")?.getAttribute("content")).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']{44}'; base-uri 'none'; form-action 'none'$/,
    );
    expect(
      page.querySelectorAll("script, link, img, iframe, [style], [onclick], main b > *, i"),
    ).toHaveLength(0);
    expect(output).not.toMatch(/https?:/);
  });

  test("of many mails lists the most serious first, and says that there are more", async () => {
    const { text } = await reportOn([...Array.from({ length: 205 }, () => ASKED), STOPPED]);
    const rows = text("details table.stack tbody tr");
    expect(rows).toHaveLength(200);
    expect(rows[0]).toContain("mail-206");
    expect(text("details p")[0]).toContain("The first 200 of 206");
  });

  test("--summary goes apart from the page", async () => {
    const { output, complaints } = await reportOn([STOPPED], "--summary");
    expect(output).not.toContain("ms each");
    expect(complaints).toContain("1 mail in 0.0 s");
  });
});
