import { expect, jest, test } from "@jest/globals";
import type { Outcome, RememberErrorCode } from "../../outlook/draft";
import { Keeper } from "./keeper";

type Kept = Outcome<void, RememberErrorCode>;

/** A keeper for an Outlook that gives these answers, one after the other, and what it was handed. */
function keeping(...answers: (Kept | Promise<Kept>)[]) {
  const handed: string[] = [];
  const remember = jest.fn(async (value: string) => {
    handed.push(value);
    return answers.shift() ?? ({ ok: true, value: undefined } as const);
  });
  return { keeper: new Keeper(remember), handed };
}

test.each(["timeout", "failed"] as const)(
  "after %s, the same is handed over again",
  async (error) => {
    const { keeper, handed } = keeping({ ok: false, error });
    expect(await keeper.keep("a")).toBe(false);
    await keeper.keepAgain();
    await keeper.keepAgain();
    expect(handed).toEqual(["a", "a"]);
  },
);

test.each(["full", "denied", "unsupported"] as const)("after %s, it is not", async (error) => {
  const { keeper, handed } = keeping({ ok: false, error });
  await keeper.keep("a");
  await keeper.keepAgain();
  expect(handed).toEqual(["a"]);
});

test("what was handed over since is not overtaken by what failed before", async () => {
  let fail: (kept: Kept) => void = () => {};
  const { keeper, handed } = keeping(new Promise((resolve) => (fail = resolve)));
  const first = keeper.keep("a");
  await keeper.keep("b");
  fail({ ok: false, error: "timeout" });
  await first;
  await keeper.keepAgain();
  expect(handed).toEqual(["a", "b"]);
});
