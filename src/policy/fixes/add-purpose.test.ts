import { describe, expect, test } from "@jest/globals";
import type { Body, Mail } from "../../mail/mail";
import { KNOWLEDGE, mail, policy } from "../_internal/examples";
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
      "Please send me your passport number We need it for: …",
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
    const content = `Send mig dit CPR-nummer,${" ".repeat(1_000_000)}tak.`;
    // Anything worse than linear would take an hour here and run into the test runner's own limit.
    expect(repaired({ type: "text", content })?.content).toMatch(
      /,\s+tak\. Vi skal bruge det til: …$/,
    );
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
      "Send mig:\n- dit CPR-nummer\n- kopi af dit pas Vi skal bruge det til: …\nMvh Bo",
    );
  });

  test("stands on top of the body for a subject that asks", () => {
    expect(repaired({ type: "text", content: "Hej" }, "Send mig dit CPR-nummer")?.content).toBe(
      "Vi skal bruge det til: …\nHej",
    );
    const norwegian = "Hei dere! Jeg trenger deg av og til.\nVennlig hilsen Kari";
    expect(repaired({ type: "text", content: norwegian }, "Send mig dit CPR-nummer")?.content).toBe(
      `Vi trenger det til: …\n${norwegian}`,
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
