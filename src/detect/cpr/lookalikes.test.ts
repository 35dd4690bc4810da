import { describe, expect, test } from "@jest/globals";
import { tierIn } from "../_testing/finding";
import { cprDetector } from "./cpr";

const tier = tierIn(cprDetector);

describe("what only looks like a CPR number", () => {
  const number = "0707614285";
  test.each([
    ["order", `Ordrenr. ${number}`],
    ["order with hyphen", "Ordre 070761-4285"],
    ["invoice", `Faktura ${number} er betalt`],
    ["item", `Varenr. ${number}`],
    ["customs code", `TARIC ${number}`],
    ["production unit", `P-nr. ${number}`],
    ["waybill", `DHL ${number}`],
    ["account", `Konto ${number}`],
    ["account after its bank", `1234 ${number}`],
    ["IBAN", `DK50${number}1234`],
    ["grouped IBAN", `DK50 0040 ${number}`],
    ["telephone", `tlf. ${number}`],
    ["French telephone", "07 07 61 42 85"],
    ["foreign telephone", `+33${number}`],
    ["call across a name", `Ring til Jens Hansen på ${number}`],
    ["project", "Projekt 070761-4285"],
    ["case", "Sagsnr. 070761-4285"],
    ["unknown number", `Kundenr. ${number}`],
    ["suffix at the start", `Målernr. ${number}`],
    ["hash", `#${number}`],
    ["stamp", "Modtaget 070725-1345"],
    ["stamp with the year first", "Log 250730-1345"],
    ["span of days", "070725-1008"],
    ["letters in front", `AB${number}`],
    ["letters behind", `${number}AB`],
    ["longer digits", `${number}1`],
    ["longer code", `2024-${number}`],
    ["decimals", `${number},50`],
    ["address of a page", `https://firma.example/sager/${number}`],
    ["parameter", `https://firma.example/?id=${number}&v=1`],
    ["digital post", `${number}@digital-post.dk`],
    ["item table", `Varenr;Antal\n${number};4`],
    ["units behind", `${number} 12 stk`],
    ["units in front", "4 stk 070761-4285"],
    ["payment line", `+71<00${number}000+12345678<`],
    ["CVR", "CVR 07076142"],
    ["EAN", "5790007076142"],
  ])("%s: %j", (_, text) => {
    expect(["nothing", "possible"]).toContain(tier(text));
  });

  test("company names are no persons", () => {
    expect(tier(`Hansen Transport A/S ${number}`)).toBe("possible");
  });
});
