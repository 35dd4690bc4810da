/** Lists that go on in odd ways. */
import { describe, expect, test } from "@jest/globals";
import { stubGraph, get } from "./_testing/stub-graph";
import { all } from "./paging";

const ORIGIN = "https://graph.example/v1.0";

/** A list whose first page has this link, and whose second is its last. */
async function after(link: string | null) {
  const { graph, clock, batches } = stubGraph(() => ({
    status: 200,
    body: batches.length === 1 ? { value: [1], "@odata.nextLink": link } : { value: [2] },
  }));
  const values = await clock.until(all(graph, get("/me/messages?$top=1")));
  return { values, asked: batches.map(({ items }) => items[0]!.url) };
}

describe("the next page", () => {
  test.each([
    `${ORIGIN}/me/messages?$skiptoken=A%2Bb%3D`,
    "https://elsewhere.example/v1.0/me/messages?$skiptoken=A%2Bb%3D",
    "https://graph.example/beta/me/messages?$skiptoken=A%2Bb%3D",
    "/v1.0/me/messages?$skiptoken=A%2Bb%3D",
    "messages?$skiptoken=A%2Bb%3D",
    "?$skiptoken=A%2Bb%3D",
  ])("is where %s leads, at the Graph that was asked", async (link) => {
    const { values, asked } = await after(link);
    expect(values).toEqual([1, 2]);
    expect(asked[1]).toBe("/me/messages?$skiptoken=A%2Bb%3D");
  });

  test.each([null, ""])("is none for %j", async (link) => {
    expect((await after(link)).values).toEqual([1]);
  });

  test("behind a link that cannot be read is told, since the list has not come to its end", async () => {
    await expect(after("https://[")).rejects.toMatchObject({ code: "failed" });
  });

  test("that was there before would go on for ever", async () => {
    const { graph, clock, batches } = stubGraph(({ url }) => {
      const next = url.includes("B") ? "A" : "B";
      return {
        status: 200,
        body: { value: [], "@odata.nextLink": `${ORIGIN}/me/messages?$skiptoken=${next}` },
      };
    });
    const list = clock.until(all(graph, get("/me/messages")));
    await expect(list).rejects.toMatchObject({ code: "failed" });
    expect(batches.length).toBeLessThan(5);
  });
});
