import { describe, expect, test } from "@jest/globals";
import { cprIn, cprsIn, mail } from "../_testing/examples";
import { removeFromBody } from "./remove-from-body";

describe("remove from body", () => {
  test.each([
    ["Hej Bo\nCPR-nr.: 010190-1234\nHilsen Anna", "Hej Bo\n\nHilsen Anna"],
    ["Jens Hansen (CPR-nr. 010190-1234) er syg.", "Jens Hansen er syg."],
    ["Jens Hansen, CPR-nr. 010190-1234, er syg.", "Jens Hansen, er syg."],
    ["Han er syg. CPR-nr. 010190-1234.", "Han er syg."],
  ])("%j loses the number and its label", (content, expected) => {
    const draft = mail({ body: { type: "text", content } });
    expect(removeFromBody.change([cprIn("body", content, "CPR-nr.")], draft)).toEqual({
      body: { type: "text", content: expected },
    });
  });

  test("takes several out at once", () => {
    const body = {
      type: "html",
      content: "<p>Jens (<b>010190-1234</b>) og Mette (230474-1018) er syge.</p>",
    } as const;
    const found = cprsIn("body", "Jens (010190-1234) og Mette (230474-1018) er syge.");
    expect(removeFromBody.change(found, mail({ body })).body?.content).toBe(
      "<p>Jens <b></b>og Mette er syge.</p>",
    );
  });

  test("leaves the markup around it", () => {
    const body = {
      type: "html",
      content: "<ul><li>Jens</li><li>CPR: <b>010190-1234</b></li><li>Løn</li></ul>",
    } as const;
    const found = cprIn("body", "Jens\nCPR: 010190-1234\nLøn", "CPR:");
    const after = removeFromBody.change([found], mail({ body })).body?.content;
    expect(after).toBe("<ul><li>Jens</li><li><b></b></li><li>Løn</li></ul>");
  });

  test("is for bodies", () => {
    expect(removeFromBody.appliesTo([cprIn("body", "010190-1234")])).toBe(true);
    expect(removeFromBody.appliesTo([cprIn("subject", "010190-1234")])).toBe(false);
  });

  test("changes nothing when the body has been rewritten meanwhile", () => {
    const found = cprIn("body", "CPR 010190-1234");
    const body = { type: "text", content: "Kære Bo, CPR 010190-1234" } as const;
    expect(removeFromBody.change([found], mail({ body }))).toEqual({});
  });
});
