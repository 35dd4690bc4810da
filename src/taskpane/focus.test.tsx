/** Where the focus goes when what had it goes. */
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { keepFocus } from "./focus";

const pane = (html: string): HTMLElement => {
  document.body.innerHTML = `<main>${html}</main>`;
  const main = document.querySelector("main")!;
  stop = keepFocus(main);
  return main;
};
let stop = (): void => {};
beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  stop();
  jest.restoreAllMocks();
  jest.useRealTimers();
});

const focus = (name: string) => document.getElementById(name)!.focus();
/** Observers are called when the code that changed something is done. */
async function remove(name: string): Promise<string> {
  document.getElementById(name)!.remove();
  await Promise.resolve();
  return document.activeElement?.id ?? "";
}

const CARDS = `
  <button id="top">…</button>
  <ul>
    <li id="one"><button id="a">…</button><button id="b">…</button></li>
    <li id="two"><button id="c">…</button></li>
    <li id="three"><p id="text">…</p></li>
  </ul>
  <footer><button id="about">…</button></footer>`;

describe("the focus", () => {
  test.each([
    ["the next control of the same card", "a", "a", "b"],
    ["the one before, when there is no other in it", "b", "b", "a"],
    ["the next card", "a", "one", "c"],
    ["the card before, after the last", "c", "two", "b"],
  ])("moves on to %s", async (_, focused, removed, next) => {
    pane(CARDS);
    focus(focused);
    expect(await remove(removed)).toBe(next);
  });

  test("stays where it is when something else goes", async () => {
    pane(CARDS);
    focus("c");
    expect(await remove("one")).toBe("c");
  });

  test("finds what takes the place of what had it", async () => {
    pane(CARDS);
    focus("a");
    document.getElementById("one")!.innerHTML = '<button id="new">…</button>';
    await Promise.resolve();
    expect(document.activeElement?.id).toBe("new");
  });

  test("waits for a view that is not there yet, and leaves it for the footer only when nothing comes", async () => {
    const main = pane(`<div id="view"><button id="x">…</button></div>
      <footer><button id="about">…</button></footer>`);
    focus("x");
    expect(await remove("view")).toBe("");
    main.insertAdjacentHTML("afterbegin", '<div id="later"><button id="y">…</button></div>');
    await Promise.resolve();
    expect(document.activeElement?.id).toBe("y");
    await remove("later");
    jest.advanceTimersByTime(1_000);
    expect(document.activeElement?.id).toBe("about");
  });

  test("passes by what is hidden or cannot be used", async () => {
    pane(`<button id="a">…</button><p hidden><button>…</button></p><button disabled>…</button>
      <button id="b">…</button>`);
    focus("a");
    expect(await remove("a")).toBe("b");
  });

  test("is left to the mail while somebody writes there", async () => {
    pane(CARDS);
    focus("a");
    jest.spyOn(document, "hasFocus").mockReturnValue(false);
    expect(await remove("one")).toBe("");
  });
});

test.each([
  ["at once", false, false],
  ["and held down", true, true],
])("Enter on a button, pressed %s, is ignored: %s", (_, repeat, ignored) => {
  pane(CARDS);
  const press = new KeyboardEvent("keydown", {
    key: "Enter",
    repeat,
    bubbles: true,
    cancelable: true,
  });
  document.getElementById("a")!.dispatchEvent(press);
  expect(press.defaultPrevented).toBe(ignored);
});
