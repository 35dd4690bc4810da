import { describe, expect, test } from "@jest/globals";
import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { CLOUD_LINK } from "../../outlook/attached";
import { USER } from "../../outlook/items";
import { useSnapshot } from "../outlook-context";
import { draftWith, renderIn } from "../test-outlook";
import { ComposeForm } from "./ComposeForm";

function OpenDraft() {
  const { open } = useSnapshot();
  return open && <ComposeForm item={open} />;
}

const JONAS = { name: "Jonas Kofoed", address: "jonas.kofoed@dki-logistics.example" };
const show = (parts = {}, snapshot = {}) =>
  renderIn(<OpenDraft />, { open: draftWith(parts), ...snapshot });

describe("The compose form", () => {
  test("what is typed in the subject is the draft's subject", async () => {
    const { outlook } = show();
    await userEvent.type(screen.getByRole("textbox", { name: "Emne" }), "Hej");
    expect(outlook.getSnapshot().open?.subject).toBe("Hej");
  });

  test("a subject the add-in repaired shows up", () => {
    const { changeDraft } = show({ subject: "Sygemelding 120384-9997" });
    changeDraft({ subject: "Sygemelding" });
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Emne" }).value).toBe(
      "Sygemelding",
    );
  });

  test("a body the add-in wrote shows up", () => {
    const { changeDraft } = show({ bodyHtml: "<p>Hej</p>" });
    changeDraft({ bodyHtml: "<p>CPR-nr.</p><p>Hej</p>" });
    expect(screen.getByRole("textbox", { name: "Brødtekst" }).innerHTML).toBe(
      "<p>CPR-nr.</p><p>Hej</p>",
    );
  });

  test("what is typed in the body is the draft's HTML, and is not written back", () => {
    const { outlook } = show({ bodyHtml: "<p>Hej</p>" });
    const body = screen.getByRole("textbox", { name: "Brødtekst" });
    const paragraph = body.firstElementChild;
    body.append("Jonas");
    fireEvent.input(body);
    expect(outlook.getSnapshot().open?.bodyHtml).toBe("<p>Hej</p>Jonas");
    expect(body.firstElementChild).toBe(paragraph);
  });

  test("scripts in a body that was opened are not there", () => {
    show({ bodyHtml: "<p>Hej</p><script>window.ran = true</script>" });
    expect(screen.getByRole("textbox", { name: "Brødtekst" }).innerHTML).toBe("<p>Hej</p>");
  });

  test("a meeting has required and optional attendees, times and a place, and no Bcc", () => {
    show({ kind: "appointment" });
    for (const name of ["Obligatorisk", "Valgfri", "Sted"]) {
      expect(screen.getByRole("textbox", { name })).toBeTruthy();
    }
    expect(screen.getByLabelText("Start")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Bcc" })).toBeNull();
  });

  test("a mail can be written from another mailbox, where there is one", async () => {
    const shared = { address: "sikkerpost@dki-logistics.example", name: "" };
    const { outlook } = show({}, { senders: [USER, shared] });
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Fra" }), shared.address);
    expect(outlook.getSnapshot().open?.from).toEqual(shared);
  });

  test("whoever has one mailbox only is not asked", () => {
    show();
    expect(screen.queryByRole("combobox", { name: "Fra" })).toBeNull();
  });

  test("a link is attached without a size", () => {
    show({ attachments: [{ id: "1", ...CLOUD_LINK }] });
    const files = screen.getByRole("list", { name: "Vedhæftede filer" });
    expect(within(files).getByText("Link")).toBeTruthy();
  });

  test("Send sends", async () => {
    const { outlook } = show();
    await userEvent.click(screen.getByRole("button", { name: "Send" }));
    expect(outlook.send).toHaveBeenCalledTimes(1);
  });

  test("while the add-in checks, the status says so and Send waits", async () => {
    const { outlook } = show(
      {},
      { send: { kind: "checking", itemId: "draft-1", mode: "SoftBlock" } },
    );
    expect(screen.getByText("Kuvert kontrollerer dit element …")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Send" }));
    expect(outlook.send).not.toHaveBeenCalled();
  });

  test("an insight message has the add-in's button", async () => {
    const { outlook } = show({
      notifications: [
        {
          key: "kuvert",
          type: "insightMessage",
          message: "Emnet indeholder et CPR-nummer.",
          action: { text: "Vis", commandId: "kuvertComposePane", contextData: "" },
        },
      ],
    });
    const bars = screen.getByRole("region", { name: "Beskeder" });
    await userEvent.click(within(bars).getByRole("button", { name: "Vis" }));
    expect(outlook.runNotificationAction).toHaveBeenCalledWith("kuvert");
  });
});

describe("Recipients", () => {
  const to = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Til" });

  test.each(["{Enter}", ",", ";", "{Tab}"])(
    "%s makes an address of what was typed",
    async (key) => {
      const { outlook } = show();
      await userEvent.type(to(), `${JONAS.address}${key}`);
      expect(outlook.getSnapshot().open?.to).toEqual([{ name: "", address: JONAS.address }]);
      expect(to().value).toBe("");
    },
  );

  test("a pasted list becomes people with names", async () => {
    const { outlook } = show();
    await userEvent.click(to());
    await userEvent.paste(`"Jonas Kofoed" <${JONAS.address}>; hr@dki-logistics.example`);
    expect(outlook.getSnapshot().open?.to).toEqual([
      JONAS,
      { name: "", address: "hr@dki-logistics.example" },
    ]);
  });

  test("what is not an address stays, and is said to be none", async () => {
    const { outlook } = show();
    await userEvent.type(to(), "Jonas{Enter}");
    expect(outlook.getSnapshot().open?.to).toEqual([]);
    expect(to().value).toBe("Jonas");
    expect(to().getAttribute("aria-invalid")).toBe("true");
  });

  test("Backspace in the empty field takes the last one away", async () => {
    const { outlook } = show({ to: [JONAS] });
    await userEvent.type(to(), "{Backspace}");
    expect(outlook.getSnapshot().open?.to).toEqual([]);
  });

  test("a chip has its own button to remove it", async () => {
    const { outlook } = show({ to: [JONAS] });
    await userEvent.click(screen.getByRole("button", { name: "Jonas Kofoed fjern" }));
    expect(outlook.getSnapshot().open?.to).toEqual([]);
  });

  test("Bcc comes when asked for", async () => {
    show();
    await userEvent.click(screen.getByRole("button", { name: "Bcc" }));
    expect(screen.getByRole("textbox", { name: "Bcc" })).toBeTruthy();
  });
});
