import { beforeEach, describe, expect, test } from "@jest/globals";
import { keepPane } from "./kept-pane";

beforeEach(() => {
  document.body.innerHTML = "<main><button>Søg</button><input></main>";
});

const button = () => document.querySelector("button")!;
/** As office.js does while it asks. */
const takeOff = () => document.body.replaceChildren();

describe("a pane that Outlook has taken off the page", () => {
  test("is put back when Outlook forgets it", () => {
    const putRight = keepPane();
    const before = document.body.innerHTML;
    takeOff();
    putRight();
    expect(document.body.innerHTML).toBe(before);
  });

  test("has the focus where it was", () => {
    button().focus();
    const putRight = keepPane();
    takeOff();
    putRight();
    expect(document.activeElement).toBe(button());
  });

  test("reads dark on white, and as the browser likes it afterwards", () => {
    const { style } = document.documentElement;
    const putRight = keepPane();
    expect(style.colorScheme).toBe("light");
    putRight();
    expect(style.colorScheme).toBe("");
  });

  test("and put back itself is left as it is, with the focus where the user has moved it", () => {
    button().focus();
    const putRight = keepPane();
    const main = document.querySelector("main")!;
    takeOff();
    document.body.append(main);
    document.querySelector("input")!.focus();
    putRight();
    expect(document.body.children).toHaveLength(1);
    expect(document.activeElement).toBe(document.querySelector("input"));
  });
});
