import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { cleanup, fireEvent, screen } from "@testing-library/react";
import type { Mail } from "../../../mail/mail";
import { MemoryItem, memoryOfficer, openBeside, press, settle, title } from "../_testing/desk";
import { received } from "../../../requests/case/_testing/events";
import { RegisterError } from "../../../requests/case/register-error";

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse("2026-03-12T09:00:00Z") });
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const OBJECTION: Partial<Mail> = {
  subject: "Vedr. Jens Holm, CPR 230474-1018",
  body: {
    type: "html",
    content: "<p>Jeg gør indsigelse mod, at I behandler mine oplysninger. Hilsen Jens Holm</p>",
  },
};

const step = (text: string | RegExp) => screen.queryByText(text)?.textContent ?? null;

describe("handing a request over", () => {
  test("opens a case and a mail to the controller, with the original and no word of the mail's subject", async () => {
    const { officer, opened } = memoryOfficer();
    await openBeside(new MemoryItem(OBJECTION), officer);
    await press("Opret og overdrag sagen");
    expect(opened).toHaveLength(1);
    expect(opened[0]).toMatchObject({
      to: ["persondata@firma.example"],
      subject: "Henvendelse om personoplysninger – sag 2026-001",
      attached: { itemId: "AAMk1", name: "Den oprindelige mail" },
    });
    expect(opened[0]?.html).toContain("artikel 21, stk. 1");
    expect(JSON.stringify(opened)).not.toMatch(/1018|Jens|Holm/);
  });

  test("is done when the officer says that the mail was sent", async () => {
    const { officer, register } = memoryOfficer();
    await openBeside(new MemoryItem(OBJECTION), officer);
    await press("Opret og overdrag sagen");
    expect(step(/Overdraget til/)).toBeNull();
    await press("Ja, den er sendt");
    expect(step(/Overdraget til persondata@firma.example/)).not.toBeNull();
    const [stored] = await register.list();
    expect(stored?.case.handedOverTo).toBe("persondata@firma.example");
  });

  test("is asked about again when the mail is opened later", async () => {
    const { officer } = memoryOfficer();
    const item = new MemoryItem(OBJECTION);
    const view = await openBeside(item, officer);
    await press("Opret og overdrag sagen");
    view.unmount();
    await openBeside(item, officer);
    await press("Nej, den er ikke sendt");
    expect(item.kept).toBeNull();
    expect(screen.getByRole("button", { name: "Overdrag sagen" })).toBeTruthy();
  });

  test("is not offered first to those whom it would go to", async () => {
    const { officer } = memoryOfficer("Persondata@firma.example");
    await openBeside(new MemoryItem(OBJECTION), officer);
    expect(screen.queryByRole("button", { name: "Opret og overdrag sagen" })).toBeNull();
    await press("Opret en sag");
    await press("Jeg behandler den selv");
    expect(step("Du behandler den selv")).not.toBeNull();
    await press("Forløb");
    expect(step(/: behandler den selv \(Persondata@firma.example\)$/)).not.toBeNull();
    expect(step(/[Oo]verdraget til/)).toBeNull();
  });
});

test("a colleague sees who has kept a case", async () => {
  const { officer, register } = memoryOfficer();
  const by = { at: "2026-03-11T08:00:00Z", by: "bo@firma.example" };
  await register.open(received(["access"], { mail: MemoryItem.reference }));
  await register.add("2026-001", { kind: "handed-over", id: "1", to: by.by, ...by });
  await openBeside(new MemoryItem(OBJECTION), officer);
  expect(step("bo@firma.example behandler den selv")).not.toBeNull();
});

describe("a case", () => {
  async function openCase() {
    const desk = memoryOfficer();
    await openBeside(new MemoryItem(OBJECTION), desk.officer);
    await press("Opret kun sagen");
    return desk;
  }

  test("shows its number, how far it is, and what has happened", async () => {
    await openCase();
    expect(screen.getByRole("region", { name: "Sag 2026-001" }).textContent).toContain("Modtaget");
    await press("Forløb");
    expect(
      screen.getByText("12. marts kl. 10.00: sagen er oprettet (anna@firma.example)"),
    ).toBeTruthy();
  });

  test("takes notes", async () => {
    const { register } = await openCase();
    await press("Forløb");
    fireEvent.change(screen.getByLabelText(/Note til forløbet/), {
      target: { value: "Ringet til afsenderen" },
    });
    await press("Tilføj noten");
    expect(screen.getByText(/Ringet til afsenderen/)).toBeTruthy();
    const [stored] = await register.list();
    expect(stored?.case.log.map(({ kind }) => kind)).toEqual(["received", "note"]);
  });

  test("that is closed can be opened again", async () => {
    const { officer, register } = memoryOfficer();
    const by = { at: "2026-03-11T08:00:00Z", by: "anna@firma.example" };
    await register.open(received(["access"], { mail: MemoryItem.reference }));
    await register.add("2026-001", { kind: "answered", id: "1", ...by });
    await openBeside(new MemoryItem(OBJECTION), officer);
    await press("Genåbn sagen");
    const [stored] = await register.list();
    expect(stored?.case.status).toBe("in-progress");
  });

  test("ticks off what must not wait", async () => {
    const { register } = await openCase();
    expect(screen.getByRole("region", { name: "Kan ikke vente" }).textContent).toContain("Stop");
    await press("Udført");
    expect(screen.queryByRole("region", { name: "Kan ikke vente" })).toBeNull();
    const [stored] = await register.list();
    expect(stored?.case.doneAtOnce).toEqual(["stop-processing"]);
  });

  test("takes the officer's correction, for everybody to see", async () => {
    const { register } = await openCase();
    await press("Fjern Indsigelse");
    expect(title()).toBe("Ikke en henvendelse");
    const [stored] = await register.list();
    expect(stored?.case.labels).toEqual([]);
  });

  test("that turns out to be no request is closed by the same click, and open again by a right", async () => {
    const { register } = await openCase();
    await press("Det er ikke en henvendelse");
    const card = () => screen.getByRole("region", { name: "Sag 2026-001" }).textContent;
    expect(card()).toContain(
      "Mailen er ikke en henvendelse. Sagen blev afsluttet torsdag den 12. marts 2026.",
    );
    expect(screen.queryByRole("button", { name: "Afslut sagen uden svar" })).toBeNull();
    const status = async () => (await register.list())[0]?.case.status;
    expect(await status()).toBe("no-request");
    await press("Ret typen");
    fireEvent.click(screen.getByRole("checkbox", { name: "Sletning" }));
    await settle();
    expect(await status()).toBe("received");
  });

  test.each([
    ["Anmodningen er trukket tilbage", "withdrawn", "anmodningen er trukket tilbage"],
    ["Den hører til en anden sag", "duplicate", "hører til en anden sag"],
  ])("that needs no answer is closed by two clicks: %s", async (button, reason, words) => {
    const { register } = await openCase();
    await press("Afslut sagen uden svar");
    await press(button);
    const [stored] = await register.list();
    expect(stored?.case).toMatchObject({ status: "closed", reason });
    const card = screen.getByRole("region", { name: "Sag 2026-001" }).textContent;
    expect(card).toContain(`Afsluttet uden svar torsdag den 12. marts 2026: ${words}.`);
    expect(screen.getByRole("button", { name: "Genåbn sagen" })).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "Næste skridt" })).toBeNull();
  });

  test("may be closed for a reason in words", async () => {
    const { register } = await openCase();
    await press("Afslut sagen uden svar");
    fireEvent.change(screen.getByLabelText(/En anden grund/), { target: { value: "En øvelse" } });
    await press("Afslut sagen");
    const [stored] = await register.list();
    expect(stored?.case).toMatchObject({ status: "closed", reason: "En øvelse" });
    await press("Forløb");
    expect(screen.getByText(/afsluttet uden svar: En øvelse/)).toBeTruthy();
  });

  test("says in its log why it was refused, took longer, and how an objection was decided", async () => {
    const { officer, register } = memoryOfficer();
    const by = { at: "2026-03-11T08:00:00Z", by: "anna@firma.example" };
    await register.open(received(["objection"], { mail: MemoryItem.reference }));
    await register.add("2026-001", { kind: "extended", id: "1", reason: "fire arkiver", ...by });
    await register.add("2026-001", {
      kind: "decided-objection",
      id: "2",
      groundsRemain: true,
      ...by,
    });
    await register.add("2026-001", {
      kind: "refused",
      id: "3",
      reason: "objection: legal-claims",
      ...by,
    });
    await openBeside(new MemoryItem(OBJECTION), officer);
    await press("Forløb");
    expect(screen.getByText(/fristen er forlænget: fire arkiver/)).toBeTruthy();
    expect(screen.getByText(/indsigelsen er ikke taget til følge/)).toBeTruthy();
    expect(
      screen.getByText(/afslået: Indsigelse – Behandlingen er nødvendig for et retskrav/),
    ).toBeTruthy();
  });

  test("of which a part was extended shows both days", async () => {
    const { officer, register } = memoryOfficer();
    const by = { at: "2026-03-11T08:00:00Z", by: "anna@firma.example" };
    await register.open(received(["access", "complaint"], { mail: MemoryItem.reference }));
    await register.add("2026-001", { kind: "extended", id: "1", reason: "fire arkiver", ...by });
    await openBeside(new MemoryItem(OBJECTION), officer);
    expect(screen.getByRole("heading", { name: /Svar senest .*7\. april 2026/ })).toBeTruthy();
    expect(screen.getByText(/^Indsigt: senest .*5\. juni 2026/)).toBeTruthy();
  });

  test("says in one sentence when it could not be kept, and stays as it was", async () => {
    const desk = await openCase();
    desk.faults.save = "error";
    await press("Udført");
    await settle();
    expect(screen.getByRole("alert").textContent).toContain("Alt er, som det var");
    expect(screen.getByRole("region", { name: "Kan ikke vente" })).toBeTruthy();
  });
});

describe("several deeds of which the register takes only the first", () => {
  async function answered() {
    const desk = memoryOfficer();
    const { register } = desk;
    await register.open(received(["access"], { mail: MemoryItem.reference }));
    const item = new MemoryItem(OBJECTION);
    item.kept = { unsent: [{ kind: "acknowledged" }, { kind: "extended", reason: "mange" }] };
    await openBeside(item, desk.officer);
    const add = register.add.bind(register);
    jest
      .spyOn(register, "add")
      .mockImplementationOnce(add)
      .mockImplementationOnce(() => Promise.reject(new RegisterError("timeout")));
    await press("Ja, den er sendt");
    return { register, item };
  }

  test("show the case with the first", async () => {
    await answered();
    expect(screen.getByRole("alert").textContent).not.toBe("");
    expect(screen.getByRole("region", { name: "Sag 2026-001" }).textContent).toContain("I gang");
  });

  test("leave the others to be done, each once", async () => {
    const { register, item } = await answered();
    expect(item.kept).toMatchObject({ unsent: [{ kind: "extended" }] });
    await press("Ja, den er sendt");
    const [stored] = await register.list();
    const kinds = stored?.case.log.map(({ kind }) => kind);
    expect(kinds).toEqual(["received", "acknowledged", "extended"]);
    expect(item.kept).toBeNull();
  });
});

test("a register that cannot be reached is asked again on request", async () => {
  const { officer, register } = memoryOfficer();
  let isDown = true;
  const flaky = {
    ...officer,
    register: async () => {
      if (isDown) throw new Error("down");
      return register;
    },
  };
  await openBeside(new MemoryItem(OBJECTION), flaky);
  expect(screen.getByRole("alert").textContent).toContain("Registret afviste det");
  isDown = false;
  await press("Prøv igen");
  expect(screen.getByRole("button", { name: "Opret og overdrag sagen" })).toBeTruthy();
});
