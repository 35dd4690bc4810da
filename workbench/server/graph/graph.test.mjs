/** A fake that takes anything proves nothing: what Microsoft refuses, the workbench's Graph refuses. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { createGraph } from "./graph.mjs";

let graph;
beforeEach(async () => {
  graph = await createGraph({
    origin: "https://graph.example",
    scopesOf: async (token) => (token === "expired" ? null : token.split(" ")),
  });
});

/** @param {string} token @param {object[]} requests */
const batch = (token, requests) =>
  graph.answer({ method: "POST", url: "/$batch", token, headers: {}, body: { requests } });

/** The answer to one call out of a batch of its own. */
async function call(token, method, url, body, headers = {}) {
  const type = body && { "Content-Type": "application/json" };
  const request = { id: "1", method, url, headers: { ...type, ...headers }, body };
  return (await batch(token, [request])).body.responses[0];
}
const code = ({ body }) => body.error.code;

describe("a batch", () => {
  test.each([
    ["nothing in it", []],
    [
      "more than twenty",
      Array.from({ length: 21 }, (_, id) => ({ id, method: "GET", url: "/me" })),
    ],
    ["an id twice", [1, 1].map((id) => ({ id, method: "GET", url: "/me/messages" }))],
    ["an address with the version", [{ id: 1, method: "GET", url: "/v1.0/me/messages" }]],
    ["a whole address", [{ id: 1, method: "GET", url: "https://graph.example/me" }]],
    ["a body without its type", [{ id: 1, method: "POST", url: "/me/todo/lists", body: {} }]],
  ])("with %s is refused", async (_, requests) => {
    expect((await batch("Mail.Read", requests)).status).toBe(400);
  });

  test("with a token that is over is refused as a whole", async () => {
    expect((await batch("expired", [{ id: 1, method: "GET", url: "/me/messages" }])).status).toBe(
      401,
    );
  });

  test("with a fifth call for one mailbox has that one throttled", async () => {
    graph.setLatency(5);
    const url = "/me/mailFolders/inbox";
    const requests = [1, 2, 3, 4, 5].map((id) => ({ id, method: "GET", url }));
    const { body } = await batch("Mail.Read", requests);
    const statuses = body.responses.map(({ status }) => status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  });
});

describe("a token", () => {
  test.each([
    ["Mail.ReadBasic", "GET", "/me/messages?$select=subject", 200],
    ["Mail.ReadBasic", "GET", "/me/messages?$select=subject,body", 403],
    ["Mail.ReadBasic", "GET", "/me/messages?$search=%22%5C%22x%5C%22%22&$select=id", 403],
    ["Mail.Read", "GET", "/me/messages?$search=%22%5C%22x%5C%22%22&$select=id", 200],
    ["Mail.Read", "GET", "/users/persondata@dki-logistics.example/messages?$select=id", 403],
    ["Mail.Read.Shared", "GET", "/users/persondata@dki-logistics.example/messages?$select=id", 200],
    ["Tasks.ReadWrite", "GET", "/me/messages?$select=id", 403],
    ["Mail.ReadWrite", "GET", "/me/todo/lists", 403],
  ])("for %s: %s %s is answered with %i", async (token, method, url, status) => {
    expect((await call(token, method, url)).status).toBe(status);
  });
});

describe("what it does not know", () => {
  test.each([
    "/me/messages?$filter=contains(subject,'x')&$select=id",
    "/me/messages?$orderby=subject&$select=id",
    "/me/messages?$top=1001&$select=id",
    "/me/messages?$format=json&$select=id",
    "/me/messages?$search=x&$select=id",
    "/me/messages?$search=%22%5C%22x%5C%22%22&$filter=x&$select=id",
    "/me/drive",
  ])("%s is refused, not guessed", async (url) => {
    expect((await call("Mail.Read", "GET", url)).status).toBe(400);
  });
});

describe("a list", () => {
  const token = "Sites.Selected";
  const unique = { text: {}, indexed: true, enforceUniqueValues: true };
  const columns = [
    { name: "Number", ...unique },
    { name: "Events", text: { allowMultipleLines: true } },
  ];
  let items;
  beforeEach(async () => {
    const site = (await call(token, "GET", "/sites/firma.sharepoint.com:/sites/persondata")).body
      .id;
    const body = { displayName: "Sager", columns, list: { template: "genericList" } };
    const list = (await call(token, "POST", `/sites/${site}/lists`, body)).body.id;
    items = `/sites/${site}/lists/${list}/items`;
  });
  const add = (fields) => call(token, "POST", items, { fields });

  test("takes a change of the version that was read, and none of an older one", async () => {
    const { body } = await add({ Number: "1", Events: "a" });
    const etag = { "If-Match": body["@odata.etag"] };
    const change = (Events) => call(token, "PATCH", `${items}/1/fields`, { Events }, etag);
    expect((await change("b")).status).toBe(200);
    expect((await change("c")).status).toBe(412);
  });

  test.each([
    ["a value that another row has", { Number: "1" }],
    ["a column that is not there", { Number: "2", Colour: "red" }],
    ["a short text of more than 255 characters", { Number: "x".repeat(256) }],
    ["a long text of more than 63,999 characters", { Number: "2", Events: "x".repeat(64_000) }],
  ])("refuses %s", async (_, fields) => {
    await add({ Number: "1" });
    expect((await add(fields)).status).toBe(400);
  });

  test("is searched by indexed columns only", async () => {
    const query = (filter) => `${items}?$expand=fields($select=Number)&$filter=${filter}`;
    expect((await call(token, "GET", query("fields/Number eq '1'"))).status).toBe(200);
    expect((await call(token, "GET", query("fields/Events eq 'a'"))).status).toBe(400);
  });

  test("can be read, written or made as an administrator has granted", async () => {
    graph.grant("read");
    expect(code(await add({ Number: "1" }))).toBe("ErrorAccessDenied");
    graph.grant("none");
    const site = await call(token, "GET", "/sites/firma.sharepoint.com:/sites/persondata");
    expect(code(site)).toBe("ErrorAccessDenied");
  });
});

test("a fault hits as often as it is told, before the call is carried out or after", async () => {
  const body = { displayName: "Kuvert" };
  const make = () => call("Tasks.ReadWrite", "POST", "/me/todo/lists", body);
  const fault = { url: "/todo", status: 504, times: 1 };
  graph.setFaults([fault, { ...fault, afterwards: true }]);
  expect([(await make()).status, (await make()).status, (await make()).status]).toEqual([
    504, 504, 201,
  ]);
  expect(graph.tenant().mailboxes.get("me").todo).toHaveLength(2);
});
