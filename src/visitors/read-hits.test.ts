import { expect, test } from "@jest/globals";
import { entry, hit, place, searched } from "./_testing/examples";
import { MemoryCalendars } from "./_testing/memory-calendars";
import { type RefusalCode, Refusal } from "./calendar";
import { readHits } from "./read-hits";

const METTE = place("mette@dki.example");
const BO = place("bo@dki.example");
const hits = [hit({ id: "b" }, BO), hit({ id: "a" }, METTE), hit({ id: "gone" }, METTE)];

function read(refusal: RefusalCode | null = null) {
  const held = new MemoryCalendars([METTE, BO])
    .put(METTE, entry({ id: "a", attachmentNames: null }))
    .put(BO, entry({ id: "b" }));
  let requests = 0;
  held.interrupt = () => {
    requests += 1;
    if (refusal !== null && requests === 1) throw new Refusal(refusal);
  };
  return readHits(held, hits, [searched(METTE), searched(BO)]);
}

test("entries are read in the order of the hits, with the names of what is attached", async () => {
  const there = await read();
  expect(there.map(({ hit: { id }, entry: { attachmentNames } }) => [id, attachmentNames])).toEqual(
    [
      ["b", []],
      ["a", ["Adgangskort Jens Hansen, Maersk.pdf"]],
    ],
  );
});

test("those of a calendar that refuses are missing", async () => {
  expect((await read("denied")).map(({ entry: { id } }) => id)).toEqual(["a"]);
});

test("where nobody is signed in, nothing is read", async () => {
  await expect(read("signed-out")).rejects.toMatchObject({ code: "signed-out" });
});

test("one whose files are not shown is missing, and keeps nobody from the others", async () => {
  const held = new MemoryCalendars([METTE])
    .put(METTE, entry({ id: "a", attachmentNames: null }))
    .put(METTE, entry({ id: "b" }));
  held.interrupt = (step) => {
    if (step === "attachments") throw new Refusal("denied");
  };
  const both = [hit({ id: "a" }, METTE), hit({ id: "b" }, METTE)];
  const there = await readHits(held, both, [searched(METTE)]);
  expect(there.map(({ entry: { id } }) => id)).toEqual(["b"]);
});
