import { describe, expect, test } from "@jest/globals";
import { cprIn, cprsIn, finding, mail } from "../_testing/examples";
import { mask } from "./mask";

describe("mask", () => {
  test("hides the value in the subject, and nothing else", () => {
    const draft = mail({ subject: "Løn, CPR 010190-1234 (maj)" });
    expect(mask.change([cprIn("subject", draft.subject, "CPR")], draft)).toEqual({
      subject: "Løn, CPR 010190-•••• (maj)",
    });
  });

  test("hides the value in a body as plain text", () => {
    const body = { type: "text", content: "Hej\nCPR 010190-1234." } as const;
    expect(mask.change([cprIn("body", body.content)], mail({ body }))).toEqual({
      body: { type: "text", content: "Hej\nCPR 010190-••••." },
    });
  });

  test("hides a value that markup runs through", () => {
    const body = { type: "html", content: "<p>CPR <b>0101</b>90-1234, løn</p>" } as const;
    const after = mask.change([cprIn("body", "CPR 010190-1234, løn")], mail({ body })).body;
    expect(after?.content).toBe("<p>CPR <b>010190-••••</b>, løn</p>");
  });

  test("is not offered when the preview would make the subject too long", () => {
    const phone = {
      ...finding("phone", "subject", { end: 8, masked: "+45 •• •• •• 78" }),
      key: "phone:subject:0:0",
      level: "warn",
      rule: "subject-contact",
      clause: "D 21",
    } as const;
    const subjectOf = (length: number) => `12345678${"x".repeat(length - 8)}`;
    expect(mask.appliesTo([phone], mail({ subject: subjectOf(248) }))).toBe(true);
    expect(mask.appliesTo([phone], mail({ subject: subjectOf(249) }))).toBe(false);
  });

  test.each(["recipient", "attachment-name"] as const)("is not for a %s", (where) => {
    const found = { ...cprIn("body", "010190-1234"), where };
    expect(mask.appliesTo([found], mail())).toBe(false);
  });

  test("hides several values at once", () => {
    const body = { type: "html", content: "<p>010190-1234, <b>230474</b>-1018</p>" } as const;
    const found = cprsIn("body", "010190-1234, 230474-1018");
    expect(mask.change(found, mail({ body })).body?.content).toBe(
      "<p>010190-••••, <b>230474-••••</b></p>",
    );
  });

  test("is not offered for several when the previews together make the subject too long", () => {
    const phones = [0, 9].map((start) => ({
      ...finding("phone", "subject", { start, end: start + 8, masked: "+45 •• •• •• 78" }),
      key: `phone:subject:0:${start}`,
      level: "warn" as const,
      rule: "subject-contact",
      clause: "D 21",
    }));
    const subjectOf = (length: number) => `12345678 12345678${"x".repeat(length - 17)}`;
    expect(mask.appliesTo(phones, mail({ subject: subjectOf(241) }))).toBe(true);
    expect(mask.appliesTo(phones, mail({ subject: subjectOf(242) }))).toBe(false);
  });

  test("hides none when one of them is gone", () => {
    const found = cprsIn("subject", "010190-1234, 230474-1018");
    expect(mask.change(found, mail({ subject: "010190-1234, 230474" }))).toEqual({});
  });

  test("a second click does no more", () => {
    const body = { type: "text", content: "CPR 010190-1234" } as const;
    const found = cprIn("body", body.content);
    const once = mail({ body, ...mask.change([found], mail({ body })) });
    expect(mask.change([found], once)).toEqual({});
  });
});
