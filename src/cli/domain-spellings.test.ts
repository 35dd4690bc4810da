import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "@jest/globals";
import defaultPolicy from "../../policies/default.json";
import { policy } from "../policy/_testing/examples";
import { kuvert, withFolder } from "./_testing/kuvert";
import { bothSpellings, withBothSpellings } from "./domain-spellings";

const WRITTEN = "rødgrød.dk";
const SENT = "xn--rdgrd-vuad.dk";

test("a domain with letters such as ø stands there in both spellings, whichever was given", () => {
  expect(bothSpellings([WRITTEN])).toEqual([WRITTEN, SENT]);
  expect(bothSpellings([SENT, "mail.firma.dk"])).toEqual([SENT, WRITTEN, "mail.firma.dk"]);
  expect(bothSpellings(["Firma.dk", SENT, WRITTEN])).toEqual(["Firma.dk", SENT, WRITTEN]);
});

test("in each list of domains that a policy has, and nothing is added that it has not", () => {
  const lists = withBothSpellings(
    policy({
      internalDomains: [WRITTEN],
      agreementDomains: [WRITTEN],
      encryption: { ...policy().encryption, recipientDomains: [SENT] },
      visitors: { regulars: [WRITTEN] },
    }),
  );
  expect(lists).toMatchObject({
    internalDomains: [WRITTEN, SENT],
    agreementDomains: [WRITTEN, SENT],
    encryption: { recipientDomains: [SENT, WRITTEN] },
    visitors: { regulars: [WRITTEN, SENT] },
  });
  const { agreementDomains: _, visitors: _visitors, ...plain } = policy();
  expect(withBothSpellings(plain)).toEqual(plain);
});

test.each([
  [WRITTEN, WRITTEN],
  [WRITTEN, SENT],
  [SENT, WRITTEN],
])("colleagues at %s are none of the outsiders, written %s", async (internal, domain) => {
  const mail = { id: "1", body: "CPR 010190-1234", from: "a@b.dk", to: [`c@mail.${domain}`] };
  const stdin = JSON.stringify(mail);
  await withFolder(async (cwd) => {
    const json = { ...defaultPolicy, internalDomains: [internal] };
    await writeFile(path.join(cwd, "p.json"), JSON.stringify(json));
    for (const option of [
      ["--policy", "p.json"],
      ["--internal-domain", internal],
    ]) {
      const { output } = await kuvert(["scan", "-", ...option], { cwd, stdin });
      expect(JSON.parse(output)).toMatchObject({ verdict: "note" });
    }
  });
});
