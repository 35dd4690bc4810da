import { expect, test } from "@jest/globals";
import { EVERY_CALL, faultFor, NO_FAULTS } from "./faults";

test("a call without a fault has none", () => {
  expect(faultFor({ ...NO_FAULTS, silent: ["body.getAsync"] }, "subject.getAsync")).toEqual({
    kind: "none",
  });
});

test("silence wins over an error, an error over lateness", () => {
  const late = { ...NO_FAULTS, late: { "subject.getAsync": 5 } };
  const error = { ...late, error: ["subject.getAsync"] };
  const silent = { ...error, silent: ["subject.getAsync"] };
  const kinds = [late, error, silent].map((faults) => faultFor(faults, "subject.getAsync").kind);
  expect(kinds).toEqual(["late", "error", "silent"]);
});

test("an asterisk stands for every call", () => {
  expect(faultFor({ ...NO_FAULTS, late: { [EVERY_CALL]: 300 } }, "to.getAsync")).toEqual({
    kind: "late",
    delay: 300,
  });
});
