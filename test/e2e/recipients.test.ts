/** Who gets a mail, and whether he may: recipients, marketing and requests for data, on the real office.js. */
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { connectBrowser, openOutlook, type OutlookPage } from "./outlook-page";

const CUSTOMER = { address: "kunde@example.com", name: "Kunde" };

let browser: Browser;
let outlook: OutlookPage;
beforeAll(async () => {
  browser = await connectBrowser();
  outlook = await openOutlook(browser, { policy: "dki-logistics" });
});
afterAll(() => browser.close());
afterEach(() => outlook.throwComplaints());

test("recipients: who is outside, with whom there is an agreement, and what is a list", async () => {
  await outlook.write({
    subject: "Rute",
    to: [
      CUSTOMER,
      { address: "lone@loenservice.example", name: "Lone" },
      { address: "alle@dki-logistics.example", name: "Alle" },
      { address: "salg@dki-logistlcs.example", name: "Salg" },
    ],
  });
  const card = outlook.card("Domæne, der ligner et andet");
  await card.waitFor();
  expect(await card.innerText()).toContain("dki-logistlcs.example ≠ dki-logistics.example");
  const pane = await outlook.pane.locator("main").innerText();
  expect(pane).toContain("Sendes til 3 personer uden for virksomheden");
  expect(pane).toContain("Der er databehandleraftale med loenservice.example.");
  expect(pane).toContain("Alle er en liste");
});

test("marketing: asks for the consent, adds the way out, and hides recipients from each other", async () => {
  const customers = ["a", "b", "c", "d", "e", "f"].map((name) => ({
    address: `${name}@kunde-${name}.example`,
    name: "",
  }));
  await outlook.write({
    subject: "Stort efterårstilbud: 20 % rabat på al transport",
    bodyHtml:
      "<p>Kære kunde</p><p>Kun denne uge får du 20 % rabat på al transport. Book nu på vores hjemmeside, og benyt kampagnekoden EFTERAAR. Tilbuddet gælder til fredag.</p>",
    to: customers,
  });
  await outlook
    .card("Mangler framelding")
    .getByRole("button", { name: "Tilføj framelding" })
    .click();
  await outlook.card("Mangler framelding").waitFor({ state: "detached" });
  await outlook
    .card("Modtagerne ser hinanden")
    .getByRole("button", { name: "Flyt til Bcc" })
    .click();
  await outlook.card("Modtagerne ser hinanden").waitFor({ state: "detached" });
  expect((await outlook.snapshot()).open!.bcc).toHaveLength(6);
  const marketing = outlook.card("Ligner reklame");
  await marketing.getByRole("button", { name: "Send alligevel …" }).click();
  await marketing.getByRole("radio", { name: "Modtagerne har givet samtykke" }).check();
  await marketing.getByRole("button", { name: "Tillad i denne kladde" }).click();
  await outlook.send();
  await outlook.waitUntilSent();
  const { items } = await outlook.snapshot();
  const sent = items.find(({ folder }) => folder === "sent");
  expect(sent?.headers["x-kuvert-verdict"]).toContain("overridden=marketing:consent-given");
});

test("a request for a CPR number without a purpose gets a note, and a sentence to finish", async () => {
  await outlook.write({
    subject: "Oprettelse",
    bodyHtml: "<p>Hej Jens</p><p>Send mig dit CPR-nummer.</p>",
    to: [CUSTOMER],
  });
  await outlook
    .card("Beder om personoplysninger")
    .getByRole("button", { name: "Skriv formålet" })
    .click();
  await outlook.pane.getByText("Skriv formålet i teksten").waitFor();
  expect((await outlook.snapshot()).open!.bodyHtml).toContain(
    "Send mig dit CPR-nummer. Vi skal bruge det til: …",
  );
});
