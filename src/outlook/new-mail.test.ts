import { afterEach, describe, expect, test } from "@jest/globals";
import { openNewMail } from "./new-mail";
import { installOutlook, removeOutlook } from "./outlook-double";

const MAIL = { to: ["dpo@firma.dk"], subject: "Brud", htmlBody: "<p>Hej</p>" };

afterEach(removeOutlook);

describe("a new mail", () => {
  test("is opened", async () => {
    const { calls } = installOutlook();
    expect(await openNewMail(MAIL)).toEqual({ ok: true, value: undefined });
    expect(calls).toEqual(["displayNewMessageFormAsync"]);
  });

  test("is unsupported beside a draft, where office.js has no such function", async () => {
    installOutlook({ faults: { displayNewMessageFormAsync: "missing" } });
    expect(await openNewMail(MAIL)).toEqual({ ok: false, error: "unsupported" });
  });

  test("that Outlook refuses is an outcome", async () => {
    installOutlook({ faults: { displayNewMessageFormAsync: "error" } });
    expect(await openNewMail(MAIL)).toEqual({ ok: false, error: "failed" });
  });
});
