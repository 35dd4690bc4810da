import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { type GraphServer, serveGraph } from "./_testing/graph-server";
import { kuvert, withFolder } from "./_testing/kuvert";

let server: GraphServer;
beforeAll(async () => {
  server = await serveGraph();
});
afterAll(() => server.close());

test("demo", async () => {
  await withFolder(async (cwd) => {
    const env = { env: { KUVERT_GRAPH_TOKEN: "secret-token" }, cwd };
    const policy = path.resolve("policies/dki-logistics.json");
    const common = ["--graph", server.url, "--policy", policy];
    const a = await kuvert(
      [
        "visitors",
        "find",
        "--person",
        "Jens Hansen <jens@maersk.example>",
        "--mailbox",
        "me",
        "--mailbox",
        "shared",
        "--mailbox",
        "rooms",
        "--out",
        "plan.json",
        ...common,
      ],
      env,
    );
    const before = server.graph.calls().length;
    const b = await kuvert(
      [
        "visitors",
        "delete",
        "--plan",
        "plan.json",
        "--journal",
        "j.jsonl",
        "--receipt",
        "r.html",
        ...common,
      ],
      env,
    );
    const b2 = await kuvert(
      [
        "visitors",
        "delete",
        "--plan",
        "plan.json",
        "--journal",
        "j.jsonl",
        "--include",
        "mails-attendees",
        "--receipt",
        "r.csv",
        ...common,
      ],
      env,
    );
    console.log(
      a.output.slice(0, 300),
      b,
      b2,
      before,
      server.graph.calls().length,
      server.graph
        .calls()
        .map((c) => c.method + " " + c.status + " " + c.url.slice(0, 100))
        .join("\n"),
      server.graph.tenant().calendars.ledger,
    );
    console.log(await readFile(path.join(cwd, "j.jsonl"), "utf8"));
    console.log(await readFile(path.join(cwd, "r.csv"), "utf8"));
  });
  expect(1).toEqual(1);
});
