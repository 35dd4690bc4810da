import { expect, test } from "@jest/globals";
import { screen } from "@testing-library/react";
import { renderIn } from "../test-outlook";
import { Headers } from "./Headers";

test("the headers of a mail can be looked up", () => {
  renderIn(<Headers headers={{ "x-kuvert-verdict": "verdict=warn" }} />);
  expect(screen.getByText("Brevhoveder")).toBeTruthy();
  expect(screen.getByText("x-kuvert-verdict: verdict=warn")).toBeTruthy();
});

test("a mail without headers has nothing to look up", () => {
  renderIn(<Headers headers={{}} />);
  expect(screen.queryByText("Brevhoveder")).toBeNull();
});
