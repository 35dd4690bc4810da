import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { act, cleanup, screen } from "@testing-library/react";
import { composing, move, officer, open, outlook, press, settle } from "./_testing/opened-pane";
import { IN_SUBJECT, SETTINGS } from "./compose/_testing/fixtures";
import { MemoryDraft } from "./compose/_testing/memory-draft";

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe("the pane", () => {
  test("says nothing of a draft while Kuvert is on trial", async () => {
    const policy = { ...SETTINGS.policy, mode: "monitor" } as const;
    await open(outlook(composing()), { ...SETTINGS, policy });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "Kuvert er i en prøveperiode",
    );
    expect(screen.queryAllByRole("listitem")).toHaveLength(0);
    expect(
      screen.queryByRole("heading", { name: "Kuvert kontrollerer, mens du skriver" }),
    ).toBeNull();
  });

  test("guards a draft", async () => {
    await open(outlook(composing()));
    expect(screen.getByRole("region", { name: "CPR-nummer i emnefeltet" })).toBeTruthy();
  });

  test("is quiet beside a meeting that is read", async () => {
    await open(outlook({ mode: "read", sentInSpite: async () => null, item: null, officer }));
    expect(screen.getByRole("heading", { name: "Du skal ikke gøre noget" })).toBeTruthy();
  });

  test("says when nothing is open, and goes on when something is", async () => {
    const host = outlook({ mode: "none" });
    await open(host);
    expect(screen.getByRole("heading", { name: "Ingen mail er åben" })).toBeTruthy();
    await move(host, composing());
    expect(screen.getByRole("region", { name: "CPR-nummer i emnefeltet" })).toBeTruthy();
  });

  test("never offers to undo in another draft what was done in one", async () => {
    const host = outlook(composing());
    await open(host);
    await press("Fjern");
    expect(screen.getByRole("button", { name: "Fortryd" })).toBeTruthy();
    await move(host, composing());
    expect(screen.queryByRole("button", { name: "Fortryd" })).toBeNull();
  });

  test("names the policy", async () => {
    await open(outlook(composing()));
    expect(screen.getByText(/Kuvert standard, politik 1\.0/)).toBeTruthy();
  });
});

test("a finding that is asked for once more is brought into view once more", async () => {
  const scrolled = jest.fn();
  HTMLElement.prototype.scrollIntoView = scrolled;
  const host = outlook(composing());
  await open(host);
  act(() => host.askFor("cpr:subject:0:0"));
  expect(scrolled).toHaveBeenCalledTimes(1);
  act(() => host.askFor("cpr:subject:0:0"));
  expect(scrolled).toHaveBeenCalledTimes(2);
});

describe("a mail that was sent", () => {
  test("in spite of Kuvert says what it had against it, and how to report a breach", async () => {
    const rules = ["content-cpr-external"];
    await open(
      outlook({ mode: "read", sentInSpite: async () => ({ rules }), item: null, officer }),
    );
    await settle();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "Sendt, selv om Kuvert sagde fra",
    );
    expect(screen.getByText(/Et CPR-nummer skal sendes krypteret/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Meld et brud" })).toBeTruthy();
  });
});

describe("the introduction", () => {
  const intro = () => screen.queryByText("Kuvert kontrollerer, mens du skriver");

  test("comes once", async () => {
    const first = await open(outlook(composing()));
    expect(intro()).not.toBeNull();
    await press("Forstået");
    expect(intro()).toBeNull();
    first.unmount();
    await open(outlook(composing()));
    expect(intro()).toBeNull();
  });

  test("leaves the focus on a control, because Outlook tabs on from nothing else", async () => {
    await open(outlook(composing()));
    await press("Forstået");
    expect(document.activeElement?.tagName).toBe("BUTTON");
  });

  test("can be read again", async () => {
    await open(outlook(composing()));
    await press("Forstået");
    await press("Om Kuvert");
    await press("Se introduktionen igen");
    expect(intro()).not.toBeNull();
    expect(document.activeElement?.textContent).toBe("Forstået");
  });

  test("goes away also where the browser refuses storage", async () => {
    const refuse = () => {
      throw new DOMException("denied", "SecurityError");
    };
    const reading = jest.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
    const writing = jest.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
    await open(outlook(composing()));
    await press("Forstået");
    expect(intro()).toBeNull();
    reading.mockRestore();
    writing.mockRestore();
  });
});

describe("an error in a view", () => {
  test("is one sentence, without the error's own words, and can be tried again", async () => {
    const quiet = jest.spyOn(console, "error").mockImplementation(() => {});
    const draft = new MemoryDraft(IN_SUBJECT);
    let broken = true;
    const onChange = draft.onChange.bind(draft);
    draft.onChange = (listener) => {
      if (broken) throw new Error("230474-1018 is in this message");
      return onChange(listener);
    };
    await open(outlook(composing(draft)));
    expect(screen.getByRole("heading", { name: "Kuvert gik i stå" })).toBeTruthy();
    expect(document.body.textContent).not.toContain("230474-1018");
    broken = false;
    await press("Prøv igen");
    expect(screen.getByRole("region", { name: "CPR-nummer i emnefeltet" })).toBeTruthy();
    quiet.mockRestore();
  });
});
