import { describe, expect, test } from "@jest/globals";
import { NO_FAULTS } from "../../outlook/faults";
import { faultKind, withFault } from "./faults";

const CALL = "subject.getAsync";

describe("The fault of a host call", () => {
  test.each(["none", "error", "denied", "silent", "late"] as const)("can be set to %s", (kind) => {
    expect(faultKind({ ...NO_FAULTS, ...withFault(NO_FAULTS, CALL, kind) }, CALL)).toBe(kind);
  });

  test("takes the place of the one before", () => {
    const late = { ...NO_FAULTS, ...withFault(NO_FAULTS, CALL, "late") };
    expect(withFault(late, CALL, "silent")).toEqual({
      silent: [CALL],
      error: [],
      denied: [],
      late: {},
    });
  });

  test("leaves other calls alone", () => {
    const faults = { ...NO_FAULTS, error: ["body.getAsync"] };
    expect(withFault(faults, CALL, "error").error).toEqual(["body.getAsync", CALL]);
  });
});
