import { afterEach, expect, jest, test } from "@jest/globals";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { SETTINGS } from "./compose/_testing/fixtures";
import { Frame } from "./frame";
import { part } from "./part";
import { surroundings } from "./surroundings";

afterEach(cleanup);

const View = ({ name }: { readonly name: string }) => <p>Her er {name}</p>;

function show(Part: ReturnType<typeof part<{ name: string }>>) {
  return render(
    <Frame surroundings={surroundings(SETTINGS, "da")} dark={false}>
      <Part name="Kuvert" />
    </Frame>,
  );
}

test("shows something else until the part has arrived, and the part at once from then on", async () => {
  const load = jest.fn(async () => ({ default: View }));
  const Part = part(load, ({ name }) => <p>Vent på {name}</p>);
  show(Part);
  expect(screen.getByText("Vent på Kuvert")).toBeTruthy();
  await screen.findByText("Her er Kuvert");
  cleanup();
  show(Part);
  expect(screen.getByText("Her er Kuvert")).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(1);
});

test("asks again after a failure, when the user wants to", async () => {
  jest.spyOn(console, "error").mockImplementation(() => {});
  const load = jest.fn(async () => ({ default: View })).mockRejectedValueOnce(new Error("offline"));
  show(part(load));
  fireEvent.click(await screen.findByRole("button", { name: "Prøv igen" }));
  await screen.findByText("Her er Kuvert");
  expect(load).toHaveBeenCalledTimes(2);
});
