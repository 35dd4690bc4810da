import { describe, expect, test } from "@jest/globals";
import type { Body } from "../../mail/mail";
import { KNOWLEDGE, mail, person, policy } from "../_testing/examples";
import { judge } from "../judge";
import { addOptOut } from "./add-opt-out";

const FIVE = ["alba", "cirkel", "duet", "esplanade", "fjord"].map((name) =>
  person(`post@${name}.example`),
);
const POLICY = policy({
  marketing: { recipients: 5, optOut: { da: "Svar »Frameld«.", en: "Reply “Unsubscribe”." } },
});

/** The body after the repair, as the judge offers it. */
function repaired(body: Body): string | undefined {
  const draft = mail({ to: [], bcc: FIVE, body });
  const { findings } = judge(draft, POLICY, KNOWLEDGE);
  const found = findings.filter(({ detector }) => detector === "marketing-opt-out");
  expect(found[0]?.fixes).toEqual(["add-opt-out"]);
  const change = addOptOut.change(found, draft, POLICY);
  const left = judge({ ...draft, ...change }, POLICY, KNOWLEDGE).findings;
  expect(left.map(({ detector }) => detector)).not.toContain("marketing-opt-out");
  return change.body?.content;
}

describe("add opt-out", () => {
  test("stands above the farewell", () => {
    const content = "Kære kunde\nFå 20 % rabat, og bestil nu.\n\nVenlig hilsen\nBo Holm\nSalgschef";
    expect(repaired({ type: "text", content })).toBe(
      "Kære kunde\nFå 20 % rabat, og bestil nu.\n\nSvar »Frameld«.\n\nVenlig hilsen\nBo Holm\nSalgschef",
    );
  });

  test("stands at the end when nobody says farewell, in the mail's language", () => {
    const content = "Dear customer, get 20% off all storage. Order now and save.";
    expect(repaired({ type: "text", content })).toBe(`${content}\n\nReply “Unsubscribe”.`);
  });

  test("stands in English in a German mail: the policy has no German line", () => {
    const content = "Sehr geehrte Kunden, wir geben Ihnen 20 % Rabatt. Jetzt bestellen und sparen.";
    const draft = mail({ to: [], bcc: FIVE, body: { type: "text", content } });
    expect(addOptOut.change([], draft, POLICY).body?.content).toBe(
      `${content}\n\nReply “Unsubscribe”.`,
    );
  });

  test("stands nowhere where nothing is written yet", () => {
    const empty = mail({ to: [], bcc: FIVE, body: { type: "text", content: " \n" } });
    expect(addOptOut.change([], empty, POLICY)).toEqual({});
  });

  test("stands above a farewell in English, and not above a line that only begins like one", () => {
    const content = "Dear customer, order now and get 20% off.\nBest regards\nBo";
    expect(repaired({ type: "text", content })).toBe(
      "Dear customer, order now and get 20% off.\n\nReply “Unsubscribe”.\nBest regards\nBo",
    );
    const long =
      "Kære kunde, bestil nu, og spar 20 %.\nHilsen fra havnen er navnet på vores katalog med gode tilbud.";
    expect(repaired({ type: "text", content: long })).toBe(`${long}\n\nSvar »Frameld«.`);
    const inside = "Kære kunde, bestil nu, og spar 20 %.\nVi siger -- rabat --\nSe hilsen";
    expect(repaired({ type: "text", content: inside })).toBe(`${inside}\n\nSvar »Frameld«.`);
  });

  test("stands above the signature's dashes", () => {
    const content = "Kære kunde\nFå 20 % rabat, og bestil nu.\n--\nBo";
    expect(repaired({ type: "text", content })).toBe(
      "Kære kunde\nFå 20 % rabat, og bestil nu.\n\nSvar »Frameld«.\n--\nBo",
    );
  });

  test("stands in HTML, outside of the link before it", () => {
    const content =
      '<p>Kære kunde, få 20 % rabat.</p><p><a href="https://x.example">Bestil nu</a></p><p>Mvh Bo</p>';
    expect(repaired({ type: "html", content })).toBe(
      '<p>Kære kunde, få 20 % rabat.</p><p><a href="https://x.example">Bestil nu</a>' +
        "<br><br>Svar »Frameld«.</p><p>Mvh Bo</p>",
    );
  });

  test.each([
    "<!-- kampagne 12 -->",
    "<!-- afmeld nyhedsbrev her -->",
    '<img alt="Svar »Frameld«.">',
  ])("stands where a reader sees it, though %s is sent as well", (hidden) => {
    const content = `<p>Kære kunde, få 20 % rabat. Bestil nu.</p>${hidden}`;
    expect(repaired({ type: "html", content })).toBe(
      `<p>Kære kunde, få 20 % rabat. Bestil nu.<br><br>Svar »Frameld«.</p>${hidden}`,
    );
  });
});
