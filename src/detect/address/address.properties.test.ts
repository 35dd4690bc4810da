import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { BODY, finder, staysLinear } from "../_testing/finding";
import { addressDetector } from "./address";

const found = finder(addressDetector);

describe("addresses", () => {
  const street = fc.constantFrom(
    "Vestergade",
    "Gl. Kongevej",
    "Rådmand Steins Allé",
    "Ved Kløvermarken",
    "Skovbrynet",
    "Drottninggatan",
    "Thorvald Meyers gate",
    "Goethestraße",
  );
  const number = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom("", "A", " B", "-16"));
  const floor = fc.constantFrom("", ", st. tv.", ", 3. th.", " 5 th", ", 2. sal", ", lejl. 12");
  const town = fc.constantFrom(
    "8000 Aarhus C",
    "DK-2100 København Ø",
    "411 38 Göteborg",
    "10115 Berlin",
  );

  test("every address is found from the street to the town", () => {
    fc.assert(
      fc.property(
        street,
        number,
        floor,
        fc.constantFrom(", ", "\n", " "),
        town,
        (name, [house, letter], door, gap, place) => {
          const address = `${name} ${house}${letter}${door}${gap}${place}`;
          expect(found(`Hun bor på ${address}, siger hun`)).toEqual([`${address} likely`]);
        },
      ),
    );
  });

  test("any text gives matches in order that lie inside it", () => {
    const part = fc.constantFrom(
      "Vestergade",
      " ",
      "12",
      ", ",
      "3. tv.",
      "8000",
      "Aarhus C",
      "\n",
      "High Street",
      "Flat 3, ",
      "bor",
      "Vej",
      ".",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        let end = 0;
        for (const match of addressDetector.find(text, BODY)) {
          expect(match.start).toBeGreaterThanOrEqual(end);
          expect(match.end).toBeGreaterThan(match.start);
          end = match.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  staysLinear(found, [
    "1",
    "1 ",
    "Vej 1 ",
    "Vestergade 1 ",
    "Vestergade 1, ",
    "Vestergade 1\n8000 Aarhus\n",
    "A B C D Vej 1, ",
    "12 A B C ",
    "12 High Street, Oxford, ",
    "Ved 1 ",
    "bor Vestergade 1, 3. ",
    "Navn Navn, Vestergade 1\n",
    "a".repeat(40) + " 1 ",
  ]);
});
