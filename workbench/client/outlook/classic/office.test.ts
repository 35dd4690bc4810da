import { describe, expect, test } from "@jest/globals";
import { createClassicOffice } from "./office";

const context = {
  itemKind: "mail",
  hasItem: true,
  language: "da-DK",
  requirementSet: "1.15",
} as const;

/** An Office whose host answers with `answer`; says what it was asked. */
function office(answer: unknown, overrides: Partial<typeof context> | object = {}) {
  const asked: unknown[] = [];
  const made = createClassicOffice({ ...context, ...overrides }, (id, params, answered) => {
    asked.push([id, params]);
    if (answer !== undefined) answered(answer);
  });
  return { ...made, item: made.office.context.mailbox.item, asked };
}

describe("the Office of classic Outlook", () => {
  test("reads recipients as office.js gives them", () => {
    const data = [{ address: "a@b.example", name: "A", recipientType: 3 }];
    const { item, asked } = office({ error: false, data });
    const results: unknown[] = [];
    const { to } = item as unknown as { to: { getAsync: (callback: unknown) => void } };
    to.getAsync((result: unknown) => results.push(result));
    expect(asked).toEqual([[15, { recipientField: 0 }]]);
    expect(results).toMatchObject([
      {
        status: "succeeded",
        value: [{ emailAddress: "a@b.example", displayName: "A", recipientType: "externalUser" }],
      },
    ]);
  });

  test("passes on what the send handler writes", () => {
    const { item, asked } = office({ error: false });
    item?.internetHeaders?.setAsync({ "x-kuvert-verdict": "ok" }, () => {});
    item?.sessionData.setAsync("kuvert", "{}", () => {});
    expect(asked).toEqual([
      [152, { internetHeaderNameValuePairs: { "x-kuvert-verdict": "ok" } }],
      [185, { name: "kuvert", value: "{}" }],
    ]);
  });

  test("tells files, items and links apart", () => {
    const data = [0, 1, 2].map((attachmentType) => ({ attachmentType }));
    const { item } = office({ error: false, data });
    const results: { value: object[] }[] = [];
    item?.getAttachmentsAsync((result: { value: object[] }) => results.push(result));
    expect(results[0]?.value).toEqual([
      { attachmentType: "file" },
      { attachmentType: "item" },
      { attachmentType: "cloud" },
    ]);
  });

  test("hands options' asyncContext through, and errors with their code", () => {
    const { item } = office({ error: true, errorCode: 9020 });
    const results: unknown[] = [];
    item?.body.getAsync("html", { asyncContext: 7 }, (result: unknown) => results.push(result));
    expect(results).toMatchObject([{ status: "failed", asyncContext: 7, error: { code: 9020 } }]);
  });

  test("never calls back when the host does not answer", () => {
    const { item } = office(undefined);
    const results: unknown[] = [];
    item?.subject.getAsync((result: unknown) => results.push(result));
    expect(results).toEqual([]);
  });

  test("finds handlers without regard to case", () => {
    const { office: made, handlerFor } = office(null);
    const handler = () => {};
    made.actions.associate("onMessageSendHandler", handler);
    expect(handlerFor("OnMessageSendHANDLER")).toBe(handler);
  });

  test("has no labels before Mailbox 1.13 and no item when there is none", () => {
    expect(office(null, { requirementSet: "1.12" }).item).not.toHaveProperty("sensitivityLabel");
    expect(office(null, { hasItem: false }).item).toBeNull();
  });

  test("does not run what waits for Office.onReady", async () => {
    const ready = office(null)
      .office.onReady()
      .then(() => "ready");
    expect(await Promise.race([ready, Promise.resolve("not run")])).toBe("not run");
  });
});
