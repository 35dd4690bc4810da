import { describe, expect, test } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { AlertButton, SendState } from "../../outlook/smart-alert";
import { renderIn } from "../test-outlook";
import { SmartAlertDialog } from "./SmartAlertDialog";

const TAKE_ACTION: AlertButton = {
  kind: "takeAction",
  label: "Ret det for mig",
  commandId: "kuvertComposePane",
};
const alert = (...buttons: AlertButton[]): SendState => ({
  kind: "alert",
  itemId: "draft-1",
  mode: "SoftBlock",
  text: "Emnet indeholder et CPR-nummer (120384-••••).",
  markdown: null,
  contextData: "",
  buttons,
});
const show = (send: SendState) => renderIn(<SmartAlertDialog />, { send });
const dialog = () => screen.getByRole("dialog", { name: "Kuvert" });
const labels = () =>
  within(dialog())
    .getAllByRole("button")
    .map((button) => button.textContent)
    .filter(Boolean);

describe("The Smart Alert", () => {
  test("is not there while nothing is sent", () => {
    show({ kind: "idle" });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("says what the add-in says", () => {
    show(alert({ kind: "dontSend" }));
    expect(dialog().textContent).toContain("Emnet indeholder et CPR-nummer (120384-••••).");
  });

  test("has exactly the buttons Outlook offers, with the add-in's own label", () => {
    show(alert(TAKE_ACTION, { kind: "sendAnyway" }));
    expect(labels()).toEqual(["Ret det for mig", "Send alligevel"]);
  });

  test("calls the button Take Action when the add-in has no label for it", () => {
    show(alert({ ...TAKE_ACTION, label: null }));
    expect(labels()).toEqual(["Foretag handling"]);
  });

  test.each([
    ["Ret det for mig", "takeAction"],
    ["Send alligevel", "sendAnyway"],
  ] as const)("%s does what it says", async (name, action) => {
    const { outlook } = show(alert(TAKE_ACTION, { kind: "sendAnyway" }));
    await userEvent.click(screen.getByRole("button", { name }));
    expect(outlook[action]).toHaveBeenCalledTimes(1);
  });

  test("Esc does not send", async () => {
    const { outlook } = show(alert({ kind: "dontSend" }));
    await userEvent.keyboard("{Escape}");
    expect(outlook.closeAlert).toHaveBeenCalledTimes(1);
  });

  test("shows Markdown as Outlook does: bold, lists and links, nothing else", () => {
    show({
      ...alert({ kind: "dontSend" }),
      markdown: "Emnet indeholder **et CPR-nummer**.\r- Flyt det\r- Fjern det\n\n<b>D 21</b>",
    } as SendState);
    expect(within(dialog()).getByText("et CPR-nummer").tagName).toBe("STRONG");
    expect(within(dialog()).getAllByRole("listitem")).toHaveLength(2);
    expect(dialog().textContent).toContain("<b>D 21</b>");
  });

  test("says when the add-in is slow", () => {
    show({
      kind: "slow",
      itemId: "draft-1",
      mode: "PromptUser",
      buttons: [{ kind: "sendAnyway" }, { kind: "dontSend" }],
    });
    expect(dialog().textContent).toContain("længere end ventet");
    expect(labels()).toEqual(["Send alligevel", "Send ikke"]);
  });

  test("says when the add-in is unavailable", () => {
    show({
      kind: "unavailable",
      itemId: "draft-1",
      mode: "SoftBlock",
      reason: "failed",
      buttons: [{ kind: "sendAnyway" }, { kind: "tryLater" }],
    });
    expect(dialog().textContent).toContain("ikke tilgængelig");
    expect(labels()).toEqual(["Send alligevel", "Prøv igen senere"]);
  });
});
