import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type GraphServer, serveGraph } from "./_testing/graph-server";
import { kuvert } from "./_testing/kuvert";

let server: GraphServer;
beforeAll(async () => {
  server = await serveGraph();
});
afterAll(() => server.close());

test("demo", async () => {
  const run = await kuvert(
    [
      "visitors",
      "find",
      "--person",
      "Jens Hansen <jens@maersk.example>",
      "--graph",
      server.url,
      "--mailbox",
      "me",
      "--mailbox",
      "shared",
      "--mailbox",
      "rooms",
      "--mailbox",
      "direktion@dki-logistics.example",
      "--mailbox",
      "lager-odense@dki-logistics.example",
      "--mailbox",
      "x@y.dk",
      "--mailbox",
      "tillidsmand@dki-logistics.example",
      "--policy",
      "policies/dki-logistics.json",
      "--format",
      "text",
    ],
    { env: { KUVERT_GRAPH_TOKEN: "secret-token" } },
  );
  expect(run).toEqual({});
});
