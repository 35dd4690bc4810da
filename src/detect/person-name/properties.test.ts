import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { LINEAR, growth, repeated } from "../../../test/processor-time";
import { found, subject } from "./_testing/found";
import { personNameDetector } from "./person-name";

describe("properties", () => {
  const first = fc.constantFrom(
    "Jens",
    "Mette",
    "Søren",
    "Fatima",
    "Agnieszka",
    "Anne-Marie",
    "Ole",
    "Signe",
  );
  const last = fc.constantFrom(
    "Hansen",
    "Kjærgaard",
    "Østergaard",
    "Yildiz",
    "Nguyen",
    "Krogh",
    "Lindqvist",
  );
  const before = fc.constantFrom("Sygemelding ", "Vedr. ", "Kontrakt: ", "", "Møde med ", "CV - ");

  test("every first name with a surname is found exactly", () => {
    fc.assert(
      fc.property(before, first, last, (cue, given, family) => {
        expect(found(`${cue}${given} ${family}`)).toEqual([`${given} ${family} likely`]);
      }),
    );
  });

  test("any text gives matches in order that lie inside it", () => {
    const part = fc.constantFrom(
      "Jens",
      "Hansen",
      "Bo",
      " ",
      ".",
      "J.",
      "P",
      "og",
      "med",
      "Vej",
      "\n",
      "-",
      "'s",
      "&",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        let end = 0;
        for (const match of personNameDetector.find(text, subject)) {
          expect(match.start).toBeGreaterThanOrEqual(end);
          end = match.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test.each([
    "Jens ",
    "J.",
    "J. ",
    "Jens Hansen ",
    "a",
    "A",
    "Aa-",
    "med Bo ",
    "A ",
    "von ",
    "Jens, ",
    "å",
    "Aaaaaaaaaaaaaaaaaaaaaaaaaa1 Hansen ",
  ])("256 KiB of %j are read in linear time", (part) => {
    const find = (text: string) => personNameDetector.find(text, subject);
    expect(growth(2 ** 18, repeated(part), find)).toBeLessThan(LINEAR);
  });
});
