import { describe, expect, test } from "@jest/globals";
import { keptReasons, readReasons, refusalReasons } from "./refusal";

describe("the reasons that a register keeps", () => {
  test("are read again, right by right", () => {
    const kept = keptReasons([
      { label: "access", reasons: ["private-interests", "excessive"] },
      { label: "erasure", reasons: ["legal-claims"] },
    ]);
    expect(kept).toBe("access: private-interests, excessive; erasure: legal-claims");
    expect(readReasons(kept)).toEqual([
      { label: "access", words: ["access.private-interests", "any.excessive"] },
      { label: "erasure", words: ["erasure.legal-claims"] },
    ]);
  });

  test.each(["", "Oplysningerne er rigtige", "access: fordi", "post: excessive", "access: ; x"])(
    "are left alone where somebody wrote them: %j",
    (kept) => {
      expect(readReasons(kept)).toBeNull();
    },
  );
});

test("information may be kept back by Danish law, a copy by the regulation", () => {
  const ids = refusalReasons("access").map(({ id }) => id);
  expect(ids.slice(0, 3)).toEqual(["rights-of-others", "private-interests", "public-interests"]);
});
