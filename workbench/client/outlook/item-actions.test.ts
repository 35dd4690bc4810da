import { expect, test } from "@jest/globals";
import type { Desk } from "./desk";
import { createItemActions } from "./item-actions";
import { newDraft } from "./items";
import type { OutlookItem } from "./model";

test("a user attaches a link, or the newest received mail as an item", () => {
  let draft = newDraft({ id: "1", at: "2026-11-20T09:00:00.000Z" }, "mail");
  const received: OutlookItem = { ...draft, folder: "inbox", subject: "Klage" };
  const { attachSample } = createItemActions({
    newestReceived: () => received,
    updateOpenDraft: (change: (item: OutlookItem) => Partial<OutlookItem>) => {
      draft = { ...draft, ...change(draft) };
    },
  } as Desk);
  attachSample("cloud");
  attachSample("item");
  expect(draft.attachments).toMatchObject([{ kind: "cloud" }, { kind: "item", name: "Klage" }]);
});
