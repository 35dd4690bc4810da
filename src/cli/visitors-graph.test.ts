/** What commands that reach Microsoft Graph say when it refuses everything. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "@jest/globals";
import { kuvert } from "./_testing/kuvert";

const ENV = { KUVERT_GRAPH_TOKEN: "a-token" };
const NO_PERMISSION =
  "kuvert: The token does not have the permission that this takes; docs/consent.md lists them. (ErrorAccessDenied)\n";

/** What a command says of a Graph that answers each request with this status and code. */
async function saidAt(status: number, code: string, command: string): Promise<string> {
  const server = createServer((request, response) => {
    let sent = "";
    request.on("data", (chunk) => (sent += String(chunk)));
    request.on("end", () => {
      const calls = (JSON.parse(sent) as { requests: { id: string; url: string }[] }).requests;
      const responses = calls.map(({ id, url }) =>
        /^\/?me(?:\?|$)/.test(url)
          ? { id, status: 200, body: { mail: "hr@firma.example", id: "1" } }
          : { id, status, body: { error: { code, message: "" } } },
      );
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ responses }));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const graph = ["--graph", `http://localhost:${port}/v1.0`];
  const run = await kuvert([...command.split(" "), ...graph], { env: ENV });
  server.closeAllConnections();
  server.close();
  expect(run.status).toBe(2);
  return run.complaints;
}

describe.each([
  "visitors find --visits",
  "visitors find --visits --mailbox shared",
  "visitors find --visits --mailbox rooms",
  "applications find --older-than P6M",
])("kuvert %s", (command) => {
  test("names the permission that is lacking", async () => {
    expect(await saidAt(403, "ErrorAccessDenied", command)).toBe(NO_PERMISSION);
  });

  test("hands on the server's own code for what it does not know", async () => {
    expect(await saidAt(400, "ErrorInvalidRequest", command)).toBe(
      "kuvert: Microsoft Graph refused for a reason of its own. (ErrorInvalidRequest)\n",
    );
  });
});

test("each says that there is no network", async () => {
  const commands = ["visitors find --visits", "applications find --older-than P6M"];
  const runs = commands.map((command) =>
    kuvert([...command.split(" "), "--graph", "http://localhost:1/v1.0"], { env: ENV }),
  );
  for (const { complaints } of await Promise.all(runs)) {
    expect(complaints).toBe(
      "kuvert: Microsoft Graph cannot be reached: this computer has no network, or --graph is wrong.\n",
    );
  }
});

test("a mailbox of somebody else's that is not shared does not open", async () => {
  const command = "applications find --older-than P6M --mailbox job@firma.example";
  expect(await saidAt(403, "ErrorAccessDenied", command)).toContain("That mailbox does not open");
  expect(await saidAt(400, "ErrorInvalidRequest", command)).toContain("a reason of its own");
});
