import { afterEach, expect, jest, test } from "@jest/globals";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { EMPTY_MAIL } from "../../../../mail/mail";
import { SETTINGS } from "../../../compose/_testing/fixtures";
import { Frame } from "../../../frame";
import { surroundings } from "../../../surroundings";
import type { Team } from "../../team/team";
import type { WorkProps } from "../step-props";
import { SentSearch } from "./sent-search";

afterEach(cleanup);

/** The form beside a mail from Ida, about whom two others were written to; `left`: what the register does not take. */
async function searched(left: readonly object[] = []) {
  const team: Pick<Team, "signIn" | "candidates"> = {
    signIn: async () => ({ ok: true, value: undefined }),
    candidates: async () => ({
      ok: true,
      value: [
        { address: "laege@kunde.example", name: "Lægen", mails: 1, lastSent: "2026-01-05" },
        { address: "bank@kunde.example", name: "Banken", mails: 3, lastSent: "2026-02-03" },
      ],
    }),
  };
  const addAll = jest.fn(async (_deeds: readonly object[]) => left);
  const from = { name: "Ida Holm", address: "ida@ekstern.example" };
  const props = {
    mail: { received: { mail: { ...EMPTY_MAIL, from } } },
    officer: { team: async () => team },
    desk: { busy: false, addAll },
  } as unknown as WorkProps;
  render(
    <Frame surroundings={surroundings(SETTINGS, "da")} dark={false}>
      <SentSearch {...props} />
    </Frame>,
  );
  await press("Søg i dine sendte mails");
  await press("Søg");
  return addAll;
}

const press = (name: string) =>
  act(async () => void fireEvent.click(screen.getByRole("button", { name })));
const tick = (label: string) => fireEvent.click(screen.getByLabelText(label));

test("who was written to about the person is offered, and the ticked ones go into the case", async () => {
  const addAll = await searched();
  tick("bank@kunde.example · 3 mails");
  await press("Tilføj de valgte");
  expect(addAll).toHaveBeenCalledWith([{ kind: "recipient-added", address: "bank@kunde.example" }]);
  expect(screen.queryByLabelText("laege@kunde.example · 1 mail")).toBeNull();
});

test("nobody is ticked in another search", async () => {
  await searched();
  tick("bank@kunde.example · 3 mails");
  await press("Søg");
  expect(screen.getByLabelText("bank@kunde.example · 3 mails")).toHaveProperty("checked", false);
});

test("what could not be added stays to be tried again", async () => {
  await searched([{ kind: "recipient-added", address: "bank@kunde.example" }]);
  tick("bank@kunde.example · 3 mails");
  await press("Tilføj de valgte");
  expect(screen.getByLabelText("bank@kunde.example · 3 mails")).toHaveProperty("checked", true);
});
