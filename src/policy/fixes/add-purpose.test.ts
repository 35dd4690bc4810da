import { describe, expect, test } from "@jest/globals";
import { LINEAR, growth } from "../../../test/processor-time";
import type { Body, Mail } from "../../mail/mail";
import { KNOWLEDGE, mail, policy } from "../_testing/examples";
import { judge } from "../judge";
import { addPurpose } from "./add-purpose";

function requestsIn(draft: Mail) {
  const { findings } = judge(draft, policy(), KNOWLEDGE);
  return findings.filter(({ detector }) => detector === "request-for-data");
}

function repaired(body: Body, subject = ""): Body | undefined {
  const draft = mail({ body, subject });
  return addPurpose.change(requestsIn(draft), draft, policy()).body;
}

describe("add purpose", () => {
  test.each([
    [
      "Send mig dit CPR-nummer, tak.\nMvh Bo",
      "Send mig dit CPR-nummer, tak. Vi skal bruge det til: …\nMvh Bo",
    ],
    [
      "Please send me your passport number",
      "Please send me your passport number\n\nWe need it for: …",
    ],
    [
      "Skicka ditt personnummer till mig.",
      "Skicka ditt personnummer till mig. Vi behöver det till: …",
    ],
    [
      "Bitte senden Sie mir Ihr Geburtsdatum.",
      "Bitte senden Sie mir Ihr Geburtsdatum. Wir benötigen das für: …",
    ],
  ])("%j becomes %j", (content, expected) => {
    expect(repaired({ type: "text", content })?.content).toBe(expected);
  });

  test("stands behind a sentence with however many blanks in it", () => {
    const contentOf = (blanks: number) => `Send mig dit CPR-nummer,${" ".repeat(blanks)}tak.`;
    const repair = (content: string) =>
      expect(repaired({ type: "text", content })?.content).toMatch(
        /,\s+tak\. Vi skal bruge det til: …$/,
      );
    expect(growth(1_000_000, contentOf, repair)).toBeLessThan(LINEAR);
  });

  test("stands in HTML behind the request", () => {
    const content = "<div>Kan du sende <b>dit CPR-nummer?</b></div><div>Mvh</div>";
    expect(repaired({ type: "html", content })?.content).toBe(
      "<div>Kan du sende <b>dit CPR-nummer?</b> Vi skal bruge det til: …</div><div>Mvh</div>",
    );
  });

  test("stands nowhere for a request that nobody sees", () => {
    const content = "<p>Hej</p><!-- Send mig dit CPR-nummer -->";
    expect(requestsIn(mail({ body: { type: "html", content } }))).toEqual([]);
  });

  test("stands once, behind the last of several requests", () => {
    const content = "Send mig:\n- dit CPR-nummer\n- kopi af dit pas\nMvh Bo";
    expect(repaired({ type: "text", content })?.content).toBe(
      "Send mig:\n- dit CPR-nummer\n- kopi af dit pas\n\nVi skal bruge det til: …\nMvh Bo",
    );
  });

  test.each([
    [
      "Hvad er dit fulde CPR-nummer? /Lis",
      "Hvad er dit fulde CPR-nummer? Vi skal bruge det til: … /Lis",
    ],
    ["Hvad er dit cpr? mvh Bo", "Hvad er dit cpr? Vi skal bruge det til: … mvh Bo"],
    [
      "Send mig dit CPR-nummer på torsdag\nvh Bente",
      "Send mig dit CPR-nummer på torsdag\n\nVi skal bruge det til: …\nvh Bente",
    ],
    [
      "Please send me:\n3. Bank details\n4. Passport number\n\nBest regards\nBo",
      "Please send me:\n3. Bank details\n4. Passport number\n\nWe need it for: …\n\nBest regards\nBo",
    ],
    [
      "Send mig dit CPR-nummer\n\nDu hører fra os.\nBo",
      "Send mig dit CPR-nummer\n\nVi skal bruge det til: …\n\nDu hører fra os.\nBo",
    ],
  ])("never stands in a list or a signature: %j", (content, expected) => {
    expect(repaired({ type: "text", content })?.content).toBe(expected);
  });

  test.each([
    "<ul><li>kopi af pas</li><li>CPR-nummer</li></ul>",
    "<ol><li><p>kopi af pas</p></li><li><p><b>CPR-nummer</b></p></li></ol>",
    "<table><tr><td>kopi af pas</td><td></td></tr><tr><td>CPR-nummer</td><td>&nbsp;</td></tr></table>",
  ])("stands behind a list or a table, not in it: %s", (list) => {
    const content = `<p>Send mig venligst følgende:</p>${list}<p>Mvh Bo</p>`;
    expect(repaired({ type: "html", content })?.content).toMatch(
      /<\/(?:[uo]l|table)><div[^>]*>Vi skal bruge det til: …<\/div><p>Mvh Bo<\/p>$/,
    );
  });

  test("is enough for all that the mail asks for, once it is completed", () => {
    const content = "Send mig:\n- sygesikringsbevis\n- dit CPR-nummer\nMvh Bo";
    for (const subject of ["", "Straffeattest og CPR-nummer bedes sendt"]) {
      const draft = mail({ subject, body: { type: "text", content } });
      const body = repaired(draft.body, subject) as Body;
      const completed = { ...body, content: body.content.replace("…", "lønudbetaling") };
      expect(requestsIn({ ...draft, body: completed })).toEqual([]);
    }
  });

  test("stands above the farewell for a subject that asks", () => {
    const asking = "Send mig dit CPR-nummer";
    expect(
      repaired({ type: "text", content: "Hej Kim\n\nSe emnet.\n\nMvh Bo" }, asking)?.content,
    ).toBe("Hej Kim\n\nSe emnet.\n\nVi skal bruge det til: …\n\nMvh Bo");
    expect(repaired({ type: "text", content: "" }, asking)?.content).toBe(
      "Vi skal bruge det til: …\n",
    );
    const norwegian = "Hei dere! Jeg trenger deg av og til.\nVennlig hilsen Kari";
    expect(repaired({ type: "text", content: norwegian }, "Send mig dit CPR-nummer")?.content).toBe(
      "Hei dere! Jeg trenger deg av og til.\n\nVi trenger det til: …\nVennlig hilsen Kari",
    );
  });

  test("is offered once, and the finding goes when a purpose stands there", () => {
    const draft = mail({ body: { type: "text", content: "Send mig dit CPR-nummer." } });
    expect(requestsIn(draft)[0]?.fixes).toEqual(["add-purpose"]);

    const template = { ...draft, body: repaired(draft.body)! };
    expect(requestsIn(template)[0]?.fixes).toEqual([]);

    const content = template.body.content.replace("…", "lønudbetaling");
    expect(requestsIn({ ...draft, body: { type: "text", content } })).toEqual([]);
  });

  test("changes nothing when the text has been rewritten meanwhile", () => {
    const found = requestsIn(mail({ body: { type: "text", content: "Send mig dit CPR-nummer." } }));
    const body = { type: "text", content: "Hej Bo. Send mig dit CPR-nummer." } as const;
    expect(addPurpose.change(found, mail({ body }), policy())).toEqual({});
  });
});
