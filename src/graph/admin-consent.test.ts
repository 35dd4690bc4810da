import { expect, test } from "@jest/globals";
import { adminConsentIn } from "./admin-consent";

test.each([
  [
    "?admin_consent=True&tenant=fa00d692&scope=https%3a%2f%2fgraph.microsoft.com%2fMail.Read",
    "given",
  ],
  [
    "?error=consent_required&error_description=AADSTS65004&admin_consent=True&tenant=fa00d692",
    "refused",
  ],
  ["?code=0.AAA&state=eyJ", null],
  ["?error=access_denied", null],
  ["", null],
])("an address that ends with %s says %s", (search, answer) => {
  expect(adminConsentIn(search)).toBe(answer);
});
