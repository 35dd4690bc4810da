import { afterEach, describe, expect, test } from "@jest/globals";
import { removeOutlook } from "./_testing/outlook-double";
import { sentInSpite } from "./sent-verdict";

const SENT = "x-kuvert-verdict: verdict=stop; mode=enforce; rules=subject-cpr; overridden=none";

/** Installs a mail that is read, by its sender and by what Outlook answers about its headers. */
function install(headers: unknown, from: object | null = { emailAddress: "Anna@firma.example" }) {
  const item = {
    from,
    getAllInternetHeadersAsync: (done: (answer: object) => void) =>
      done({ status: "succeeded", value: headers }),
  };
  const mailbox = { item, userProfile: { emailAddress: "anna@firma.example" } };
  Object.assign(globalThis, { Office: { context: { mailbox } } });
}

afterEach(removeOutlook);

describe("what a mail was sent in spite of", () => {
  test("stands in the header of the user's own mail", async () => {
    install(SENT);
    expect(await sentInSpite()).toEqual({ rules: ["subject-cpr"] });
  });

  test.each([
    ["by somebody else", { emailAddress: "bo@kunde.example" }],
    ["by nobody", null],
    ["by somebody without an address", { emailAddress: 7 }],
  ])("is nobody's business in a mail that was sent %s", async (_who, from) => {
    install(SENT, from);
    expect(await sentInSpite()).toBeNull();
  });

  test.each([undefined, null, {}])(
    "is nothing where Outlook gives %p for headers",
    async (none) => {
      install(none);
      expect(await sentInSpite()).toBeNull();
    },
  );
});
