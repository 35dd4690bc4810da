import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Mail } from "../../mail/mail";
import { KNOWLEDGE, mail, OUTSIDER, person, policy } from "../_testing/examples";
import { checkMail } from ".";

const FIVE = ["alba", "cirkel", "duet", "esplanade", "fjord"].map((name) =>
  person(`post@${name}.example`),
);

/** The plain ways of asking and advertising, of which the weights were learned: label, and what stands in the mail. */
function simple(family: string): string[][] {
  const file = path.join(__dirname, `../../../test/data/checks/${family}/simple.txt`);
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.includes("\t")).map((line) => line.split("\t"));
}

const found = (changes: Partial<Mail>, detector: string) =>
  checkMail(mail(changes), policy(), KNOWLEDGE).some(
    (finding) => finding.detector === detector && finding.confidence === "likely",
  );
const text = (content = "") =>
  ({ type: "text", content: content.replaceAll("\\n", "\n") }) as const;

/** The share of texts that are judged as they are labelled. */
function share(texts: string[][], isFound: (line: string[]) => boolean): number {
  const right = texts.filter((line) => isFound(line) === (line[0] !== "-"));
  return right.length / texts.length;
}

// Weights that were learned from other pieces of evidence than the code finds now would be right half of the time.
describe("the weights fit the code: run node bin/train-checks.mjs", () => {
  test("for requests", () => {
    const right = share(simple("requests"), ([, content]) =>
      found({ to: [OUTSIDER], body: text(content) }, "request-for-data"),
    );
    expect(right).toBeGreaterThan(0.95);
  });

  test("for marketing", () => {
    const right = share(simple("marketing"), ([, subject = "", content]) =>
      found({ to: [], bcc: FIVE, subject, body: text(content) }, "marketing"),
    );
    expect(right).toBeGreaterThan(0.95);
  });

  test("for ways to opt out", () => {
    const advertising = simple("marketing").filter(([label]) => label !== "-");
    const labels = advertising.map(([label, ...rest]) => [label === "MO" ? "-" : "M", ...rest]);
    const right = share(labels, ([, subject = "", content]) =>
      found({ to: [], bcc: FIVE, subject, body: text(content) }, "marketing-opt-out"),
    );
    expect(right).toBeGreaterThan(0.95);
  });
});
