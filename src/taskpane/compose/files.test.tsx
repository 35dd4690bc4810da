/** What the pane says of attachments: how far it is, what it could not read, and where something stands. */
import { describe, expect, test } from "@jest/globals";
import { cleanup, render, screen, within } from "@testing-library/react";
import type { FoundPlace } from "../../detect/finding";
import type { UnreadAttachment } from "../../mail/unread-attachments";
import type { FindingGroup } from "../../policy/groups";
import type { JudgedFinding } from "../../policy/verdict";
import { surroundings, SurroundingsProvider } from "../surroundings";
import { FileLines } from "./file-lines";
import { SETTINGS } from "./_testing/fixtures";
import { NOTHING_KNOWN, type GuardState } from "./guard-state";
import { Places } from "./places";

const CALM: GuardState = { ...NOTHING_KNOWN, complete: true };

function show(node: React.ReactNode): string[] {
  const value = surroundings(SETTINGS, "da");
  render(<SurroundingsProvider value={value}>{node}</SurroundingsProvider>);
  return screen.queryAllByRole("listitem").map((item) => item.textContent ?? "");
}

describe("files", () => {
  test("nothing attached is nothing to say", () => {
    show(<FileLines state={CALM} />);
    expect(document.body.textContent).toBe("");
  });

  test("says which of how many is being read", () => {
    show(<FileLines state={{ ...CALM, reading: { current: 2, total: 5, index: 1 } }} />);
    expect(screen.getByText("Læser vedhæftet fil 2 af 5 …")).toBeTruthy();
  });

  test("names each file that was not read, and why; of many the first", () => {
    const file = (path: string, more: Partial<UnreadAttachment> = {}): UnreadAttachment => ({
      index: 0,
      path,
      reason: "encrypted",
      ...more,
    });
    const unreadFiles = [
      file("kontrakt.docx"),
      file("scan.pdf", { reason: "no-text", pages: [2, 3] }),
      file("rapport.pdf", { reason: "no-text", pages: [1, 2, 3, 4, 5, 6, 7] }),
      ...["c", "d", "e", "f", "g"].map((name) => file(name, { reason: "cloud" })),
    ];
    const items = show(<FileLines state={{ ...CALM, unreadFiles }} />);
    expect(items.slice(0, 3)).toEqual([
      "kontrakt.docx: beskyttet med adgangskode",
      "scan.pdf: ingen tekst at læse på side 2, 3",
      "rapport.pdf: ingen tekst at læse på side 1, 2, 3, 4, 5 …",
    ]);
    expect(items.slice(-1)).toEqual(["og 3 til"]);
    expect(within(screen.getByRole("list")).getAllByRole("listitem")).toHaveLength(6);
  });
});

describe("places", () => {
  const found = (place?: FoundPlace) => ({ ...(place && { place }) }) as JudgedFinding;
  const show2 = (...places: FoundPlace[]) =>
    show(<Places group={places.map(found) as unknown as FindingGroup} />);

  test.each<[FoundPlace, string]>([
    [
      { path: "a.zip › løn.xlsx", sheet: "Ark1", cell: "B7" },
      "a.zip › løn.xlsx, arket Ark1, celle B7",
    ],
    [{ path: "brev.pdf", page: 2 }, "brev.pdf, side 2"],
    [{ path: "oplæg.pptx", slide: 4 }, "oplæg.pptx, dias 4"],
    [{ path: "brev.docx" }, "brev.docx"],
  ])("%j reads %s", (place, text) => {
    expect(show2(place)).toEqual([text]);
  });

  test("says a file's name once, each cell once, and only counts those after the third", () => {
    const cells = ["A1", "A1", "A2", "A3", "A4", "A5"].map((cell) => ({ path: "a.csv", cell }));
    expect(show2(...cells)).toEqual(["a.csv, cellerne A1, A2, A3 og 2 andre"]);
  });

  test('names a fourth that is the last: nobody says "1 andre" or "1 filer"', () => {
    const cells = ["A1", "A2", "A3", "A4"].map((cell) => ({ path: "a.csv", cell }));
    expect(show2(...cells)).toEqual(["a.csv, cellerne A1, A2, A3 og A4"]);
    cleanup();
    const files = ["a", "b", "c", "d"].map((path) => ({ path }));
    expect(show2(...files)).toEqual(["a", "b", "c", "d"]);
  });

  test.each<[string, FoundPlace, FoundPlace]>([
    ["a.csv, cellerne B2 og B3", { path: "a.csv", cell: "B2" }, { path: "a.csv", cell: "B3" }],
    ["b.pdf, side 1 og 4", { path: "b.pdf", page: 1 }, { path: "b.pdf", page: 4 }],
  ])("several are named as one says them: %s", (text, ...places) => {
    expect(show2(...places)).toEqual([text]);
  });

  test("tells sheets and files apart, and only counts those after the third", () => {
    const sheets = ["Ark1", "Ark2"].map((sheet) => ({ path: "a.xlsx", sheet, cell: "B2" }));
    const files = ["b.docx", "c.docx", "d.docx"].map((path) => ({ path }));
    expect(show2(...sheets, ...files)).toEqual([
      "a.xlsx, arket Ark1, celle B2",
      "a.xlsx, arket Ark2, celle B2",
      "b.docx",
      "og 2 filer til",
    ]);
  });

  test("of what stands elsewhere there is nothing to say", () => {
    show(<Places group={[found()]} />);
    expect(document.body.textContent).toBe("");
  });
});
