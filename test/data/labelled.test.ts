import { describe, expect, test } from "@jest/globals";
import {
  REQUEST_BATCHES,
  requestMails,
  SPECIAL_BATCHES,
  specialMails,
  SUBJECT_BATCHES,
  subjects,
} from "./labelled";

// The scripts that learn read every batch by its name.
describe("each batch is there, once", () => {
  test.each([
    ["subjects", SUBJECT_BATCHES],
    ["special", SPECIAL_BATCHES],
    ["requests", REQUEST_BATCHES],
  ])("%s", (_, batches) => {
    expect(new Set(batches).size).toBe(batches.length);
  });

  test.each(SUBJECT_BATCHES)("subjects: %s", (batch) => {
    expect(subjects(batch).length).toBeGreaterThan(50);
  });

  test.each(SPECIAL_BATCHES)("special: %s", (batch) => {
    expect(specialMails(batch).length).toBeGreaterThan(50);
  });

  test.each(REQUEST_BATCHES)("requests: %s", (batch) => {
    expect(requestMails(batch).length).toBeGreaterThan(50);
  });
});
