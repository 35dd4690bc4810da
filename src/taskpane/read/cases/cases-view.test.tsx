import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { cleanup, fireEvent, screen } from "@testing-library/react";
import type { CaseEvent } from "../../../requests/case/events";
import type { RequestLabel } from "../../../requests/labels";
import { MemoryItem, memoryOfficer, openBeside, press, settle, title } from "../_testing/desk";
import { received } from "../../../requests/case/_testing/events";

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse("2026-03-12T09:00:00Z") });
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

/** Files the browser was asked to save: jsdom does not. */
function savedFiles() {
  const contents: Blob[] = [];
  const names: string[] = [];
  URL.createObjectURL = (content) => `blob:${contents.push(content as Blob)}`;
  URL.revokeObjectURL = () => {};
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  return { contents, names };
}

const ORDINARY = new MemoryItem({ subject: "Vagtplan", body: { type: "text", content: "Hej" } });

/** An officer with cases that came in on these days of 2026. */
async function officerWith(...requests: readonly (readonly [string, RequestLabel])[]) {
  const desk = memoryOfficer();
  for (const [day, label] of requests) {
    await desk.register.open(
      received([label], {
        id: `opened ${day}`,
        receivedAt: `2026-${day}T08:00:00Z`,
        mail: { messageId: `<${day}>`, itemId: `item ${day}` },
      }),
    );
  }
  return desk;
}

const done = (kind: "answered"): CaseEvent => ({
  kind,
  id: "answered",
  at: "2026-03-11T08:00:00Z",
  by: "anna@firma.example",
});

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result as string));
    reader.readAsText(blob);
  });
}

const numbers = () =>
  screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);

describe("the list of open cases", () => {
  test("names the rows that cannot be read beside the cases that can", async () => {
    const { officer, register } = await officerWith(["03-05", "access"]);
    const list = register.list.bind(register);
    const withUnread = (onUnread?: (row: string) => void) => {
      onUnread?.("2026-007");
      return list();
    };
    Object.assign(register, { list: withUnread });
    await openBeside(ORDINARY, officer);
    await press("1 åben sag");
    expect(screen.getByText(/kan ikke læses.*2026-007/)).toBeTruthy();
    expect(numbers()).toHaveLength(1);
  });

  test("is reached from any mail, which says how many there are", async () => {
    const { officer } = await officerWith(["03-05", "access"], ["02-01", "erasure"]);
    await openBeside(ORDINARY, officer);
    await press("2 åbne sager, 1 over fristen");
    expect(title()).toBe("Åbne sager");
    await press("Tilbage til mailen");
    expect(title()).toBe("Du skal ikke gøre noget");
  });

  test("is not spoken of where there never was one", async () => {
    await openBeside(ORDINARY);
    expect(screen.queryByRole("button", { name: /sag/ })).toBeNull();
  });

  test("has the overdue in front, then hours, then days", async () => {
    const { officer } = await officerWith(
      ["03-05", "access"],
      ["03-11", "breach_report"],
      ["02-01", "erasure"],
    );
    await openBeside(ORDINARY, officer);
    await press(/3 åbne sager/);
    expect(numbers()).toEqual(["Sag 2026-003", "Sag 2026-002", "Sag 2026-001"]);
    expect(screen.getByText(/Senest mandag den 2. marts 2026 · 10 dage over fristen/)).toBeTruthy();
    expect(screen.getByText(/· 46 timer tilbage/)).toBeTruthy();
  });

  test("opens a case's mail", async () => {
    const { officer, shown } = await officerWith(["03-05", "access"]);
    await openBeside(ORDINARY, officer);
    await press("1 åben sag");
    await press("Åbn mailen");
    expect(shown).toEqual(["item 03-05"]);
  });

  test("counts the closed ones, and saves all as a table and as a file of everything", async () => {
    const { officer, register } = await officerWith(["03-05", "access"], ["03-06", "erasure"]);
    await register.add("2026-001", done("answered"));
    await openBeside(ORDINARY, officer);
    await press("1 åben sag");
    expect(screen.getByText("1 afsluttet sag")).toBeTruthy();
    const files = savedFiles();
    await press("Hent som regneark");
    await press("Hent alt som fil");
    expect(files.names).toEqual(["sager-2026-03-12.csv", "sager-2026-03-12.json"]);
    const [csv, json] = await Promise.all(files.contents.map(textOf));
    expect(csv).toContain("Sag;Modtaget;Handler om");
    expect(csv).toContain("2026-001;");
    expect(JSON.parse(json ?? "")).toMatchObject({ format: "kuvert-cases" });
  });

  test("makes room when the register is nearly full, after asking", async () => {
    const { officer, register } = await officerWith(["03-05", "access"], ["03-06", "erasure"]);
    await register.add("2026-001", done("answered"));
    jest.spyOn(register, "fullness").mockResolvedValue(0.85);
    await openBeside(ORDINARY, officer);
    await press("1 åben sag");
    expect(screen.getByText(/85 % fyldt/)).toBeTruthy();
    await press("Fjern de afsluttede sager");
    await press("Ja, fjern dem");
    const left = await register.list();
    expect(left.map((each) => each.case.number)).toEqual(["2026-002"]);
  });

  test("says when the register cannot be read, and asks again", async () => {
    const { officer, register } = await officerWith(["03-05", "access"]);
    await openBeside(ORDINARY, officer);
    const listing = jest.spyOn(register, "list").mockRejectedValueOnce(new Error("down"));
    fireEvent.click(screen.getByRole("button", { name: "1 åben sag" }));
    await settle();
    expect(screen.getByRole("alert").textContent).toContain("Registret afviste det");
    listing.mockRestore();
    await press("Prøv igen");
    expect(numbers()).toEqual(["Sag 2026-001"]);
  });
});
