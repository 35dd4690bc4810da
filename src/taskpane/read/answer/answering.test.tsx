import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { cleanup, fireEvent, screen } from "@testing-library/react";
import type { CaseEvent } from "../../../requests/case/events";
import type { RequestLabel } from "../../../requests/labels";
import { MemoryItem, memoryOfficer, openBeside, press, settle } from "../_testing/desk";
import { received } from "../../../requests/case/_testing/events";

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse("2026-03-12T09:00:00Z") });
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const BY = { at: "2026-03-06T08:00:00Z", by: "anna@firma.example" };
/** Steps that stand before the one a test is about. */
const HANDED_OVER: CaseEvent = { kind: "handed-over", id: "1", to: BY.by, ...BY };
const ACKNOWLEDGED: CaseEvent = { kind: "acknowledged", id: "2", ...BY };

/** The pane beside a mail that has a case for these rights, with this done. */
async function work(labels: readonly RequestLabel[], done: readonly CaseEvent[]) {
  const desk = memoryOfficer();
  await desk.register.open(received(labels, { mail: MemoryItem.reference }));
  for (const event of done) await desk.register.add("2026-001", event);
  const item = new MemoryItem({ subject: "Hej", body: { type: "text", content: "Hej" } });
  await openBeside(item, desk.officer);
  // The part with checklists and letters arrives a moment later.
  await settle();
  return { ...desk, item, stored: async () => (await desk.register.list())[0]?.case };
}

async function tick(name: string | RegExp) {
  fireEvent.click(screen.getByRole("checkbox", { name }));
  await settle();
}

async function type(label: string | RegExp, value: string) {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  await settle();
}

describe("the receipt", () => {
  test("opens Outlook's reply, and counts once it was sent", async () => {
    const { item, stored } = await work(["access"], [HANDED_OVER]);
    await press("Bekræft modtagelsen");
    await type(/Navn i hilsenen/, "Camilla");
    await press("Åbn svaret i Outlook");
    expect(item.replies[0]).toContain("Kære Camilla");
    expect(item.replies[0]).toContain("2026-001");
    expect((await stored())?.acknowledgedAt).toBeNull();
    await press("Ja, den er sendt");
    expect((await stored())?.acknowledgedAt).not.toBeNull();
  });

  test("can be in English, and ask who is writing in the same mail", async () => {
    const { item, stored } = await work(["access"], [HANDED_OVER]);
    await press("Bekræft modtagelsen");
    await tick("Bed om bekræftelse af identitet");
    await tick("Kunde-, medarbejder- eller sagsnummer");
    fireEvent.click(screen.getByRole("radio", { name: "English" }));
    await settle();
    await press("Åbn svaret i Outlook");
    expect(item.replies[0]).toMatch(/^<p>Hello/);
    await press("Ja, den er sendt");
    expect(await stored()).toMatchObject({ identity: "asked", status: "identity" });
    expect(screen.getByText(/Fristen er sat i bero/)).toBeTruthy();
    await press("Identiteten er bekræftet");
    expect((await stored())?.identity).toBe("established");
  });
});

describe("the ground for erasure", () => {
  test("is one of the five at least", async () => {
    const { stored } = await work(["erasure"], [HANDED_OVER, ACKNOWLEDGED]);
    const keep = screen.getByRole("button", { name: "Gem grundlaget" });
    expect(keep.getAttribute("aria-disabled")).toBe("true");
    await tick(/ikke længere nødvendige/);
    await press("Gem grundlaget");
    expect((await stored())?.grounds.erasure).toEqual(["no-longer-needed"]);
  });

  test("is asked together with what may stand against it", async () => {
    await work(["erasure"], [HANDED_OVER, ACKNOWLEDGED]);
    await tick(/nødvendige for et retskrav/);
    expect(screen.getByText(/kan sletningen afslås/)).toBeTruthy();
  });
});

describe("an objection", () => {
  test("goes against the person only when it was weighed", async () => {
    const { stored } = await work(["objection"], [HANDED_OVER, ACKNOWLEDGED]);
    const remain = screen.getByRole("button", { name: "Vores grunde vejer tungere" });
    expect(remain.getAttribute("aria-disabled")).toBe("true");
    for (const name of [/legitim interesse/, /særlige situation/, /stoppet imens/, /er vejet/]) {
      await tick(name);
    }
    await press("Vores grunde vejer tungere");
    expect((await stored())?.objection?.groundsRemain).toBe(true);
  });
});

describe("the recipients", () => {
  const GROUNDS: CaseEvent = {
    kind: "ground-chosen",
    id: "3",
    label: "erasure",
    grounds: ["unlawful"],
    ...BY,
  };

  test("are added, written to and ticked off", async () => {
    const { opened, stored } = await work(["erasure"], [HANDED_OVER, ACKNOWLEDGED, GROUNDS]);
    await type(/Mailadresse på en/, "lone@loenservice.example");
    await press("Tilføj");
    await press("Skriv besked");
    expect(opened[0]).toMatchObject({ to: ["lone@loenservice.example"] });
    expect(opened[0]?.subject).toContain("2026-001");
    await press("Ja, den er sendt");
    expect((await stored())?.recipients[0]?.told).not.toBeNull();
  });

  test("must be addresses", async () => {
    const { stored } = await work(["erasure"], [HANDED_OVER, ACKNOWLEDGED, GROUNDS]);
    await type(/Mailadresse på en/, "Lone");
    await press("Tilføj");
    expect(screen.getByText("Skriv en mailadresse.")).toBeTruthy();
    expect((await stored())?.recipients).toEqual([]);
  });

  test("may be none", async () => {
    const { stored } = await work(["erasure"], [HANDED_OVER, ACKNOWLEDGED, GROUNDS]);
    await press("Ingen har fået dem");
    expect((await stored())?.hasNoRecipients).toBe(true);
  });
});

describe("the answer", () => {
  const READY = [HANDED_OVER, ACKNOWLEDGED];

  test("to a request for access says how much is to be filled in, and closes the case", async () => {
    const { item, stored } = await work(["access"], READY);
    await press("Skriv svar");
    expect(screen.getByText(/felter mangler at blive udfyldt/)).toBeTruthy();
    await press("Åbn svaret i Outlook");
    expect(item.replies[0]).toContain("[udfyld:");
    expect(item.replies[0]).toContain("Datatilsynet");
    await press("Ja, den er sendt");
    expect((await stored())?.status).toBe("answered");
  });

  test("that refuses has a reason", async () => {
    const { stored } = await work(["access"], READY);
    await press("Skriv svar");
    await tick("Imødekom: indsigt");
    await tick("Afslå: indsigt");
    const open = screen.getByRole("button", { name: "Åbn svaret i Outlook" });
    expect(open.getAttribute("aria-disabled")).toBe("true");
    await tick("Anmodningen er åbenbart grundløs");
    await press("Åbn svaret i Outlook");
    await press("Ja, den er sendt");
    expect((await stored())?.status).toBe("refused");
  });

  test("may be that it takes longer, and why", async () => {
    const { item, stored } = await work(["access"], READY);
    await press("Skriv svar");
    await tick("Imødekom: indsigt");
    await tick("Giv besked om længere frist");
    await type(/Hvorfor tager det længere tid/, "Vi skal se i fire arkiver.");
    await press("Åbn svaret i Outlook");
    expect(item.replies[0]).toContain("Vi skal se i fire arkiver.");
    await press("Ja, den er sendt");
    expect((await stored())?.status).toBe("extended");
    expect(screen.getByRole("heading", { name: /5\. juni 2026/ })).toBeTruthy();
  });
});

const boxes = () =>
  screen
    .getAllByRole<HTMLInputElement>("checkbox")
    .map(({ labels, checked }) => `${checked ? "x" : "-"} ${labels?.[0]?.textContent}`);

test("a decision takes the place of the receipt, and each is called what it is", async () => {
  await work(["complaint", "rectification"], [HANDED_OVER]);
  await press("Bekræft modtagelsen");
  await tick("Svar på klagen");
  await tick("Imødekom: berigtigelse");
  expect(boxes().filter((box) => !box.includes("identitet") && !box.includes("frist"))).toEqual([
    "- Bekræft, at klagen er modtaget",
    "- Bekræft modtagelsen",
    "x Svar på klagen",
    "x Imødekom: berigtigelse",
    "- Vi har ingen oplysninger",
    "- Afslå: berigtigelse",
  ]);
  await tick("Vi har ingen oplysninger");
  expect(boxes()).toContain("- Imødekom: berigtigelse");
});

test.each([
  ["marketing_optout", "Bekræft, at markedsføringen er stoppet"],
  ["consent_withdrawal", "Bekræft, at samtykket er trukket tilbage"],
  ["breach_report", "Svar på meldingen"],
  ["automated_decision", "Giv resultatet af en ny vurdering"],
] as const)("nobody is asked to grant %s", async (label, called) => {
  await work([label], [HANDED_OVER]);
  await press("Bekræft modtagelsen");
  expect(boxes()).toContain(`- ${called}`);
  expect(boxes().join()).not.toMatch(/Imødekom/);
});

/** What was answered before the test. */
const ANSWERED: CaseEvent = { kind: "answered", id: "9", ...BY };

const dues = () => screen.queryAllByRole("heading", { name: /senest/ }).length;
const nextStep = () => screen.queryByText("Nu:")?.parentElement?.textContent ?? null;

describe("a breach", () => {
  test("is open, and its hours run, until somebody says that the authority was told", async () => {
    const { stored } = await work(["breach_report"], [HANDED_OVER, ACKNOWLEDGED, ANSWERED]);
    expect(dues()).toBe(1);
    expect(nextStep()).toMatch(/Anmeld bruddet til Datatilsynet/);
    expect(screen.getByText(/Sagen er åben, til resten er udført/)).toBeTruthy();
    await press("Bruddet er anmeldt");
    expect((await stored())?.notification).toEqual({ isNotified: true, reason: null });
    expect(dues()).toBe(0);
    expect(nextStep()).toBeNull();
    expect(screen.getByText(/Sagen er afsluttet/)).toBeTruthy();
  });

  test("need not be reported for a reason that goes on record", async () => {
    const { stored } = await work(["breach_report"], [HANDED_OVER]);
    await press("Det er ikke nødvendigt");
    const keep = screen.getByRole("button", { name: "Gem begrundelsen" });
    expect(keep.getAttribute("aria-disabled")).toBe("true");
    await type(/Hvorfor skal bruddet ikke anmeldes/, "Modtageren slettede mailen ulæst");
    await press("Gem begrundelsen");
    expect((await stored())?.notification?.isNotified).toBe(false);
    await press("Forløb");
    expect(screen.getByText(/bruddet anmeldes ikke: Modtageren slettede/)).toBeTruthy();
  });
});

describe("a case that was answered", () => {
  test("says when, instead of how much time is left", async () => {
    await work(["access"], [HANDED_OVER, ACKNOWLEDGED, ANSWERED]);
    expect(dues()).toBe(0);
    const text = screen.getByText(/Sagen er afsluttet/).textContent;
    expect(text).toMatch(/^Besvaret fredag den 6\. marts 2026\. Sagen er afsluttet\./);
  });

  test("has recipients to tell yet, and is among the open ones until they are", async () => {
    const { stored } = await work(["rectification"], [HANDED_OVER, ACKNOWLEDGED, ANSWERED]);
    expect(dues()).toBe(0);
    expect(nextStep()).toMatch(/Giv modtagere af oplysningerne besked/);
    await press("1 åben sag");
    expect(screen.getByText("Giv modtagere af oplysningerne besked")).toBeTruthy();
    await press("Tilbage til mailen");
    await settle();
    await press("Ingen har fået dem");
    expect((await stored())?.hasNoRecipients).toBe(true);
    expect(screen.getByText(/Sagen er afsluttet/)).toBeTruthy();
  });
});
